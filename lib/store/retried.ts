import { randomInt } from 'node:crypto'
import { noteTrouble } from '@/prisma/trouble'

/** Tries of a batch that others got in the way of. */
const tries = 5

/** Milliseconds to wait at most before the second try; twice as long before each one after it, up to the second. */
const [firstWaitMs, longestWaitMs] = [20, 160]

/** Waits before try number `attempt` (2 is the first again), for a time that is another for everybody. */
export type Pause = (attempt: number) => Promise<void>

/** The wait of this process: random, so that those who met once do not meet again. */
export const pause: Pause = (attempt) => {
  const most = Math.min(firstWaitMs * 2 ** (attempt - 2), longestWaitMs)
  return new Promise((resolve) => setTimeout(resolve, randomInt(most) + 1))
}

/**
 * Does a batch of writes again, whole, when the database broke it off because others wrote at the same time: nothing of
 * it was stored then. Anything else is thrown, and the conflict too after some tries.
 */
export const retried = async <T>(batch: () => Promise<T>, wait: Pause = pause): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await batch()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (attempt === tries) {
        // Nothing is wrong with what was sent: later it may be taken.
        noteTrouble(false)
        throw error
      }
      await wait(attempt + 1)
    }
  }
}

// A serialization error or a deadlock, by the name that Prisma gives to both, or by PostgreSQL's own of plain SQL.
const isConflict = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'P2034') return true
  return /\b(40001|40P01)\b|TransactionWriteConflict/.test(error.message)
}
