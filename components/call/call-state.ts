/** What the card says of itself. */
export type CallState = {
  /** Taps of this call. */
  readonly count: number
  /** Those that wait on this device. */
  readonly waiting: number
  readonly isCut: boolean
  /** 「電話を切りました」 was pressed. */
  readonly isEnding: boolean
  /** What the newest tap advises, for whoever does not see it appear. */
  readonly advice: string
}

/** Before anything was tapped, and on the server. */
export const atFirst: CallState = { count: 0, waiting: 0, isCut: false, isEnding: false, advice: '' }

let current = atFirst
const listeners = new Set<() => void>()

/** The state now. */
export const callState = (): CallState => current

/** Changes the state and tells whoever shows it. */
export const changeCall = (change: Partial<CallState>): void => {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/** Tells of changes until the returned function is called. */
export const followCall = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
