// On globalThis because this file is loaded by the server and again by the bundles of Next's routes.
const shelf = globalThis as { ochitsuiteFaultAt?: number }

/** Notes that the store failed just now: it was away, full, locked or unreadable. */
export const noteFault = (): void => {
  shelf.ochitsuiteFaultAt = performance.now()
}

/** Whether the store failed in this process since `countedMs` of `performance.now()`. */
export const failedSince = (countedMs: number): boolean => (shelf.ochitsuiteFaultAt ?? -1) >= countedMs
