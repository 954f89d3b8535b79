import 'server-only'
import { policies } from './policies'

/** Sends the browser on after a form (303), so that Back and reload never send it twice. */
export const seeOther = (path: string, ...cookies: readonly (string | undefined)[]): Response => {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' })
  for (const cookie of cookies) if (cookie) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/**
 * `seeOther` when a browser is done with a case: it also throws away all that this site left in it, the service worker
 * and its pages included. Taps of a call that still waited there were sent before (components/call/send-first.tsx).
 */
export const signedOut = (path: string, ...cookies: readonly string[]): Response => {
  const response = seeOther(path, ...cookies)
  response.headers.set('clear-site-data', '"cache", "cookies", "storage"')
  return response
}

/** A calendar file to be taken into the person's own calendar. Its name stays on the device: it says nothing. */
export const calendarResponse = (file: string): Response =>
  new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
      'cache-control': 'no-store',
    },
  })

/** A PDF that opens in the browser. Its file name stays on the device after the case is erased: it says nothing. */
export const pdfResponse = (pdf: Uint8Array<ArrayBuffer>): Response =>
  new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="memo.pdf"',
      'cache-control': 'no-store',
    },
  })

/**
 * A file that is saved, never opened here. Its name stays on the device: it says nothing. A body that is a stream is
 * sent while it is made.
 */
export const fileResponse = (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { name, type }: { name: string; type: string },
): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': policies.file,
      'cache-control': 'no-store',
    },
  })

/**
 * A file that somebody sent, to be saved and never opened here: whatever is in it, a browser sees bytes without a kind,
 * and a page made of them could do nothing.
 */
export const attachmentResponse = (bytes: Uint8Array<ArrayBuffer>, name: string): Response =>
  fileResponse(bytes, { name, type: 'application/octet-stream' })

/** A picture that this app made, in its one format. */
export const pictureResponse = (jpeg: Uint8Array<ArrayBuffer>): Response =>
  new Response(jpeg, {
    headers: {
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="picture.jpg"',
      'content-security-policy': policies.file,
      'cache-control': 'no-store',
    },
  })

/** A table for a spreadsheet. */
export const csvResponse = (csv: string): Response =>
  fileResponse(csv, { name: 'overview.csv', type: 'text/csv; charset=utf-8' })
