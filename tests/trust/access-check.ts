import { type Actor, actors, type Cell, type Expected, isOfDesk, type Named, type Row } from './access-cells'
import { accessMatrix, addressOf } from './access-matrix'
import { type Asker, newActor, type Place } from './actors'
import type { Answer } from './browser'
import { type Check, type Figure, noFaults } from './figures'
import { type BuiltRoute, builtRoutes, withApp } from './served-place'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'] as const
type Method = (typeof methods)[number]

/** One question: who sends what where. */
type Question = { route: string; isPage: boolean; row: Row; method: Method; actor: Actor; named: Named }

/** A question with its answer. */
type Answered = Question & { answer: Answer; asker: Asker; holder: Asker }

/** Every route × method × who asks × whose things: each answer is as the table says, and tells nothing else. */
export const accessCheck: Check = () =>
  withApp(async (place) => {
    const built = builtRoutes()
    const holder = await newActor(place, 'holder')
    const readers = new Map<Actor, Asker>([['holder', holder]])
    for (const actor of actors) if (!readers.has(actor)) readers.set(actor, await newActor(place, actor))
    const answered: Answered[] = []
    for (const question of built.flatMap(questionsOf)) {
      answered.push(await ask(place, question, holder, readers))
    }
    const again = (question: Question) => ask(place, question, holder, readers)
    return figuresOf(
      built.map(({ path }) => path),
      answered,
      await toldStrangers(answered, again),
    )
  })

const questionsOf = ({ path: route, isPage }: BuiltRoute): Question[] => {
  const row = accessMatrix[route]
  if (!row) return []
  const things: readonly Named[] = row.names ? ['own', 'unknown'] : ['own']
  return methods.flatMap((method) =>
    actors.flatMap((actor) => things.map((named) => ({ route, isPage, row, method, actor, named }))),
  )
}

const ask = async (
  place: Place,
  question: Question,
  holder: Asker,
  readers: ReadonlyMap<Actor, Asker>,
): Promise<Answered> => {
  const { row, method, actor } = question
  const isWritten = method === 'POST' && row.POST !== undefined
  const asker = isWritten ? await newActor(place, actor) : (readers.get(actor) ?? holder)
  // What stands in the address is the holder's: to the holder their own, to everybody else a stranger's.
  const owner = actor === 'holder' ? asker : holder
  const path = addressOf(question.route, question.named, owner)
  const sent = method === 'POST' ? { form: { ...row.form } } : { method }
  const answer = await asker.browser.send(path, sent)
  if (isWritten) asker.browser.close()
  return { ...question, answer, asker, holder: owner }
}

const refused: Expected = { status: 405 }

const expectedOf = ({ row, isPage, method, actor, named }: Question): Expected => {
  // A form sent to a page only shows the page: Next knows no other answer.
  const isLook = method === 'HEAD' || (isPage && method === 'POST')
  const cell: Cell | undefined = isLook ? row.GET : row[method as 'GET' | 'POST']
  return cell ? cell(actor, named) : refused
}

const figuresOf = (
  routes: readonly string[],
  answered: readonly Answered[],
  told: readonly Answered[],
): Figure[] => {
  const missing = routes.filter((route) => !accessMatrix[route])
  const gone = Object.keys(accessMatrix).filter((route) => !routes.includes(route))
  const wrong = answered.filter((one) => !isAsExpected(one))
  const leaks = answered.filter(isLeak)
  return [
    {
      figure: 'access matrix',
      target: 'every route of the build',
      measured: `${routes.length} routes, ${answered.length} answers`,
      holds: answered.length > routes.length * methods.length,
    },
    noFaults('  routes without a row, rows without a route', [...missing, ...gone]),
    noFaults('  answers that are not as the table says', wrong.map(inWords)),
    noFaults("  answers with somebody else's words", leaks.map(inWords)),
    noFaults(
      '  answers without one of the headers',
      answered.filter(({ answer }) => !isDressed(answer)).map(inWords),
    ),
    noFaults('  answers that tell a stranger what there is', told.map(inWords)),
  ]
}

const inWords = ({ method, route, actor, named: whose, answer }: Answered) =>
  `${method} ${route} by ${actor}, ${whose}: ${answer.status} ${answer.headers.location ?? ''}`

const onEveryAnswer: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; (?!.*unsafe)/,
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
  'x-robots-tag': /^noindex/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
}

const isDressed = ({ headers }: Answer) =>
  Object.entries(onEveryAnswer).every(([name, value]) => value.test(String(headers[name])))

const isAsExpected = (one: Answered): boolean => {
  const { status, to, own } = expectedOf(one)
  const { answer, asker, method } = one
  const location = pathOf(answer.headers.location)
  const leads = to ? to.test(location) : location === ''
  const shows = own && method === 'GET' ? answer.body.includes(asker.words) : true
  return answer.status === status && leads && shows
}

const pathOf = (location = '') => location.replace(/^https?:\/\/[^/]+/, '')

const isLeak = ({ answer, actor, holder, ...question }: Answered) => {
  const isTheirs = actor === 'holder' && expectedOf({ actor, ...question }).own === true
  return !isTheirs && holder.words !== '' && answer.body.includes(holder.words)
}

/** Answers that differ from the one about something that does not exist, or from the one to nobody. */
const toldStrangers = async (
  answered: readonly Answered[],
  again: (question: Question) => Promise<Answered>,
): Promise<Answered[]> => {
  const told: Answered[] = []
  for (const one of answered) {
    const like = strangerTo(one, answered)
    if (!like || shapeOf(one) === shapeOf(like)) continue
    // An hour of opening may have begun between the two: what tells of a case tells of it the next time too.
    if (shapeOf(await again(one)) !== shapeOf(await again(like))) told.push(one)
  }
  return told
}

const strangerTo = (one: Answered, all: readonly Answered[]): Answered | undefined => {
  const { route, method, actor, named: whose } = one
  // Who is in at the desk sees more there than nobody does; what each role sees is in the table.
  if (isOfDesk(actor) && route.startsWith('/desk')) return undefined
  if (actor === 'holder' || actor === 'hidden' || (method === 'POST' && one.row.POST)) return undefined
  const like = (by: Actor, what: Named) =>
    all.find((o) => o.route === route && o.method === method && o.actor === by && o.named === what)
  if (actor !== 'other') return like('nobody', whose)
  return /\[(seq|file)\]/.test(route) ? like('other', 'unknown') : undefined
}

// Nonces, ids, places and times differ from page to page, and the address is what was asked for.
const shapeOf = ({ answer, ...one }: Answered) => {
  // The nonce goes first: the address of the first page is a slash, and a nonce without its slashes is not known as one.
  const body = answer.body
    .replace(/[\w+/]{22}==/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    .replaceAll(addressOf(one.route, one.named, one.holder), '')
  const shape = [...htmlParts(body), ...streamedParts(body)].join('\n').replace(/\d+/g, '')
  return `${answer.status} ${pathOf(answer.headers.location)} ${shape}`
}

const htmlParts = (body: string) =>
  body
    .replace(/<script.*?<\/script>/gs, '')
    .split(/(?=<)/)
    .sort()

// Next streams a page's parts cut anywhere, in the order in which they are ready, and numbers them by it.
const streamedParts = (body: string) =>
  [...body.matchAll(/__next_f\.push\(\[1,"(.*?)"\]\)<\/script>/gs)]
    .map(([, part]) => part)
    .join('')
    .split('\\n')
    .map((row) => row.replace(/^[0-9a-f]+:|\$[Lh@]?[0-9a-f]+(?=\\")/g, ''))
    .sort()
