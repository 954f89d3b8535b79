/** The routes that other sites may call: they read no cookie, keep nothing and change nothing. */
export const openRoutes: Readonly<Record<string, readonly string[]>> = {
  '/api/check/message': ['POST', 'OPTIONS'],
  '/api/check/number': ['POST', 'OPTIONS'],
  '/api/guidance': ['POST', 'OPTIONS'],
  '/api/openapi.json': ['GET', 'HEAD'],
}

/**
 * Whether an address as it was sent is one of theirs. To the letter: another spelling that leads there too is taken
 * for a form like any other.
 */
export const isOpenRoute = (url: string): boolean => Object.hasOwn(openRoutes, url.split('?', 1)[0] ?? '')

/** What lets a page of any site read an answer. No cookie goes with such a request, and none is read. */
export const openToAll: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' }

const preflight = {
  ...openToAll,
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
}

/** Bytes that a request of the API may hold. */
export const apiBytes = 64 * 1024

/** What a browser is told before it sends a request from another site. */
export const preflightAnswer = (): Response => new Response(null, { status: 204, headers: preflight })

/** An answer of the API as JSON, readable from every site. */
export const jsonAnswer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { ...openToAll, ...asItIs } })

// Compressing a few kB would take longer than making them (tests/bench/guidance.ts).
const asItIs = { 'cache-control': 'no-store, no-transform' }

/** What was wrong with a request, in the API's one shape for it. */
export const apiError = (code: string, message: string, issues: readonly unknown[] = []) => ({
  error: { code, message, issues },
})

/** A JSON body, or the answer that refuses it: 415 for another type, 413 when too long, 400 when it cannot be read. */
export const readJson = async (request: Request): Promise<{ body: unknown } | { refusal: Response }> => {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return { refusal: jsonAnswer(apiError('unsupported-type', 'Send application/json'), 415) }
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > apiBytes) return { refusal: jsonAnswer(tooLong, 413) }
  try {
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { refusal: jsonAnswer(apiError('not-json', 'The body is not JSON in UTF-8'), 400) }
  }
}

const tooLong = apiError('too-large', `The body is over ${apiBytes} bytes`)
