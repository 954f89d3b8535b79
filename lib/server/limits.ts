import type { IncomingMessage } from 'node:http'
import { apiBytes, openRoutes } from '@/lib/access/open-routes'
import { evidenceAddPath, uploadBytes, uploadMs } from '@/lib/cases/evidence-limit'
import { formBytes, importBytes, importPath } from '@/lib/cases/form-limit'
import { tooLargeFilePage, tooLargeRecordPage } from './too-large-page'

/** What the server takes at a path and below it. */
export type RouteLimit = {
  below: string
  methods: readonly string[]
  bodyBytes: number
  /** Milliseconds that a body may take, where it is more than `bodyTimeout`; it then has to keep coming. */
  bodyMs?: number
  /** What a browser shows for a body over the limit; the page about long words unless named. */
  tooLargePage?: string
}

/** Read from the top: the first row whose `below` starts the path counts. */
export const routeLimits: readonly RouteLimit[] = [
  {
    below: importPath,
    methods: ['POST'],
    bodyBytes: importBytes,
    bodyMs: uploadMs,
    tooLargePage: tooLargeRecordPage,
  },
  ...Object.entries(openRoutes).map(([below, methods]) => ({ below, methods, bodyBytes: apiBytes })),
  { below: '/api/', methods: ['GET', 'HEAD', 'POST'], bodyBytes: apiBytes },
  {
    below: evidenceAddPath,
    methods: ['GET', 'HEAD', 'POST'],
    bodyBytes: uploadBytes,
    bodyMs: uploadMs,
    tooLargePage: tooLargeFilePage,
  },
  { below: '/', methods: ['GET', 'HEAD', 'POST'], bodyBytes: formBytes },
]

/** How long the server waits for a connection. Milliseconds, except the last two: bytes and requests. */
export type ConnectionLimits = {
  headersTimeout: number
  /** For a body, unless its route gives it longer (late-body.ts). */
  bodyTimeout: number
  /** Node's own bound, for whatever the route. */
  requestTimeout: number
  keepAliveTimeout: number
  connectionsCheckingInterval: number
  maxHeaderSize: number
  maxRequestsPerSocket: number
}

/** keepAliveTimeout is above the 60 s of common proxies, so that they, not we, end an idle connection. */
export const connectionLimits: ConnectionLimits = {
  headersTimeout: 10_000,
  bodyTimeout: 30_000,
  requestTimeout: uploadMs + 10_000,
  keepAliveTimeout: 65_000,
  // Node looks for late requests only so often, by default every 30 s.
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
  maxRequestsPerSocket: 1_000,
}

/** The limit for a request's URL, or null when the URL cannot be read. Spelling (%61pi, //api, API) does not matter. */
export const limitFor = (url: string, limits = routeLimits): RouteLimit | null => {
  const path = readPath(url)
  return path === null ? null : (limits.find(({ below }) => path.startsWith(below)) ?? null)
}

/** The path of a request as the limits read it: decoded, lower case, without query; null when it cannot be read. */
export const readPath = (url: string): string | null => {
  if (!url.startsWith('/')) return null
  try {
    const { pathname } = new URL(url.replace(/^[/\\]+/, '/'), 'http://localhost')
    return decodeURIComponent(pathname)
      .replace(/[/\\]+/g, '/')
      .toLowerCase()
  } catch {
    return null
  }
}

/** The body length that a request announces, in bytes; 0 when it announces none. */
export const announcedLength = (request: IncomingMessage): number =>
  Number(request.headers['content-length'] ?? 0)

/**
 * Counts the body of a request while whoever handles it reads it, and calls `tooLarge` once as soon as it is over
 * `limit` bytes. What is over never reaches the reader, and neither does the end: half a body cannot pass for a
 * whole one. `done` is called when the rest has been thrown away.
 */
export const countBody = (
  request: IncomingMessage,
  limit: number,
  tooLarge: () => void,
  done: () => void,
): void => {
  let seen = 0
  let over = false
  const push = request.push.bind(request)
  // Node's parser hands each chunk to `push`. A 'data' listener would start the flow before the reader is there.
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    seen += chunk?.length ?? 0
    if (seen <= limit) return push(chunk, encoding)
    if (!over) {
      over = true
      tooLarge()
    }
    if (chunk === null) done()
    return true
  }
}
