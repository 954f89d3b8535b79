import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../store/temporary-store'
import { type Check, type Figure, noFaults, nought } from './figures'
import { routeFiles } from './fuzz/handlers'
import { httpFigures } from './fuzz/http'
import { mutants } from './fuzz/mutants'
import type { Amount, Tried } from './fuzz/tries'
import type { Work, Worked } from './fuzz/worker'

const folder = join(import.meta.dirname, 'fuzz')

/** Handlers side by side, in processes of their own. */
const workers = 2

/** How much each handler gets: so many cases, or fewer where they do not fit into that processor time. */
const amounts = {
  short: { cases: 60, ms: 150, least: 12 },
  long: { cases: 10_000, ms: 11_000, least: 300 },
}

/** Where mutants are planted: an address that refuses much, so that there is something to see. */
const refusing = '/api/guidance'

/** Every handler with requests that no page of ours sends, called in process; then the built app over HTTP. */
export const fuzzCheck: Check = async (short) => {
  const amount = short ? amounts.short : amounts.long
  const plants = { route: refusing, mutants: Object.keys(mutants) }
  const routes = [...routeFiles().keys()]
  const worked = await Promise.all(
    Array.from({ length: workers }, (_, at) =>
      work({
        ...amount,
        seed: at + 1,
        routes: routes.filter((_, turn) => turn % workers === at),
        // One of them has a little more to do.
        ...(at === 0 ? { plants } : {}),
      }),
    ),
  )
  return [
    ...figuresOf(routes, worked, amount),
    ...Object.keys(mutants).map((mutant) => mutantFigure(mutant, worked)),
    ...(await httpFigures()),
  ]
}

const work = async (asked: Work): Promise<Worked> => {
  const data = temporaryFolder()
  try {
    return await answerOf(asked, data)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

const answerOf = (asked: Work, data: string): Promise<Worked> =>
  new Promise((resolve, reject) => {
    const hooks = ['--import', 'tsx', '--import', join(folder, 'hooks.mjs')]
    const settings = { DATA_DIR: data, DATABASE_URL: '', MASTER_KEY: '', TMPDIR: data }
    const child = spawn(process.execPath, [...hooks, join(folder, 'worker.ts'), JSON.stringify(asked)], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Worked)
      else reject(new Error(`a worker ended with ${code}: ${said}`))
    })
  })

const figuresOf = (
  routes: readonly string[],
  worked: readonly Worked[],
  { cases, least }: Amount,
): Figure[] => {
  const tried = worked.flatMap((one) => one.tried).filter(({ mutant }) => mutant === null)
  const called = tried.reduce((sum, one) => sum + one.cases, 0)
  const fewer = tried.filter((one) => one.cases < cases).sort((a, b) => a.cases - b.cases)
  const missed = routes.filter((route) => !tried.some((one) => one.route === route && one.cases >= least))
  return [
    {
      figure: 'handlers called with hostile requests',
      target: `every handler, ${cases} times`,
      measured: `${tried.length} handlers, ${called} calls; ${tried.length - fewer.length} had them all${fewerWords(fewer)}`,
      holds: called > 0 && tried.length >= routes.length,
    },
    noFaults(`  routes called fewer than ${least} times`, missed),
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

/** Those that had least, since a form of theirs costs most. */
const fewerWords = (fewer: readonly Tried[]) => {
  const [first, last] = [fewer[0], fewer.at(-1)]
  return first && last ? `, the others ${first.cases} (${first.route}) to ${last.cases}` : ''
}

const faultsOf = (tried: readonly Tried[], kind: keyof Tried['faults']): string[] =>
  tried.flatMap(({ route, method, faults }) => faults[kind].map((fault) => `${method} ${route}: ${fault}`))

const printedOf = (tried: readonly Tried[]) => tried.reduce((sum, one) => sum + one.printed, 0)

const mutantFigure = (mutant: string, worked: readonly Worked[]): Figure => {
  const tried = worked.flatMap((one) => one.tried).filter((one) => one.mutant === mutant)
  const faults = (['threw', 'changed', 'reflected'] as const).flatMap((kind) => faultsOf(tried, kind))
  const seen = faults.length + printedOf(tried)
  return {
    figure: `mutant: ${mutant}`,
    target: 'caught',
    measured: seen > 0 ? `caught, ${seen} times` : 'survives',
    holds: seen > 0,
  }
}
