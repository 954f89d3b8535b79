import { Bench } from 'tinybench'

/** Something to time. One call is one piece of work. */
export type Contender = { readonly name: string; readonly run: () => unknown }

/** How long one call took in each round, in milliseconds. */
export type Timed = { readonly name: string; readonly rounds: readonly number[] }

/**
 * Times the contenders side by side: in each round each has its turn, in another order, so that what else the
 * machine does hits all of them. A round counts the mean of its calls: who makes garbage also pays for its removal.
 */
export const inRounds = async (contenders: readonly Contender[], rounds: number): Promise<Timed[]> => {
  const found = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    const warmup = { warmupTime: round === 0 ? 500 : 50, warmupIterations: 3 }
    const bench = new Bench({ time: 250, iterations: 10, ...warmup })
    for (const { name, run } of rotated(contenders, round)) bench.add(name, run)
    for (const { name, result } of await bench.run()) {
      if (result.state !== 'completed') throw new Error(`${name} did not finish: ${result.state}`)
      found.get(name)?.push(result.latency.mean)
    }
  }
  return [...found].map(([name, times]) => ({ name, rounds: times }))
}

/** How many times as long as `base` another took: the median of the rounds, with the lowest and the highest. */
export const ratio = (base: Timed, other: Timed): { low: number; middle: number; high: number } => {
  const ratios = other.rounds
    .map((time, round) => time / (base.rounds[round] ?? Number.NaN))
    .sort((a, b) => a - b)
  return { low: ratios[0] ?? 0, middle: median(ratios), high: ratios.at(-1) ?? 0 }
}

/** The middle one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const rotated = <T>(items: readonly T[], by: number): T[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
]
