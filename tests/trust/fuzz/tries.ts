import Database from 'better-sqlite3'
import type { Draw } from '../store-changes'
import { whileAsked } from './asked'
import type { Handler } from './handlers'
import { hostileValue, oneOf, wellFormed } from './hostile-values'
import { knownOf } from './known-forms'
import { type Body, bodyOf, jsonBody, mutatedForm } from './made-requests'
import { type Visitor, visitorsOf } from './visitors'
import type { World } from './world'

/** What was seen of one handler. */
export type Tried = {
  readonly route: string
  readonly method: string
  cases: number
  /** How often something that was sent was printed. */
  printed: number
  /** The fault that was planted, if one was. */
  readonly mutant: string | null
  readonly statuses: Record<string, number>
  readonly faults: Record<'threw' | 'changed' | 'reflected', string[]>
}

/** How much is tried: so many cases, or as many as go into that processor time, but no fewer than the least. */
export type Amount = { readonly cases: number; readonly ms: number; readonly least: number }

/** Addresses whose answer quotes the question, as its description says: JSON that is shown by nobody. */
const quoting = ['/api/check/message', '/api/check/number']

/** Where nobody is told apart from a stranger, and a try is counted. */
const counted = ['/resume/words', '/resume/open']

/** Calls a handler with requests that no page of ours sends. `learned` holds the names it asked its forms for. */
export const tryHandler = async (
  world: World,
  handler: Handler,
  learned: Set<string>,
  { cases, ms, least }: Amount,
  draw: Draw,
  versionOf: () => number,
): Promise<Tried> => {
  const { route, method } = handler
  const tried: Tried = {
    route,
    method,
    cases: 0,
    printed: 0,
    mutant: null,
    statuses: {},
    faults: { threw: [], changed: [], reflected: [] },
  }
  const [known, visitors] = [knownOf(route, draw), await visitorsOf(world, route)]
  const startedAt = usedMs()
  while (tried.cases < cases && (tried.cases < least || usedMs() - startedAt < ms)) {
    for (const name of learned) known.names.add(name)
    const visitor = await visitors.next(draw)
    const canary = canaryOf(tried.cases)
    const params = paramsOf(route, visitor, canary, draw)
    const body =
      method !== 'POST'
        ? null
        : known.json.length > 0
          ? jsonBody(known, canary, draw)
          : bodyOf(mutatedForm(known, canary, draw), draw)
    const request = requestOf(route, method, params, visitor, body, canary, draw)
    const before = versionOf()
    await tryOne(handler, request, params, canary, tried, () => versionOf() !== before)
    tried.cases += 1
    if (ends.includes(route) && visitor.kind === 'holder') await visitors.renew()
  }
  return tried
}

// Not the clock's time: on a busy machine that says little of what was done.
const usedMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** After these the case is no more. */
const ends = ['/case/erase/confirm', '/case/leave/confirm', '/hidden/hide', '/case/shared']

/** What every canary begins with. */
export const canaryMark = 'kanariya'

const canaryOf = (at: number) => `${canaryMark}${at.toString(36)}z`

const tryOne = async (
  { route, call }: Handler,
  request: Request,
  params: Readonly<Record<string, string>>,
  canary: string,
  { statuses, faults }: Tried,
  hasChanged: () => boolean,
) => {
  const path = new URL(request.url).pathname
  try {
    const answer = await whileAsked(request, () => call(request, { params: Promise.resolve(params) }))
    const body = Buffer.from(await answer.arrayBuffer())
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    if (answer.status >= 500) faults.threw.push(`${answer.status}`)
    const location = answer.headers.get('location') ?? ''
    const isRefused = answer.status >= 400 || (location === '/resume' && !counted.includes(route))
    if (isRefused && hasChanged()) faults.changed.push(`${answer.status} ${location}`)
    if (isReflected(answer, body, canary, path) && !(quoting.includes(route) && isJson(answer)))
      faults.reflected.push(whereIn(answer, canary))
  } catch (error) {
    statuses.threw = (statuses.threw ?? 0) + 1
    // The first line of ours that it came through; its message may quote what was sent.
    const { name, stack = '' } = error as Error
    faults.threw.push(`${name} ${/\/((?:lib|app|node_modules)\/[^):]+:\d+)/.exec(stack)?.[1] ?? ''}`)
  }
}

const isJson = ({ status, headers }: Response) =>
  status === 200 && headers.get('content-type') === 'application/json'

/** Whoever asks for an address may be sent to a page above it; nothing else of a request comes back. */
const isReflected = ({ headers }: Response, body: Buffer, canary: string, path: string): boolean =>
  body.includes(canary) ||
  [...headers].some(
    ([name, value]) => value.includes(canary) && !(name === 'location' && path.startsWith(value)),
  )

const whereIn = ({ headers }: Response, canary: string) =>
  [...headers].find(([, value]) => value.includes(canary))?.[0] ?? 'body'

const paramsOf = (route: string, { ids }: Visitor, canary: string, draw: Draw): Record<string, string> =>
  Object.fromEntries(
    [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => {
      const own =
        ids[name === 'seq' && route.includes('/log/') ? 'entry' : name] ?? oneOf(draw, wordsOf[name] ?? ['1'])
      return [
        name,
        draw(3) > 0
          ? own
          : oneOf(draw, [
              canary,
              hostileValue(draw).slice(0, 2_000),
              ids.entry ?? '',
              ids.file ?? '',
              '../x',
              'a/b',
            ]),
      ]
    }),
  )

const moves = 'take release ask appoint hand-over remark close reopen second confirm state none'.split(' ')

const wordsOf: Readonly<Record<string, readonly string[]>> = {
  door: ['came', 'call', 'harm', 'court', 'family', 'found', 'desk'],
  flow: ['unknown-bill', 'threat-mail', 'found-data', 'paid', 'told'],
  step: ['traderName', 'claimant', 'channel', 'amountYen', 'call-188', 'family'],
  document: [
    'centre-summary',
    'police-memo',
    'refusal-letter',
    'family-copy',
    'shop-copy',
    'erasure-request',
  ],
  move: moves,
  token: ['one'],
}

const requestOf = (
  route: string,
  method: string,
  params: Readonly<Record<string, string>>,
  { cookie }: Visitor,
  body: Body | null,
  canary: string,
  draw: Draw,
): Request => {
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(wellFormed(params[name] ?? '')),
  )
  const query =
    draw(3) === 0 ? `?${canary}=${encodeURIComponent(wellFormed(hostileValue(draw).slice(0, 200)))}&kept` : ''
  const headers = new Headers({
    'user-agent': canary,
    'x-client-address': oneOf(draw, ['192.0.2.1', '::1', '', 'x', canary]),
  })
  if (cookie) headers.set('cookie', cookie)
  if (body?.type) headers.set('content-type', body.type)
  if (draw(5) === 0) headers.set(oneOf(draw, hostileHeaders), canary)
  const sent = body === null ? {} : { body: body.bytes as Uint8Array<ArrayBuffer> }
  const made = new Request(`http://localhost${path}${query}`, { method, headers, ...sent })
  if (body && body.type === null) made.headers.delete('content-type')
  return made
}

const hostileHeaders = [
  'x-forwarded-proto',
  'x-forwarded-host',
  'referer',
  'accept',
  'range',
  'if-none-match',
  'accept-language',
  'x-http-method-override',
  'next-action',
]

/** Reads how often something was committed in a store, from beside it. */
export const versionReader = (path: string): (() => number) => {
  const beside = new Database(path) as unknown as { pragma: (name: string, how: { simple: true }) => number }
  return () => beside.pragma('data_version', { simple: true })
}
