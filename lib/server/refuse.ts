import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { apiError, isOpenRoute, openToAll } from '@/lib/access/open-routes'
import { policies } from '@/lib/access/policies'
import { markedPage } from './plain-page'

/** A short plain answer that the server gives by itself; a browser gets `page` in its place, where there is one. */
export type PlainAnswer = { status: number; text: string; page?: string; headers?: OutgoingHttpHeaders }

// Closing while the client still sends makes its system throw the answer away, so we read on for a moment.
const lingerMs = 1_000

/** Answers with a short plain text and leaves the connection open. */
export const sayPlainly = (response: ServerResponse, answer: PlainAnswer): void => {
  begin(response, answer.status, headersOf(answer))
  response.end(answer.text)
}

/**
 * Answers with a short text or page and closes the connection: when the request has been read to its end, or after a
 * second. Whoever still reads the request gets an error. When an answer has already begun, it only cuts the
 * connection. Returns the function that closes at once.
 */
export const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: PlainAnswer,
): (() => void) => {
  if (response.headersSent) {
    request.destroy(new Error('The request was refused'))
    return () => {}
  }
  const close = () => {
    clearTimeout(timer)
    response.end(() => request.destroy(new Error('The request was refused')))
  }
  const timer = setTimeout(close, lingerMs)
  const { headers, body } = shapeFor(request, answer)
  begin(response, answer.status, { ...headers, Connection: 'close' })
  response.write(body)
  response.once('close', () => clearTimeout(timer))
  return close
}

/** Answers at once in the place of an answer that was begun with headers of its own and is not to be given. */
export const sayInstead = (request: IncomingMessage, response: ServerResponse, answer: PlainAnswer): void => {
  for (const name of aboutBody) response.removeHeader(name)
  const { headers, body } = shapeFor(request, answer)
  begin(response, answer.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

const aboutBody = [
  ...['content-type', 'content-length', 'content-encoding', 'transfer-encoding', 'etag', 'set-cookie'],
  ...['location', 'content-security-policy', 'content-disposition'],
]

// One by one, so that what is common to all answers (headers.ts) sees of what kind this one is.
const begin = (response: ServerResponse, status: number, headers: OutgoingHttpHeaders) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '')
  response.writeHead(status)
}

const shapeFor = (
  request: IncomingMessage,
  answer: PlainAnswer,
): { headers: OutgoingHttpHeaders; body: string } => {
  if (isOpenRoute(request.url ?? '')) return apiShape(answer)
  if (answer.page === undefined || !request.headers.accept?.includes('text/html'))
    return { headers: headersOf(answer), body: answer.text }
  const page = markedPage(answer.page)
  const type = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policies.plain,
  }
  return { headers: { ...headersOf({ ...answer, text: page }), ...type }, body: page }
}

/** Whoever calls the API reads JSON, from whichever site, when it is refused too. */
const apiShape = ({ status, text, headers }: PlainAnswer) => {
  const body = JSON.stringify(apiError(apiCodes[status] ?? 'not-now', text.trim()))
  const type = { ...openToAll, 'Content-Type': 'application/json' }
  return { headers: { ...headersOf({ status, text: body, ...(headers ? { headers } : {}) }), ...type }, body }
}

const apiCodes: Readonly<Record<number, string>> = {
  405: 'method-not-allowed',
  413: 'too-large',
  429: 'too-many',
  500: 'broken',
}

const headersOf = ({ text, headers }: PlainAnswer): OutgoingHttpHeaders => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': Buffer.byteLength(text),
  ...headers,
})
