/**
 * Whether a request that changes something comes from a form of this site: a POST with a form body, an
 * `Origin` of the very host it was sent to, and no word from the browser that another site started it.
 * Forwarded headers play no part: lib/server removes those that no trusted proxy set.
 */
export const isOwnForm = (request: Request): boolean =>
  request.method === 'POST' && isFormBody(request) && isOwnOrigin(request) && isOwnFetch(request)

const isFormBody = (request: Request): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(
    request.headers.get('content-type') ?? '',
  )

const isOwnOrigin = (request: Request): boolean => {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  if (!origin || !host || !URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  return (protocol === 'http:' || protocol === 'https:') && from === host
}

const isOwnFetch = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
