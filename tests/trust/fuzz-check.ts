import { type Check, caught, type Figure, noFaults, nought } from './figures'
import { routeFiles } from './fuzz/handlers'
import { httpFigures } from './fuzz/http'
import { mutants } from './fuzz/mutants'
import type { Tried } from './fuzz/tries'
import type { Work, Worked } from './fuzz/worker'
import { workedOff } from './fuzz/workers'

/** Handlers side by side, in processes of their own. */
const processes = 2

/** How often each handler is called. */
const amounts = { short: 30, long: 10_000 }

/** A fault that shows at one request in a hundred has to be seen. */
const plantedCases = 400

/** Where mutants are planted: an address that refuses much, so that there is something to see. */
const refusing = '/api/guidance'

/** What takes longest comes first: at the end nobody waits for it. */
const slowest = [
  '/case/erase/confirm',
  '/desk/account/codes',
  '/case/paper/[seq]/pdf',
  '/hidden/hide',
  '/case/leave/confirm',
  '/desk/sign-in/enter',
]

/** Every handler with requests that no page of ours sends, called in process; then the built app over HTTP. */
export const fuzzCheck: Check = async (short) => {
  const cases = short ? amounts.short : amounts.long
  const routes = [...routeFiles().keys()]
  const works: Work[] = [
    ...[...new Set([...slowest, ...routes])].map((route) => ({ route, mutant: null, cases })),
    ...Object.keys(mutants).map((mutant) => ({ route: refusing, mutant, cases: plantedCases })),
  ]
  const worked = await workedOff(works, processes)
  return [
    ...figuresOf(routes, worked, cases),
    // So few would miss what one in fifty comes to.
    ...(short ? [] : [noFaults('  handlers that took nothing', untaken(worked))]),
    ...Object.keys(mutants).map((mutant) => mutantFigure(mutant, worked)),
    ...(await httpFigures()),
  ]
}

const figuresOf = (routes: readonly string[], worked: readonly Worked[], cases: number): Figure[] => {
  const tried = worked.flatMap((one) => one.tried).filter(({ mutant }) => mutant === null)
  const called = tried.reduce((sum, one) => sum + one.cases, 0)
  const missed = routes.filter((route) => !tried.some((one) => one.route === route))
  const fewer = tried.filter((one) => one.cases < cases)
  return [
    {
      figure: 'handlers called with hostile requests',
      target: `every handler, ${cases} times`,
      measured: `${tried.length} handlers, ${called} calls; ${tried.length - fewer.length} had them all; ${percent(tried)} % were taken`,
      holds: called > 0 && missed.length + fewer.length === 0,
    },
    noFaults('  routes without a handler that was called', missed),
    noFaults('  threw, or 5xx', faultsOf(tried, 'threw')),
    noFaults('  refused, and the store changed', faultsOf(tried, 'changed')),
    noFaults('  answers with what was sent', faultsOf(tried, 'reflected')),
    nought('  printed with what was sent', printedOf(tried)),
    noFaults(
      '  failures that nobody awaited',
      worked.flatMap((one) => one.unheard),
    ),
  ]
}

/** Behind a refusal there is little to find: whatever takes a form has to take one now and then. */
const untaken = (worked: readonly Worked[]): string[] =>
  worked
    .flatMap(({ tried }) => tried)
    .filter(({ mutant, taken }) => mutant === null && taken === 0)
    .map(({ method, route }) => `${method} ${route}`)

const percent = (tried: readonly Tried[]) => {
  const sum = (name: 'cases' | 'taken') => tried.reduce((all, one) => all + one[name], 0)
  return Math.round((100 * sum('taken')) / sum('cases'))
}

const faultsOf = (tried: readonly Tried[], kind: keyof Tried['faults']): string[] =>
  tried.flatMap(({ route, method, faults }) => faults[kind].map((fault) => `${method} ${route}: ${fault}`))

const printedOf = (tried: readonly Tried[]) => tried.reduce((sum, one) => sum + one.printed, 0)

const mutantFigure = (mutant: string, worked: readonly Worked[]): Figure => {
  const tried = worked.flatMap((one) => one.tried).filter((one) => one.mutant === mutant)
  const faults = (['threw', 'changed', 'reflected'] as const).flatMap((kind) => faultsOf(tried, kind))
  return caught(mutant, faults.length + printedOf(tried), 'times')
}
