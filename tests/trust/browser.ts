import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

/** What came back. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** What a browser sends besides the address. `form` becomes an urlencoded body; `body` is sent as it is. */
export type Sent = {
  readonly method?: string
  readonly form?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly headers?: OutgoingHttpHeaders
  readonly signal?: AbortSignal
}

/** As much of a browser as a form needs: cookies, Origin, a connection that stays. It follows no redirect. */
export type Browser = {
  readonly send: (path: string, sent?: Sent) => Promise<Answer>
  readonly cookies: Map<string, string>
  readonly close: () => void
}

/**
 * A new browser in the network of `address`. What it sends fails when the server is gone. Without `keepAlive` each
 * request has a connection of its own.
 */
export const newBrowser = (origin: string, address: string, keepAlive = true): Browser => {
  const agent = new Agent({ keepAlive })
  const cookies = new Map<string, string>()
  return {
    cookies,
    send: async (path, sent = {}) => {
      const answer = await ask(agent, `${origin}${path}`, sent, headersOf(origin, address, cookies, sent))
      for (const cookie of answer.headers['set-cookie'] ?? []) keep(cookies, cookie)
      return answer
    },
    close: () => agent.destroy(),
  }
}

/** The value of a form's hidden field of that name. */
export const hiddenValue = ({ body }: Answer, name: string): string => {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1]
  if (value === undefined) throw new Error(`the page has no field ${name}`)
  return value
}

const headersOf = (origin: string, address: string, cookies: Map<string, string>, sent: Sent) => {
  const headers: OutgoingHttpHeaders = {
    accept: 'text/html',
    'x-forwarded-for': address,
    ...(cookies.size > 0 ? { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } : {}),
    ...(isPost(sent) ? { origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...sent.headers,
  }
  // Whoever says `undefined` sends none.
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
}

const isPost = ({ form, body }: Sent) => form !== undefined || body !== undefined

const ask = (agent: Agent, url: string, sent: Sent, headers: OutgoingHttpHeaders) =>
  new Promise<Answer>((resolve, reject) => {
    const method = sent.method ?? (isPost(sent) ? 'POST' : 'GET')
    const options = { agent, method, headers, ...(sent.signal ? { signal: sent.signal } : {}) }
    const asked = request(url, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    asked.once('error', reject)
    asked.end(sent.form ? new URLSearchParams(sent.form).toString() : sent.body)
  })

const keep = (cookies: Map<string, string>, header: string) => {
  const [pair = '', ...attributes] = header.split(/;\s*/)
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value)
}
