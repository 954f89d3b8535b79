import type { Draw } from '../store-changes'
import { paramsOf, requestOf } from './addressed'
import { whileAsked } from './asked'
import type { Handler } from './handlers'
import { knownOf } from './known-forms'
import { type Body, bodyOf, jsonBody, type Known, mutatedForm } from './made-requests'
import { visitorsOf } from './visitors'
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
  /** How often it answered what: the status, and where it leads without what differs from case to case. */
  readonly answers: Record<string, number>
  readonly faults: Record<'threw' | 'changed' | 'reflected', string[]>
}

/** Addresses whose answer quotes the question, as its description says: JSON that is shown by nobody. */
const quoting = ['/api/check/message', '/api/check/number']

/** Where nobody is told apart from a stranger, and a try is counted. */
const counted = ['/resume/words', '/resume/open']

/** Calls a handler so many times with requests that no page of ours sends. `learned` holds the names it asked its forms for. */
export const tryHandler = async (
  world: World,
  handler: Handler,
  learned: Set<string>,
  cases: number,
  draw: Draw,
): Promise<Tried> => {
  const { route, method } = handler
  const tried: Tried = {
    route,
    method,
    cases: 0,
    printed: 0,
    mutant: null,
    answers: {},
    faults: { threw: [], changed: [], reflected: [] },
  }
  const { beside } = world
  const [known, nextVisitor] = [knownOf(route, draw), visitorsOf(world, route)]
  beside.putBack()
  for (let used = 0; tried.cases < cases; tried.cases++) {
    for (const name of learned) known.names.add(name)
    const visitor = nextVisitor(draw)
    const canary = canaryOf(tried.cases)
    const params = paramsOf(route, visitor, canary, draw)
    const body = method === 'POST' ? sentBody(known, canary, draw) : null
    const request = requestOf(route, method, params, visitor, body, canary, draw)
    const before = beside.version()
    const hasChanged = () => beside.version() !== before
    await tryOne(handler, request, params, canary, tried, hasChanged)
    if (!hasChanged()) continue
    beside.forgetTries()
    if (++used % formsOfOne === 0 || ends.includes(route)) beside.putBack()
  }
  return tried
}

/** Forms taken after which everything is put back: a log that grows costs time, and nothing would be left to take. */
const formsOfOne = 20

const sentBody = (known: Known, canary: string, draw: Draw): Body =>
  known.json.length > 0 ? jsonBody(known, canary, draw) : bodyOf(mutatedForm(known, canary, draw), draw)

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
  { answers, faults }: Tried,
  hasChanged: () => boolean,
) => {
  const path = new URL(request.url).pathname
  try {
    const answer = await whileAsked(request, () => call(request, { params: Promise.resolve(params) }))
    const body = Buffer.from(await answer.arrayBuffer())
    if (answer.status >= 500) faults.threw.push(`${answer.status}`)
    const location = answer.headers.get('location') ?? ''
    count(answers, `${answer.status} ${plain(location, canary)}`.trim())
    const isRefused = answer.status >= 400 || (location === '/resume' && !counted.includes(route))
    if (isRefused && hasChanged()) faults.changed.push(`${answer.status} ${location}`)
    if (isReflected(answer, body, canary, path) && !(quoting.includes(route) && isJson(answer)))
      faults.reflected.push(whereIn(answer, canary))
  } catch (error) {
    count(answers, 'threw')
    // The first line of ours that it came through; its message may quote what was sent.
    const { name, stack = '' } = error as Error
    faults.threw.push(`${name} ${/\/((?:lib|app|node_modules)\/[^):]+:\d+)/.exec(stack)?.[1] ?? ''}`)
  }
}

const count = (answers: Record<string, number>, answer: string) => {
  if (answer in answers || Object.keys(answers).length < mostAnswers)
    answers[answer] = (answers[answer] ?? 0) + 1
}

const mostAnswers = 300

/** An address without ids, numbers and canaries. */
const plain = (location: string, canary: string) =>
  location
    .replaceAll(canary, '*')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')
    .replace(/\d+/g, 'N')

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
