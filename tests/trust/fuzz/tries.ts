import type { Draw } from '../store-changes'
import { paramsOf, requestOf } from './addressed'
import { whileAsked } from './asked'
import type { Handler } from './handlers'
import { knownOf } from './known-forms'
import { type Body, bodyOf, goodForm, jsonBody, type Known, mutatedForm } from './made-requests'
import { isTaken } from './taken'
import { visitorsOf } from './visitors'
import type { World } from './world'

/** What was seen of one handler. */
export type Tried = {
  readonly route: string
  readonly method: string
  cases: number
  /** How often it took what was sent and did its work. */
  taken: number
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

/**
 * Calls a handler so many times with requests that no page of ours sends. `learned` holds the names that it asked its
 * forms for.
 */
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
    taken: 0,
    printed: 0,
    mutant: null,
    answers: {},
    faults: { threw: [], changed: [], reflected: [] },
  }
  const { beside } = world
  const [known, nextVisitor] = [knownOf(route, world, draw), visitorsOf(world, route)]
  beside.putBack()
  let [used, logged] = [0, beside.events()]
  for (; tried.cases < cases; tried.cases++) {
    for (const name of learned) known.names.add(name)
    const visitor = nextVisitor(draw)
    const canary = canaryOf(tried.cases)
    const params = paramsOf(route, visitor, canary, draw)
    const body = method === 'POST' ? sentBody(known, params, canary, draw) : null
    const request = requestOf(route, method, params, visitor, body, canary, draw)
    const before = beside.version()
    const hasChanged = () => beside.version() !== before
    const { said, isRenewed } = await tryOne(handler, request, params, canary, tried, hasChanged)
    const changed = hasChanged()
    const events = changed ? beside.events() : logged
    const taken = isTaken(route, { said, changed, logged: events > logged })
    if (taken) tried.taken++
    logged = events
    if (!changed) continue
    beside.forgetTries()
    // Whoever was given another cookie, or none, would be nobody from now on.
    const isOver = isRenewed || (taken && ends.includes(route))
    if (++used % formsOfOne !== 0 && !isOver) continue
    beside.putBack()
    logged = beside.events()
  }
  return tried
}

/** Forms taken after which everything is put back: a log that grows costs time, and nothing would be left to take. */
const formsOfOne = 20

const sentBody = (
  known: Known,
  params: Readonly<Record<string, string>>,
  canary: string,
  draw: Draw,
): Body => {
  if (known.json.length > 0) return jsonBody(known, canary, draw)
  const good = known.good?.(params, draw) ?? null
  const fields = good && draw(3) === 0 ? goodForm(good, canary, draw) : mutatedForm(known, good, canary, draw)
  return bodyOf(fields, known.file, draw)
}

/** Taken once, there is nothing left to take. */
const ends = [
  '/case/erase/confirm',
  '/case/evidence/[file]/remove',
  '/case/leave/confirm',
  '/case/questions/answer',
  '/case/share/stop',
  '/case/shared',
  '/desk/account/end',
  '/desk/accounts/change',
  '/desk/case/[handle]/[move]',
  '/hidden/hide',
]

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
    const said = `${answer.status} ${location}`.trim()
    count(answers, `${answer.status} ${plain(location, canary)}`.trim())
    const isRefused = answer.status >= 400 || (location === '/resume' && !counted.includes(route))
    if (isRefused && hasChanged()) faults.changed.push(`${answer.status} ${location}`)
    if (isReflected(answer, body, canary, path) && !(quoting.includes(route) && isJson(answer)))
      faults.reflected.push(whereIn(answer, canary))
    return { said, isRenewed: answer.headers.has('set-cookie') }
  } catch (error) {
    count(answers, 'threw')
    // The first line of ours that it came through; its message may quote what was sent.
    const { name, stack = '' } = error as Error
    faults.threw.push(`${name} ${/\/((?:lib|app|node_modules)\/[^):]+:\d+)/.exec(stack)?.[1] ?? ''}`)
    return { said: 'threw', isRenewed: false }
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
