import { type RateLimiterAbstract, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import type { Client } from './client'

/** Tries that one network has in a minute. */
export const triesAMinute = 6

/** Seconds over which the tries on one number are counted. */
const countedSeconds = 3600

// The clocks of two nodes may differ by as much (README): what the one ahead counted ends later than anything that is
// counted here, and would be forgotten by the one behind.
const clocksDifferMs = 120_000

/**
 * Takes one try of a network, named by a keyed hash: 0, or the milliseconds to wait when it had its tries.
 * A network that had them is turned away without touching the store.
 */
export const admitTry = (client: Client, network: string): Promise<number> =>
  takeOne(limitersOf(client).network, network)

/** Takes one from a limiter: 0, or the milliseconds to wait when there is none left. Throws what its store throws. */
export const takeOne = async (limiter: RateLimiterAbstract, key: string): Promise<number> => {
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    if (!isOfAnotherTime(limiter, error)) return error.msBeforeNext
    await limiter.delete(key)
    return takeOne(limiter, key)
  }
}

/** What ends later than anything that is counted now: the clock ran ahead when it was written, by a year perhaps. */
const isOfAnotherTime = ({ duration }: RateLimiterAbstract, { msBeforeNext }: RateLimiterRes): boolean =>
  msBeforeNext > duration * 1000 + clocksDifferMs

/** Counts one try on a number, named by a keyed hash, and returns how many there were of late, this one included. */
export const countTry = async (client: Client, number: string): Promise<number> => {
  const limiter = limitersOf(client).number
  const counted = await limiter.consume(number)
  if (!isOfAnotherTime(limiter, counted)) return counted.consumedPoints
  await limiter.delete(number)
  return (await limiter.consume(number)).consumedPoints
}

/** Takes a try on a number back: it was the right one. */
export const uncountTry = async (client: Client, number: string): Promise<void> => {
  await limitersOf(client).number.reward(number)
}

type Limiters = { network: RateLimiterPrisma; number: RateLimiterPrisma }

// One pair for each client: the limiter holds a timer that clears old rows.
const made = new WeakMap<Client, Limiters>()

const limitersOf = (client: Client): Limiters => {
  const known = made.get(client)
  if (known) return known
  const table = { storeClient: client, tableName: 'tries' }
  const limiters = {
    network: new RateLimiterPrisma({
      ...table,
      keyPrefix: 'network',
      points: triesAMinute,
      duration: 60,
      inMemoryBlockOnConsumed: triesAMinute,
    }),
    // Only counts: it never turns anybody away.
    number: new RateLimiterPrisma({
      ...table,
      keyPrefix: 'number',
      points: Number.MAX_SAFE_INTEGER,
      duration: countedSeconds,
    }),
  }
  made.set(client, limiters)
  return limiters
}
