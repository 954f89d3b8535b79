import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { isOwnForm } from '@/lib/access/origin'
import { setClientAddress } from './address'
import { dress } from './headers'
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
import { type PlainAnswer, refuse, sayPlainly } from './refuse'
import { texts } from './texts'
import { tooLargePage } from './too-large-page'

/** What answers the requests that the server lets through: Next, or a plain function in a test. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The state of the server. `handle` is there when the phase is ready; `running` holds the unfinished answers. */
export type Door = {
  phase: 'starting' | 'ready' | 'stopping'
  handle: Handle | null
  running: Set<ServerResponse>
}

/** What can be set about a server; the limits have defaults. */
export type DoorOptions = {
  trusted: BlockList
  routes?: readonly RouteLimit[]
  connections?: Partial<ConnectionLimits>
  /** Whether Next runs in development, where its pages need more than ours may. */
  dev?: boolean
}

/** A door that is not yet open. */
export const newDoor = (): Door => ({ phase: 'starting', handle: null, running: new Set() })

/** The http server in front of `door.handle`. It does not listen yet. */
export const createDoorServer = (
  door: Door,
  { trusted, routes = routeLimits, connections = {}, dev = false }: DoorOptions,
): Server => {
  const { maxRequestsPerSocket, ...limits } = { ...connectionLimits, ...connections }
  const server = createServer(limits)
  server.maxRequestsPerSocket = maxRequestsPerSocket
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    setClientAddress(request.headers, request.socket.remoteAddress, trusted)
    dress(request, response, dev)
    const own = ownAnswer(door, request)
    if (own) return sayPlainly(response, own)
    const refusal = refusalOf(door, request, routes)
    if (refusal) return refuseUnread(request, response, refusal)
    // A client that waits for leave to send its body gets it only now (see 'checkContinue').
    if (request.headers.expect !== undefined) response.writeContinue()
    void passOn(door, request, response, routes)
  }
  server.on('request', answer)
  server.on('checkContinue', answer)
  return server
}

const isRead = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD'

const ownAnswer = (door: Door, request: IncomingMessage): PlainAnswer | null => {
  const path = isRead(request) ? readPath(request.url ?? '') : null
  if (path === '/api/health') return { status: 200, text: 'ok\n' }
  if (path !== '/api/ready') return null
  return door.phase === 'ready' ? { status: 200, text: 'ready\n' } : notNow(door.phase)
}

const notNow = (phase: 'starting' | 'stopping'): PlainAnswer => ({
  status: 503,
  text: texts[phase],
  headers: { 'Retry-After': phase === 'starting' ? 10 : 60 },
})

const refusalOf = (
  door: Door,
  request: IncomingMessage,
  routes: readonly RouteLimit[],
): PlainAnswer | null => {
  if (door.phase !== 'ready') return notNow(door.phase)
  const limit = limitFor(request.url ?? '', routes)
  if (limit === null) return { status: 400, text: texts.badAddress }
  if (!limit.methods.includes(request.method ?? '')) {
    return { status: 405, text: texts.method, headers: { Allow: limit.methods.join(', ') } }
  }
  // The one door of everything that changes something: no route can forget it.
  if (!isRead(request) && !isOwnForm(request)) return { status: 403, text: texts.notOwnForm }
  return announcedLength(request) > limit.bodyBytes ? tooLarge : null
}

const tooLarge: PlainAnswer = { status: 413, text: texts.tooLarge, page: tooLargePage }

const refuseUnread = (request: IncomingMessage, response: ServerResponse, refusal: PlainAnswer) => {
  request.once('end', refuse(request, response, refusal))
  request.resume()
}

const passOn = async (
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly RouteLimit[],
) => {
  door.running.add(response)
  response.once('close', () => door.running.delete(response))
  let close: (() => void) | null = null
  const over = () => {
    close = refuse(request, response, tooLarge)
  }
  countBody(request, limitFor(request.url ?? '', routes)?.bodyBytes ?? 0, over, () => close?.())
  try {
    await door.handle?.(request, response)
  } catch (error) {
    // Cut off in the middle of a body, whoever reads it is right to throw.
    if (close !== null) return
    reportFailure(error)
    if (!response.headersSent) refuseUnread(request, response, { status: 500, text: texts.broken })
    else response.destroy()
  }
}

// Not the message: it may quote what the person sent.
const reportFailure = (error: unknown) => {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  console.error(['A request failed', ...frames].join('\n'))
}
