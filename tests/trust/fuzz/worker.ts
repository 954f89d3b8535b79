// A process that calls handlers: it is sent a route at a time and answers what was seen. A process of its own, because
// Next's readers and what is printed are taken over in it.
import { prepareStore } from '@/lib/server/prepare'
import { settings } from '@/lib/store/settings'
import { seeded } from '../../bench/random-cases'
import { type Handler, handlersOf } from './handlers'
import { learnNames } from './known-forms'
import { mutants } from './mutants'
import { canaryMark, type Tried, tryHandler } from './tries'
import { newWorld, type World } from './world'

/** What a worker is asked for: the handlers of a route, so many times each, with a mutant planted in them or none. */
export type Work = { readonly route: string; readonly mutant: string | null; readonly cases: number }

/** What it answers: of each handler what was seen, and what was thrown where nobody waited for it. */
export type Worked = { readonly tried: readonly Tried[]; readonly unheard: readonly string[] }

const begin = async (): Promise<(work: Work) => Promise<Worked>> => {
  await prepareStore(settings(), () => {})
  const [printed, world, learned] = [countPrinted(), await newWorld(), new Set<string>()]
  learnNames((name) => learned.add(name))
  const unheard: string[] = []
  process.on('unhandledRejection', (error) => unheard.push(error instanceof Error ? error.name : 'rejected'))
  return async ({ route, mutant, cases }) => {
    const tried: Tried[] = []
    for (const handler of await handlersOf(route)) {
      learned.clear()
      const before = printed()
      const draw = drawFor(`${handler.method} ${route} ${mutant}`)
      const one = await tryHandler(world, planted(handler, mutant, world), learned, cases, draw)
      tried.push({ ...one, mutant, printed: printed() - before })
    }
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    return { tried, unheard: unheard.splice(0) }
  }
}

/** Milliseconds in which what nobody waited for may still fail. */
const settleMs = 10

/** The same draws for a handler whichever process calls it, and when. */
const drawFor = (name: string) => {
  const random = seeded(
    [...name].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 2_147_483_647, 7),
  )
  return (most: number) => Math.floor(random() * most)
}

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

const say = (said: { readonly worked: Worked | null } | { readonly failed: string }) => process.send?.(said)

const failed = (error: unknown) =>
  say({ failed: error instanceof Error ? (error.stack ?? error.name) : 'failed' })

begin().then((doWork) => {
  process.on('message', (work: Work) => void doWork(work).then((worked) => say({ worked }), failed))
  process.on('disconnect', () => process.exit(0))
  say({ worked: null })
}, failed)
