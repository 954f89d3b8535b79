// `… worker.ts '{"routes":[…],"cases":10000,"ms":10000}'`: calls the handlers of these routes and writes what was seen
// as one line of JSON. A process of its own, because Next's readers and what is printed are taken over in it.
import { prepareStore } from '@/lib/server/prepare'
import { settings } from '@/lib/store/settings'
import { seeded } from '../../bench/random-cases'
import { type Handler, handlersOf } from './handlers'
import { learnNames } from './known-forms'
import { mutants } from './mutants'
import { type Amount, canaryMark, type Tried, tryHandler, versionReader } from './tries'
import { newWorld, type World } from './world'

/** What a worker is asked for. Mutants are planted one after the other in the handlers of one route. */
export type Work = Amount & {
  readonly routes: readonly string[]
  readonly seed: number
  readonly plants?: { readonly route: string; readonly mutants: readonly string[] }
}

/** What it answers: of each handler what was seen, and what was thrown where nobody waited for it. */
export type Worked = { readonly tried: readonly Tried[]; readonly unheard: readonly string[] }

const run = async (work: Work): Promise<Worked> => {
  const random = seeded(work.seed)
  const draw = (most: number) => Math.floor(random() * most)
  const place = settings()
  await prepareStore(place, () => {})
  const [printed, unheard] = [countPrinted(), [] as string[]]
  process.on('unhandledRejection', (error) => unheard.push(error instanceof Error ? error.name : 'rejected'))
  const world = await newWorld()
  const versionOf = versionReader(place.databasePath ?? '')
  const learned = new Set<string>()
  learnNames((name) => learned.add(name))
  const tried: Tried[] = []
  const tryRoute = async (route: string, mutant: string | null, amount: Amount) => {
    for (const handler of await handlersOf(route)) {
      learned.clear()
      const before = printed()
      const one = await tryHandler(world, planted(handler, mutant, world), learned, amount, draw, versionOf)
      tried.push({ ...one, mutant, printed: printed() - before })
    }
  }
  for (const route of work.routes) await tryRoute(route, null, work)
  for (const mutant of work.plants?.mutants ?? [])
    await tryRoute(work.plants?.route ?? '', mutant, plantAmount)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { tried, unheard }
}

/** A fault that shows at one request in a hundred has to be seen. */
const plantAmount: Amount = { cases: 400, ms: 1_000, least: 200 }

const planted = (handler: Handler, mutant: string | null, world: World): Handler => {
  const plant = mutant === null ? undefined : mutants[mutant]
  return plant ? { ...handler, call: plant(handler.call, world) } : handler
}

/** Counts canaries in all that is printed, which goes nowhere. */
const countPrinted = (): (() => number) => {
  let count = 0
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = ((chunk: string | Uint8Array) => {
      count += Buffer.from(chunk as string).includes(canaryMark) ? 1 : 0
      return true
    }) as typeof stream.write
  }
  return () => count
}

const write = process.stdout.write.bind(process.stdout)
run(JSON.parse(process.argv[2] ?? '{}') as Work).then(
  (worked) => write(`${JSON.stringify(worked)}\n`, () => process.exit(0)),
  (error: unknown) =>
    write(`${JSON.stringify({ failed: error instanceof Error ? error.stack : error })}\n`, () =>
      process.exit(1),
    ),
)
