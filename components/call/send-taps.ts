import { dropTaps, waitingTaps } from './kept-taps'
import type { SealedTap } from './seal-tap'

/** How sending went: whether the server answered as it should, and how many taps still wait. */
export type Sent = { readonly isAnswered: boolean; readonly left: number }

type Waiting = SealedTap & { readonly call: string }

/** Taps that one request brings: their form stays under what a browser sends while it leaves a page. */
const together = 50

/** Milliseconds until a network that does not answer counts as none. */
const patience = 8_000

const address = '/call/taps'

const formOf = (taps: readonly Waiting[]): URLSearchParams =>
  new URLSearchParams({ taps: JSON.stringify(taps), sent: new Date().toISOString() })

// Sealed for another case than this browser has open: they wait until that one is.
const foreign = new Set<string>()

/** Sends what waits on this device and takes away what the server has. Never throws for want of a network. */
export const sendTaps = async (): Promise<Sent> => {
  const taps = (await waitingTaps()).filter(({ id }) => !foreign.has(id)).slice(0, together)
  if (taps.length === 0) return { isAnswered: true, left: 0 }
  const kept = await post(taps)
  if (kept === null) return { isAnswered: false, left: taps.length }
  for (const { id } of taps) if (!kept.has(id)) foreign.add(id)
  await dropTaps(kept)
  return sendTaps()
}

const post = async (taps: readonly Waiting[]): Promise<ReadonlySet<string> | null> => {
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(address, { method: 'POST', body: formOf(taps), keepalive: true, signal })
    return answer.ok ? new Set((await answer.json()).kept) : null
  } catch {
    return null
  }
}

/** Sends taps while the page is being left. They stay on the device until a later page knows that they arrived. */
export const sendOnLeaving = (taps: readonly Waiting[]): void => {
  if (taps.length > 0) navigator.sendBeacon(address, formOf(taps.slice(-together)))
}

/** Whether the server can be reached now. */
export const isReachable = (): Promise<boolean> =>
  fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(patience) }).then(
    ({ ok }) => ok,
    () => false,
  )
