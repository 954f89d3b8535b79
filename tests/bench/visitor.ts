/** What came back: the page or file, decompressed. */
export type Answer = { readonly headers: Headers; readonly body: Buffer }

/** A browser of one person, without JavaScript: it keeps its cookies and sends forms. */
export type Visitor = {
  /** Asks for a page or file. Throws when it does not come. */
  readonly get: (path: string) => Promise<Answer>
  /** Sends a form and returns where that leads. Throws when it leads nowhere. */
  readonly send: (path: string, fields: Readonly<Record<string, string>>) => Promise<string>
}

/** A new visitor to the app at that origin. */
export const visitorAt = (origin: string): Visitor => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, how: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...how.headers, ...(cookie ? { cookie } : {}) }
    const response = await fetch(new URL(path, origin), { ...how, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) keep(cookies, header)
    return response
  }
  return {
    get: async (path) => {
      const response = await ask(path, {})
      if (!response.ok) throw new Error(`${path} answers ${response.status}`)
      return { headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
    },
    send: async (path, fields) => {
      const form = { method: 'POST', body: new URLSearchParams(fields), headers: { origin } }
      const response = await ask(path, form)
      await response.arrayBuffer()
      const location = response.headers.get('location')
      if (response.status !== 303 || !location) throw new Error(`${path} answers ${response.status}`)
      return location
    },
  }
}

const keep = (cookies: Map<string, string>, header: string) => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
  if (/max-age=0\b/i.test(header)) cookies.delete(name)
  else cookies.set(name, value)
}
