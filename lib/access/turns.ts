/** A queue of costly work: how much of it is done at a time, and how many may wait for their turn. */
export type Queue = { readonly name: string; readonly atOnce: number; readonly waitingAtMost: number }

type Turns = { running: number; readonly waiting: (() => void)[] }

// On globalThis because each bundle of Next's routes loads this file again.
const shelf = globalThis as { ochitsuiteTurns?: Map<string, Turns> }

/** Does the work when its turn comes; `null` at once when too many wait already. */
export const inTurn = async <T>(
  { name, atOnce, waitingAtMost }: Queue,
  work: () => Promise<T>,
): Promise<T | null> => {
  const turns = turnsOf(name)
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

const turnsOf = (name: string): Turns => {
  shelf.ochitsuiteTurns ??= new Map()
  const turns = shelf.ochitsuiteTurns.get(name) ?? { running: 0, waiting: [] }
  shelf.ochitsuiteTurns.set(name, turns)
  return turns
}
