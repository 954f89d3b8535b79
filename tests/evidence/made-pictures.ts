import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A small picture, made by code. */
export const pictureAs = (format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif', width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#3060a0' } })
    .toFormat(format)
    .toBuffer()

/** A picture that a camera took: turned, with a place, a maker and words beside it. */
export const photoWithPlace = (words: string) =>
  sharp({ create: { width: 60, height: 20, channels: 3, background: '#3060a0' } })
    .jpeg()
    .withExif({
      IFD0: { Make: words, Orientation: '6', ImageDescription: words, Copyright: words },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 41/1 22/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 41/1 30/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

/** A chunk of a PNG with a right checksum. */
export const chunk = (type: string, data: Uint8Array = Buffer.alloc(0)): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([u32(data.length), body, u32(crc32(body))])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A grey PNG that says how big it is; `rows` is what stands in its data, `more` goes before that. */
export const png = (width: number, height: number, rows: Uint8Array, ...more: Buffer[]): Buffer => {
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND'),
  ])
}

/** The rows of a grey PNG of that size. */
export const greyRows = (width: number, height: number) => Buffer.alloc((width + 1) * height)

/** A segment of a JPEG put behind its first two bytes. */
export const withSegment = (jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, marker]), length, data, jpeg.subarray(2)])
}

/** A GIF whose one frame comes so many times; the comment stands in front of them. */
export const gifOf = (frames: number, comment = ''): Buffer => {
  const head = Buffer.from('47494638396101000100800000000000ffffff', 'hex')
  const said = comment
    ? Buffer.concat([
        Buffer.from([0x21, 0xfe, Math.min(255, comment.length)]),
        Buffer.from(comment.slice(0, 255), 'latin1'),
        Buffer.from([0]),
      ])
    : Buffer.alloc(0)
  const frame = Buffer.from('21f904000a0000002c000000000100010000020244010 0'.replace(' ', ''), 'hex')
  return Buffer.concat([head, said, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])])
}

/** A GIF that is a script too: its size is the start of a comment, and the comment ends behind it. */
export const gifScript = (script: string): Buffer => {
  const gif = gifOf(1)
  return Buffer.concat([gif, Buffer.from(`*/=1;${script}//`)])
}
