/** As much of a request as tells where its form stands. */
export type Sent = {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/**
 * Whether a request that changes something comes from a form of this site: a POST with a form body, an
 * `Origin` of the very host it was sent to, and no word from the browser that another site started it.
 * Forwarded headers play no part: lib/server removes those that no trusted proxy set.
 */
export const isOwnForm = (request: Sent): boolean =>
  request.method === 'POST' && isFormBody(request) && isOwnOrigin(request) && isOwnFetch(request)

const isFormBody = (request: Sent): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(said(request, 'content-type'))

const isOwnOrigin = (request: Sent): boolean => {
  const [origin, host] = [said(request, 'origin'), said(request, 'host')]
  if (!host || !URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  return (protocol === 'http:' || protocol === 'https:') && from === host
}

const isOwnFetch = (request: Sent): boolean => ['', 'same-origin'].includes(said(request, 'sec-fetch-site'))

const said = ({ headers }: Sent, name: string): string => String(headers[name] ?? '')
