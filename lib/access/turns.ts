// Argon2 takes 19 MiB and one core for 20 ms: without a queue, many tries at once would take the whole machine.

/** Computations at a time, and how many may wait for their turn. */
const [atOnce, waitingAtMost] = [2, 120]

type Turns = { running: number; readonly waiting: (() => void)[] }

// On globalThis because each bundle of Next's routes loads this file again.
const shelf = globalThis as { ochitsuiteTurns?: Turns }

/** Does the work when its turn comes; `null` at once when too many wait already. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T | null> => {
  shelf.ochitsuiteTurns ??= { running: 0, waiting: [] }
  const turns = shelf.ochitsuiteTurns
  if (turns.running >= atOnce && turns.waiting.length >= waitingAtMost) return null
  if (turns.running >= atOnce) await new Promise<void>((resolve) => turns.waiting.push(resolve))
  else turns.running++
  try {
    return await work()
  } finally {
    // The place goes to the next one, so `running` stays.
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running--
  }
}
