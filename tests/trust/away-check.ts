import { v7 } from 'uuid'
import { whyNoPostgres } from '../store/postgres-server'
import { type Actor, isOfDesk, type Row } from './access-cells'
import { accessMatrix, addressOf } from './access-matrix'
import { type Asker, newActor } from './actors'
import { type OnPostgres, withAppOnPostgres } from './app-on-postgres'
import type { Answer } from './browser'
import { type Check, caught, type Figure, noFaults } from './figures'
import { builtRoutes } from './served-place'

/** Who asks: whoever has something to read or to write somewhere. */
const askers = ['nobody', 'holder', 'hidden', 'volunteer', 'lead', 'admin'] as const

type Question = {
  readonly route: string
  readonly row: Row
  readonly method: 'GET' | 'POST'
  readonly actor: Actor
}
type Asked = Question & { readonly answer: Answer; readonly before: Answer | null }

/** Forms that store nothing, or whose answer promises nothing: what they answer while the store is away. */
const promisesNothing: Readonly<Record<string, string>> = {
  // No tap was in it.
  '/call/taps': '200 ',
  '/check/message': '200 ',
  '/check/number/look': '303 /check/number',
  '/contacts/area': '303 /contacts#consumer',
  '/contacts/line': '303 /contacts#consumer',
  // Nothing was sent that could be looked for.
  '/resume/import/open': '303 /resume/import?why=missing',
  '/resume/words': '303 /resume',
  // The screen changes at once, whatever can be noted.
  '/hidden/hide': '303 /hidden',
}

/**
 * Every route while PostgreSQL is away: 503 with a page that names 188 and 110, or what it answers anyway; no form is
 * said to be taken. And every page again when it is back, without a new start.
 */
export const awayCheck: Check = async (isShort) => {
  const reason = whyNoPostgres()
  if (reason) return [notRun(reason)]
  return [...(await withAppOnPostgres(figuresOf)), await mutantFigure(isShort)]
}

const notRun = (reason: string): Figure => ({
  figure: 'the store is away',
  target: 'every route of the build',
  measured: `not run: ${reason}`,
  holds: process.env.CI !== 'true',
})

const figuresOf = async (app: OnPostgres): Promise<Figure[]> => {
  const people = await peopleOf(app)
  const questions = builtRoutes().flatMap(({ path }) => questionsOf(path))
  const pages = questions.filter(({ method }) => method === 'GET')
  const before = await askAll(people, pages)
  const count = await countEvents(app)
  await app.postgres.halt()
  const away = await askAll(people, questions, before)
  const health = await Promise.all(['/api/health', '/api/ready'].map((path) => statusOf(app, path)))
  await app.postgres.start()
  const after = await askAll(people, pages, before)
  const told = away.filter(({ answer }) => answer.status === 503)
  return [
    {
      figure: 'the store is away',
      target: 'every route of the build',
      measured: `${away.length} answers, ${told.length} of them 503`,
      holds: told.length > people.size && health.join() === '200,503',
    },
    noFaults('  errors other than 503', away.filter(isOtherError).map(inWords)),
    noFaults('  pages that say something else than before', away.filter(isOtherPage).map(inWords)),
    noFaults('  forms that are taken', away.filter(isTaken).map(inWords)),
    noFaults('  503 without 188 and 110', told.filter(isMute).map(inWords)),
    noFaults('  entries that came of it', (await countEvents(app)) === count ? [] : ['some']),
    noFaults('  pages that are not as before when it is back', after.filter(isNotBack).map(inWords)),
  ]
}

const peopleOf = ({ beside }: OnPostgres): Promise<ReadonlyMap<Actor, Asker>> =>
  beside(async (place) => {
    const people = new Map<Actor, Asker>()
    for (const actor of askers) people.set(actor, await newActor(place, actor))
    return people
  })

const questionsOf = (route: string): Question[] => {
  const row = accessMatrix[route]
  if (!row) return []
  const isDesk = route.startsWith('/desk')
  // At the desk whoever has a case is nobody, and the other way round.
  const actors = askers.filter((actor) => actor === 'nobody' || isOfDesk(actor) === isDesk)
  const methods = (['GET', 'POST'] as const).filter((method) => row[method])
  return methods.flatMap((method) => actors.map((actor) => ({ route, row, method, actor })))
}

const askAll = async (
  people: ReadonlyMap<Actor, Asker>,
  questions: readonly Question[],
  before: readonly Asked[] = [],
): Promise<Asked[]> => {
  const asked: Asked[] = []
  for (const question of questions) {
    const { route, row, method, actor } = question
    const [asker, holder] = [people.get(actor), people.get('holder')]
    if (!asker || !holder) continue
    const form = method === 'POST' ? { form: { id: v7(), ...row.form } } : {}
    const cookies = new Map(asker.browser.cookies)
    const answer = await asker.browser.send(addressOf(route, 'own', holder), form)
    // Everybody stays who they are, whatever was ended by the form.
    asker.browser.cookies.clear()
    for (const [name, value] of cookies) asker.browser.cookies.set(name, value)
    asked.push({ ...question, answer, before: before.find((one) => isSame(one, question))?.answer ?? null })
  }
  return asked
}

const isSame = (one: Question, other: Question) =>
  one.route === other.route && one.method === other.method && one.actor === other.actor

const countEvents = ({ beside }: OnPostgres) => beside(({ client }) => client.event.count())

const statusOf = async ({ origin }: OnPostgres, path: string) => (await fetch(origin + path)).status

const isOtherError = ({ answer }: Asked) => answer.status >= 500 && answer.status !== 503

const isOtherPage = ({ method, answer, before }: Asked) =>
  method === 'GET' && answer.status < 500 && before !== null && leadOf(answer) !== leadOf(before)

const isTaken = ({ method, actor, route, answer }: Asked) =>
  method === 'POST' && answer.status < 400 && actor !== 'nobody' && promisesNothing[route] !== leadOf(answer)

const isMute = ({ route, answer }: Asked) =>
  !route.startsWith('/api/') && !(answer.body.includes('188') && answer.body.includes('110'))

const isNotBack = ({ answer, before }: Asked) => before === null || leadOf(answer) !== leadOf(before)

const leadOf = ({ status, headers }: Answer) => `${status} ${headers.location ?? ''}`

const inWords = ({ method, route, actor, answer }: Asked) =>
  `${method} ${route} by ${actor}: ${leadOf(answer)}`

// A server that does not know that its store was away answers what Next answers.
const mutantFigure = (isShort: boolean): Promise<Figure> =>
  withAppOnPostgres(async (app) => {
    const people = await peopleOf(app)
    const questions = builtRoutes().flatMap(({ path }) => questionsOf(path))
    await app.postgres.halt()
    const away = await askAll(people, isShort ? questions.slice(0, 60) : questions)
    return caught('does not note that the store is away', away.filter(isOtherError).length, 'errors')
  }, 'mutants/tells-nobody.mjs')
