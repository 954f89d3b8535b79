import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { isOpenRoute } from '@/lib/access/open-routes'
import { isOwnForm } from '@/lib/access/origin'
import { setClientAddress } from './address'
import { dress } from './headers'
import { cutWhenLate } from './late-body'
import {
  announcedLength,
  type ConnectionLimits,
  connectionLimits,
  countBody,
  limitFor,
  type RouteLimit,
  readPath,
  routeLimits,
} from './limits'
import type { Log } from './log'
import type { MetricsPage } from './metrics-page'
import { notNow } from './not-now'
import type { Readiness } from './readiness'
import { type PlainAnswer, refuse, sayPlainly } from './refuse'
import { type NameRoute, otherRoute } from './route-names'
import { texts } from './texts'
import { tooLargePage } from './too-large-page'
import { answerTrouble } from './trouble-answer'
import { watch } from './watched'

/** What answers the requests that the server lets through: Next, or a plain function in a test. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What is behind the door: what answers, how its routes are called, whether all is well, its counts and troubles. */
export type Inside = {
  readonly handle: Handle
  readonly nameRoute?: NameRoute
  readonly ready?: Readiness
  readonly metrics?: MetricsPage
  /** How often its store could not do something so far. */
  readonly troubles?: () => number
}

/** The state of the server. `inside` is there when the phase is ready; `running` holds the unfinished answers. */
export type Door = {
  phase: 'starting' | 'ready' | 'stopping'
  inside: Inside | null
  running: Set<ServerResponse>
  /** Called when the phase changes: requests that came while it was starting wait for it. */
  waiting: Set<() => void>
}

/** What can be set about a server; the limits have defaults. */
export type DoorOptions = {
  trusted: BlockList
  routes?: readonly RouteLimit[]
  connections?: Partial<ConnectionLimits>
  /** Milliseconds for which a request that comes while the server is starting is held before it is told to wait. */
  holdMs?: number
  /** Whether Next runs in development, where its pages need more than ours may. */
  dev?: boolean
  log?: Log
}

const noLog: Log = { answered: () => {}, failed: () => {} }

/** A door that is not yet open. */
export const newDoor = (): Door => ({
  phase: 'starting',
  inside: null,
  running: new Set(),
  waiting: new Set(),
})

/** Changes the phase, and lets go on whoever waits for that. */
export const turn = (door: Door, phase: Door['phase']): void => {
  door.phase = phase
  for (const go of door.waiting) go()
}

/** The http server in front of what is inside. It does not listen yet. */
export const createDoorServer = (
  door: Door,
  { trusted, routes = routeLimits, connections = {}, holdMs = 5_000, dev = false, log = noLog }: DoorOptions,
): Server => {
  const { maxRequestsPerSocket, bodyTimeout, ...limits } = { ...connectionLimits, ...connections }
  const server = createServer(limits)
  server.maxRequestsPerSocket = maxRequestsPerSocket
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request
    watch(request, response, () => nameOf(door, url), log.answered)
    setClientAddress(request.headers, request.socket.remoteAddress, trusted)
    dress(request, response, dev)
    cutWhenLate(request, response, bodyTimeout, limitFor(url, routes)?.bodyMs)
    const own = isRead(request) ? ownAnswers[readPath(url) ?? ''] : undefined
    if (own) void sayOwn(own(door, request), response, () => letIn(request, response))
    // A start takes about a second: whoever comes in it waits rather than reads of it.
    else if (door.phase === 'starting') void changeOf(door, holdMs).then(() => letIn(request, response))
    else letIn(request, response)
  }
  const letIn = (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(door, request, routes)
    if (refusal) return refuseUnread(request, response, refusal)
    // A client that waits for leave to send its body gets it only now (see 'checkContinue').
    if (request.headers.expect !== undefined) response.writeContinue()
    void passOn(door, request, response, routes, log)
  }
  server.on('request', answer)
  server.on('checkContinue', answer)
  return server
}

/** Until the door's phase changes, at most so many milliseconds. */
const changeOf = (door: Door, holdMs: number) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer)
      door.waiting.delete(go)
      resolve()
    }
    const timer = setTimeout(go, holdMs)
    door.waiting.add(go)
  })

const isRead = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD'

// The server's own addresses. `null`: to this request it is as if there were none.
const ownAnswers: Readonly<
  Record<string, (door: Door, request: IncomingMessage) => Promise<PlainAnswer | null>>
> = {
  '/api/health': async () => ({ status: 200, text: 'ok\n' }),
  '/api/ready': async ({ phase, inside }) => {
    if (phase !== 'ready') return notNow(phase, false)
    const failed = (await inside?.ready?.()) ?? []
    // Which one is for the operator: it is in the log.
    return failed.length === 0 ? { status: 200, text: 'ready\n' } : { status: 503, text: 'not ready\n' }
  },
  '/api/metrics': async ({ inside }, request) => {
    const text = (await inside?.metrics?.(request)) ?? null
    return text === null ? null : { status: 200, text, headers: { 'Content-Type': metricsType } }
  },
}

const metricsType = 'text/plain; version=0.0.4; charset=utf-8'

const sayOwn = async (own: Promise<PlainAnswer | null>, response: ServerResponse, otherwise: () => void) => {
  const answer = await own
  if (answer) sayPlainly(response, answer)
  else otherwise()
}

const nameOf = ({ inside }: Door, url: string) => {
  const path = readPath(url)
  if (path === null) return '(unreadable)'
  return path in ownAnswers ? path : (inside?.nameRoute?.(path) ?? otherRoute)
}

const refusalOf = (
  door: Door,
  request: IncomingMessage,
  routes: readonly RouteLimit[],
): PlainAnswer | null => {
  if (door.phase !== 'ready') return notNow(door.phase, !isRead(request))
  const limit = limitFor(request.url ?? '', routes)
  if (limit === null) return { status: 400, text: texts.badAddress }
  if (!limit.methods.includes(request.method ?? '')) {
    return { status: 405, text: texts.method, headers: { Allow: limit.methods.join(', ') } }
  }
  // The one door of everything that changes something: no route can forget it.
  if (!isRead(request) && !isOpenRoute(request.url ?? '') && !isOwnForm(request))
    return { status: 403, text: texts.notOwnForm }
  return announcedLength(request) > limit.bodyBytes ? tooLargeFor(limit) : null
}

const tooLargeFor = (limit: RouteLimit | null): PlainAnswer => ({
  status: 413,
  text: texts.tooLarge,
  page: limit?.tooLargePage ?? tooLargePage,
})

const refuseUnread = (request: IncomingMessage, response: ServerResponse, refusal: PlainAnswer) => {
  request.once('end', refuse(request, response, refusal))
  request.resume()
}

const passOn = async (
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly RouteLimit[],
  log: Log,
) => {
  door.running.add(response)
  response.once('close', () => door.running.delete(response))
  let close: (() => void) | null = null
  const limit = limitFor(request.url ?? '', routes)
  const over = () => {
    close = refuse(request, response, tooLargeFor(limit))
  }
  countBody(request, limit?.bodyBytes ?? 0, over, () => close?.())
  answerTrouble(request, response, door.inside?.troubles ?? (() => 0))
  try {
    await door.inside?.handle(request, response)
  } catch (error) {
    // Cut off in the middle of a body, whoever reads it is right to throw.
    if (close !== null) return
    log.failed(error)
    if (!response.headersSent) refuseUnread(request, response, { status: 500, text: texts.broken })
    else response.destroy()
  }
}
