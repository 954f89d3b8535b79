// Prisma's errors end in Next, which answers 500 and says nothing: so the connections themselves tell what the store
// could not do, here.
type Seen = { troubles: number; failed: boolean; hear: (() => void) | null }

// On globalThis because this file is loaded several times in one process (see lib/store/client.ts).
const shelf = globalThis as { ochitsuiteTrouble?: Seen }

const seen = (): Seen => {
  shelf.ochitsuiteTrouble ??= { troubles: 0, failed: false, hear: null }
  return shelf.ochitsuiteTrouble
}

/**
 * The store could not do something, and nothing of it was stored. A `failed` one is never asked again: what a disk has
 * after a write that failed, nobody knows before it is read again from the beginning.
 */
export const noteTrouble = (failed: boolean): void => {
  const now = seen()
  now.troubles++
  if (!failed || now.failed) return
  now.failed = true
  now.hear?.()
}

/** How often the store of this process could not do something. */
export const troublesSeen = (): number => seen().troubles

/** Throws once the store has failed: from then on nothing is said to be saved. */
export const refuseFailed = (): void => {
  if (!seen().failed) return
  seen().troubles++
  throw new Error('The store has failed: the process has to be started again')
}

/** Runs `hear` once, when the store has failed. */
export const whenFailed = (hear: () => void): void => {
  seen().hear = hear
}

/** Forgets what was seen. For tests, which live on. */
export const forgetTrouble = (): void => {
  delete shelf.ochitsuiteTrouble
}
