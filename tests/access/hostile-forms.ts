/** A request that no form of this site sends. `from` makes its headers for a site at `host`. */
export type HostileShape = {
  readonly name: string
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly query?: string
  readonly headers: (host: string) => Readonly<Record<string, string>>
}

const form = 'application/x-www-form-urlencoded'
const own = (host: string) => ({ origin: `http://${host}`, 'content-type': form })

const post = (name: string, headers: HostileShape['headers']): HostileShape => ({
  name,
  method: 'POST',
  headers,
})

/** Every shape in which another site, or a page of nobody, could try to send a form. */
export const hostileShapes: readonly HostileShape[] = [
  post('no Origin', () => ({ 'content-type': form })),
  post('Origin null', () => ({ origin: 'null', 'content-type': form })),
  post('another Origin', () => ({ origin: 'https://attacker.example', 'content-type': form })),
  post('the Origin of a subdomain', (host) => ({ origin: `http://evil.${host}`, 'content-type': form })),
  post('another port', (host) => ({
    origin: `http://${host.replace(/:\d+$/, '')}:1`,
    'content-type': form,
  })),
  post('text/plain', (host) => ({ ...own(host), 'content-type': 'text/plain' })),
  post('JSON', (host) => ({ ...own(host), 'content-type': 'application/json' })),
  post('multipart of another Origin', () => ({
    origin: 'https://attacker.example',
    'content-type': 'multipart/form-data; boundary=x',
  })),
  post('a forged forwarded host', () => ({
    origin: 'https://attacker.example',
    'content-type': form,
    'x-forwarded-host': 'attacker.example',
    forwarded: 'host=attacker.example',
  })),
  post('the browser says: from another site', (host) => ({ ...own(host), 'sec-fetch-site': 'cross-site' })),
  post('the browser says: from the same site', (host) => ({ ...own(host), 'sec-fetch-site': 'same-site' })),
  { name: 'GET', method: 'GET', headers: () => ({}) },
  { name: 'HEAD', method: 'HEAD', headers: () => ({}) },
  {
    name: 'GET that says POST',
    method: 'GET',
    query: '_method=POST&value=call',
    headers: () => ({
      'x-http-method-override': 'POST',
      'x-http-method': 'POST',
      'x-method-override': 'POST',
    }),
  },
]
