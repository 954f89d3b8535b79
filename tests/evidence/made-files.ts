import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { gifOf } from './made-pictures'

/** What stands in every file that could run something: it is in nothing that is shown. */
export const payload = '<script>alert(document.domain)</script>'

/** Words as bytes. */
export const text = (words: string) => Buffer.from(words)
/** A drawing with a script. */
export const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${payload}</svg>`
/** A page with a script. */
export const html = `<!doctype html><title>x</title>${payload}`
/** Files one behind the other. */
export const joined = async (first: Uint8Array | Promise<Uint8Array>, ...rest: Uint8Array[]) =>
  Buffer.concat([await first, ...rest])

/** A ZIP with one entry: `name` over so many zeros. */
export const zip = (name: string, zeros: number): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(zeros), { level: 9 })
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(zeros, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, text(name), packed])
}

/** A PDF that does this when it is opened. */
export const pdf = (object: string) =>
  text(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction ${object}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n${payload}`,
  )

/** A mail with these headers. */
export const mail = (head: string, body = 'ほんぶん') =>
  text(
    `From: a <a@example.jp>\r\nSubject: x\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\n${head}\r\n${body}\r\n`,
  )

/** Parts in parts. */
export const nested = (depth: number): string =>
  depth === 0
    ? 'おわり'
    : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`

/** Mails in mails. */
export const mailInMail = (depth: number): string =>
  depth === 0
    ? 'From: z@example.jp\r\nSubject: z\r\n\r\nz'
    : `From: a@example.jp\r\nSubject: ${depth}\r\nContent-Type: message/rfc822\r\n\r\n${mailInMail(depth - 1)}`

const box = (type: string, data: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data])
}
/** The first box of a film, a sound or a photo of that brand. */
export const ftyp = (brand: string) => box('ftyp', text(`${brand}\0\0\0\0${brand}isom`))

/** A WebP of 2,000 frames. */
export const animatedWebp = () =>
  sharp(gifOf(2_000), { animated: true, limitInputPixels: false })
    .webp({ lossless: true, effort: 0 })
    .toBuffer()
