import type { Sent } from './browser'

const boundary = '----WebKitFormBoundaryx7MA4YWxkTrZu0gW'

/** A form with one file, as a browser sends it. */
export const formWith = (bytes: Uint8Array, name: string, fields: Readonly<Record<string, string>>): Sent => {
  const words = Object.entries(fields).map(([field, value]) =>
    [`--${boundary}`, `Content-Disposition: form-data; name="${field}"`, '', value, ''].join('\r\n'),
  )
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: application/octet-stream',
    '',
    '',
  ].join('\r\n')
  return {
    body: Buffer.concat([Buffer.from(words.join('') + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
