import { RateLimiterMemory, RateLimiterPrisma } from 'rate-limiter-flexible'
import type { Client } from './client'
import { takeOne } from './limits'

// One step of a person takes six seconds at least: it has to be read. An address may be a household, a library or
// ten thousand phones behind one carrier; of those only the ones that are in trouble right now are here.
const paces = {
  /** Forms of one address: sixty people at full speed, and little of the 800 writes a second that the store takes. */
  forms: { points: 600, seconds: 60 },
  /** Forms of one case: two a second for a whole minute. Who logs a call while it goes on taps once in seconds. */
  case: { points: 120, seconds: 60 },
  /** Cases made by one address. The only thing that grows for months: a carrier's hour, but no script's night. */
  begun: { points: 60, seconds: 3600 },
  /** Forms of everybody on one node: what two cores answer well, with half of them left for pages. */
  site: { points: 3000, seconds: 60 },
  /** Pages of one address: five for each form. They cost no write, so this only stops what nobody reads. */
  pages: { points: 3000, seconds: 60 },
} as const

/** What is counted. */
export type Pace = keyof typeof paces

/** Counts one and returns 0, or the milliseconds to wait. */
export type Take = (pace: Pace, key: string) => Promise<number>

/**
 * Counters whose paces are multiplied by `factor`. Those of a minute are in the memory of each node: what they save are
 * its own two cores, a restart forgives a minute, and no step costs a second write. Cases of an hour are counted in the
 * store for all nodes, under a key that the caller has hashed, and in memory while the store cannot write; who is over
 * it does not touch the store.
 */
export const pacers = (client: Client, factor: number): Take => {
  const inMemory = (pace: Pace) =>
    new RateLimiterMemory({
      keyPrefix: pace,
      points: paces[pace].points * factor,
      duration: paces[pace].seconds,
    })
  const points = paces.begun.points * factor
  const limiters = {
    forms: inMemory('forms'),
    case: inMemory('case'),
    site: inMemory('site'),
    pages: inMemory('pages'),
    begun: new RateLimiterPrisma({
      storeClient: client,
      tableName: 'tries',
      keyPrefix: 'begun',
      points,
      duration: paces.begun.seconds,
      inMemoryBlockOnConsumed: points,
      insuranceLimiter: inMemory('begun'),
    }),
  }
  return (pace, key) => takeOne(limiters[pace], key)
}
