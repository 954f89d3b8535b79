import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { policies } from '@/lib/access/policies'

/** Every feature that a browser could lend to a page. Off, but for what `lent` names. */
const features =
  'accelerometer ambient-light-sensor attribution-reporting autoplay bluetooth browsing-topics camera ' +
  'clipboard-read compute-pressure display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid ' +
  'identity-credentials-get idle-detection join-ad-interest-group local-fonts magnetometer microphone midi ' +
  'otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get ' +
  'run-ad-auction serial storage-access sync-xhr usb web-share window-management ' +
  'xr-spatial-tracking'

/** The button that copies 再開のことば, and the in-call card, which keeps the screen on. */
const lent = ['clipboard-write=(self)', 'screen-wake-lock=(self)']

const onEveryAnswer: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: under it browsers send `Origin: null` with our own forms, and the origin check needs the real one.
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': [...features.split(' ').map((feature) => `${feature}=()`), ...lent].join(', '),
}

// Two years, the least that browsers' own lists ask for. No word about subdomains: they need not be ours.
const overHttps = { 'Strict-Transport-Security': 'max-age=63072000' }

// Next finds the nonce for its scripts in these headers of a request, and would take one that a client sent.
const nonceHeaders = ['content-security-policy', 'content-security-policy-report-only']

/**
 * Gives an answer the headers that every answer has, whoever writes it, and the request the nonce that Next puts
 * into its page. What may be kept and what it may do is seen when its kind is known. Comes after the forwarded
 * headers were judged (address.ts). `dev` loosens the policy as far as Next's development server needs.
 */
export const dress = (request: IncomingMessage, response: ServerResponse, dev: boolean): void => {
  for (const name of nonceHeaders) delete request.headers[name]
  const nonce = randomBytes(16).toString('base64')
  const page = dev ? loosened(policies.page(nonce)) : policies.page(nonce)
  request.headers['content-security-policy'] = page
  for (const [name, value] of Object.entries(onEveryAnswer)) response.setHeader(name, value)
  // Only a trusted proxy's word is left in this header.
  const isHttps = request.headers['x-forwarded-proto'] === 'https'
  for (const [name, value] of Object.entries(isHttps ? overHttps : {})) response.setHeader(name, value)
  const write = response.writeHead
  response.writeHead = (...given: unknown[]) => {
    finish(request, response, page)
    return Reflect.apply(write, response, given)
  }
}

const finish = (request: IncomingMessage, response: ServerResponse, page: string) => {
  const type = String(response.getHeader('content-type') ?? '')
  if (!response.hasHeader('content-security-policy')) {
    response.setHeader('Content-Security-Policy', policyFor(request, type, page))
  }
  if (!isBuilt(request, response, type)) response.setHeader('Cache-Control', 'no-store')
}

const policyFor = ({ url }: IncomingMessage, type: string, page: string) => {
  if (url === '/sw.js') return policies.worker
  if (type.startsWith('text/html')) return page
  return type.startsWith('application/pdf') ? policies.pdf : policies.file
}

// The build's own files, whose names change with their content. Anything else may be about a case.
const isBuilt = ({ url }: IncomingMessage, { statusCode }: ServerResponse, type: string) =>
  url?.startsWith('/_next/static/') === true &&
  (statusCode === 200 || statusCode === 304) &&
  !type.startsWith('text/html')

// Next compiles in the browser, styles in place and listens on a socket there.
const loosened = (policy: string) =>
  policy
    .replace("'strict-dynamic'", "'strict-dynamic' 'unsafe-eval'")
    .replace(/style-src [^;]+/, "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:")
