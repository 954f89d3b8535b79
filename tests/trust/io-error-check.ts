import { cpSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { again } from '@/lib/server/cannot-start'
import { type Check, caught, type Figure, noFaults, nought } from './figures'
import { type Refusal, type ServedErrors, servedErrors } from './io-error-served'
import { type Looked, lookInto, readSaid, sumOf } from './store-looked'
import { hasStrace, notRun, quickFolder, runTraced } from './strace'

/** Calls that fail, one in each run: which, how, and whether the store is there already or made in that run. */
const plans = [
  { call: 'fsync', error: 'EIO', first: false },
  { call: 'fsync', error: 'EIO', first: true },
  { call: 'fsync', error: 'ENOSPC', first: false },
  { call: 'pwrite64', error: 'ENOSPC', first: false },
  { call: 'pwrite64', error: 'ENOSPC', first: true },
  { call: 'pwrite64', error: 'EIO', first: false },
  { call: 'openat', error: 'EIO', first: true },
  { call: 'openat', error: 'EIO', first: false },
  { call: 'openat', error: 'ENOSPC', first: true },
] as const

type Plan = (typeof plans)[number]

/** Which calls fail. */
const [every, few] = [Array.from({ length: 60 }, (_, at) => at + 1), [4, 9]]

/** The same of a served app: which calls on its log fail while people write. */
const refused: readonly Refusal[] = [
  ...[1, 2, 3, 4, 5, 6].map((number) => ({ call: 'fsync', error: 'EIO', number })),
  ...[1, 4].map((number) => ({ call: 'pwrite64', error: 'EIO', number })),
  ...[1, 2, 7].map((number) => ({ call: 'pwrite64', error: 'ENOSPC', number })),
]
const refusedShort = [refused[1], refused[9]].flatMap((one) => one ?? [])

/** Fsyncs of the log while events are appended: the ones before are of the start. */
const whileAppending = [9, 10, 11]

/** Events that a run tries to append. */
const appended = 13

/** Faults planted in the process whose disk fails. */
const mutants = [{ name: 'goes on after a failed fsync', preload: 'mutants/goes-on.mjs' }]

/** A disk that refuses one call, whichever: nothing acknowledged is lost, and nothing is said to be saved that may not be. */
export const ioErrorCheck: Check = async (short) => {
  if (!hasStrace()) return [notRun('errors of the disk (SQLite file)', 'strace')]
  const template = quickFolder()
  try {
    await runTraced({ options: ['-qq', '-e', 'trace=none'], words: [join(template, 'data'), '6'] })
    const runs = await runAll(template, short ? few : every)
    const planted: Figure[] = []
    for (const { name, preload } of mutants) {
      const seen = await runAll(template, whileAppending, plans.slice(0, 1), preload)
      planted.push(caught(name, seen.filter((run) => run.saidAfter > 0).length, 'runs'))
    }
    return [
      ...figuresOf(runs),
      ...servedFigures(await servedErrors(short ? refusedShort : refused)),
      ...planted,
    ]
  } finally {
    rmSync(template, { recursive: true, force: true })
  }
}

type Run = Looked & {
  readonly name: string
  readonly plan: Plan
  readonly hit: boolean
  readonly kept: number
  /** Events said to be kept after a write or fsync that failed. */
  readonly saidAfter: number
  readonly code: number
  readonly words: string
}

const figuresOf = (runs: readonly Run[]): Figure[] => {
  const hit = runs.filter((run) => run.hit)
  const all = sumOf(runs)
  return [
    {
      figure: 'errors of the disk (SQLite file)',
      target: 'one refused call a run',
      measured: `${hit.length} of ${runs.length} runs refused, ${runs.reduce((sum, { kept }) => sum + kept, 0)} acknowledged`,
      holds: hit.length > runs.length - plans.length - availableParallelism(),
    },
    nought('  acknowledged and lost', all.lost),
    nought('  there twice', all.doubled),
    nought('  cases with a broken chain or body', all.broken),
    nought('  acknowledged files missing or changed', all.files),
    noFaults(
      '  said to be saved after a failed write',
      namesOf(runs.filter(({ saidAfter }) => saidAfter > 0)),
    ),
    noFaults('  does not open again by itself', namesOf(runs.filter(({ refusal }) => refusal !== null))),
    // Before anything is kept, a start that fails may also tell the operator why, and end.
    noFaults('  ended in a way that starts no new one', namesOf(runs.filter(isOver))),
  ]
}

const isOver = ({ code, kept }: Run) => kept > 0 && code !== 0 && code !== again

const servedFigures = (seen: ServedErrors): Figure[] => [
  {
    figure: 'errors of the disk under a served app',
    target: 'refused, then taken',
    measured: `${seen.acknowledged} acknowledged, ${seen.refused} answers 503, ${seen.again} new starts by itself`,
    holds: seen.acknowledged > 0 && seen.refused > 0 && seen.again > 0,
  },
  nought('  acknowledged and lost', seen.lost),
  nought('  there twice', seen.doubled),
  nought('  at another place than was said, or broken', seen.moved + seen.broken),
  noFaults('  answers other than they have to be', seen.answers),
]

const namesOf = (runs: readonly Run[]) =>
  runs.map(({ name, refusal, words }) => `${name} ${refusal ?? words}`)

const runAll = async (
  template: string,
  numbers: readonly number[],
  of: readonly Plan[] = plans,
  preload?: string,
): Promise<Run[]> => {
  const waiting = numbers.flatMap((number) => of.map((plan) => ({ plan, number })))
  const runs: Run[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { plan, number } = next
      // Where there was no such call there is none after it.
      if (runs.some((run) => run.plan === plan && !run.hit)) continue
      runs.push(await runOne(template, plan, number, preload))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return runs
}

const runOne = async (template: string, plan: Plan, number: number, preload?: string): Promise<Run> => {
  const folder = quickFolder()
  try {
    const [data, trace, out] = [join(folder, 'data'), join(folder, 'trace'), join(folder, 'out')]
    if (!plan.first) cpSync(join(template, 'data'), data, { recursive: true })
    const { code, said } = await runTraced({
      options: ['-qq', '-y', '-o', trace, ...failing(plan, number, data, out)],
      words: [data, String(appended)],
      out,
      ...(preload ? { preload } : {}),
    })
    const lines = readFileSync(out, 'utf8').split('\n')
    const kept = lines.flatMap((line) => readSaid(line) ?? [])
    const calls = readFileSync(trace, 'utf8').split('\n')
    const refused = calls.findIndex((line) => line.includes('(INJECTED)'))
    const after = calls.slice(refused).filter((line) => /write\(1<[^>]*>, "kept/.test(line)).length
    return {
      ...(await lookInto(data, kept)),
      name: `${plan.first ? 'first start' : 'append'}, ${plan.call} ${plan.error} ${number}`,
      plan,
      hit: refused >= 0,
      kept: kept.length,
      saidAfter: isFailure(plan, calls[refused] ?? '', data) ? after : 0,
      code,
      words: `${code} ${said}`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// SQLite goes on when it could not sync the folder of its log: prisma/sqlite.ts has done so before. And when it closes a
// store that is made aside: the next opening writes the whole log into it anew, before it gets its name.
// A write without room is taken back, and the next may have some; what was not synced is lost whatever the reason.
const isFailure = ({ call, error }: Plan, refused: string, data: string) =>
  refused !== '' &&
  (call === 'fsync' || (call === 'pwrite64' && error === 'EIO')) &&
  ![`<${data}>`, 'ochitsuite.db.new'].some((one) => refused.includes(one))

// Only calls on the store's own files: node opens hundreds of others. What is said is traced beside them, in its order.
const failing = ({ call, error }: Plan, number: number, data: string, out: string) => {
  const store = join(data, 'ochitsuite.db')
  const files = [store, `${store}.new`].flatMap((file) => [file, `${file}-wal`, `${file}-journal`])
  return [
    ...[...files, data, out, join(data, 'master.key')].flatMap((path) => ['-P', path]),
    ...['-e', `trace=write,${call}`, '-e', `inject=${call}:error=${error}:when=${number}`],
  ]
}
