import { inspect } from 'node:util'
import { SetupError } from '@/lib/store/settings'
import { faultName } from '@/prisma/faults'

/** The code to end with when launch.mjs is to start it again (EX_TEMPFAIL of sysexits.h). */
export const again = 75

/**
 * How a start ends that `error` broke off while the store had so many `troubles`: the exit code, and words for the
 * operator. What may pass is said in one line without the address of a server.
 */
export const cannotStart = (error: unknown, troubles: number): { words: string; code: number } => {
  if (error instanceof SetupError) return { words: error.message, code: 1 }
  const name = faultName(error)
  // A full disk or a server that is away, say: nobody has to be there when it is well again.
  if (troubles === 0 && !/^(EIO|ENOSPC)$/.test(name)) return { words: inspect(error), code: 1 }
  return { words: `The store cannot be opened just now${name && ` (${name})`}. Trying again`, code: again }
}
