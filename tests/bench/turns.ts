import { type Contender, median, type Timed } from './rounds'

/** Something whose single calls are timed. `ready` comes before each of them, off the clock. */
export type Taker = Contender & { readonly ready?: () => unknown }

/** How long each call took, in milliseconds. */
export type Sampled = { readonly name: string; readonly times: readonly number[] }

/**
 * Times single calls in turns: each taker has one, then each has another, in another order, so that what else the
 * machine does hits all of them. The first calls, a tenth of them and three at least, warm up and do not count.
 */
export const inTurns = async (takers: readonly Taker[], turns: number): Promise<Sampled[]> => {
  const times = takers.map((): number[] => [])
  const warmup = Math.max(3, Math.ceil(turns / 10))
  for (let turn = -warmup; turn < turns; turn++) {
    for (let count = 0; count < takers.length; count++) {
      const at = (count + turn + warmup) % takers.length
      const took = await timeOf(takers[at] as Taker)
      if (turn >= 0) times[at]?.push(took)
    }
  }
  return takers.map(({ name }, at) => ({ name, times: times[at] ?? [] }))
}

const timeOf = async ({ ready, run }: Taker): Promise<number> => {
  await ready?.()
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** The time that so many calls of a hundred stay within. */
export const within = ({ times }: Sampled, hundredths: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil((times.length * hundredths) / 100) - 1] ?? Number.NaN

/** The calls as nine rounds one after the other, each with the median of its calls: for `ratio`. */
export const asRounds = ({ name, times }: Sampled): Timed => {
  const size = Math.ceil(times.length / 9)
  const starts = Array.from({ length: Math.ceil(times.length / size) }, (_, at) => at * size)
  return { name, rounds: starts.map((start) => median(times.slice(start, start + size))) }
}

/** Median and 90th hundredth in words. */
export const spread = (sampled: Sampled): string =>
  `${within(sampled, 50).toFixed(1)} ms (90 %: ${within(sampled, 90).toFixed(1)} ms)`
