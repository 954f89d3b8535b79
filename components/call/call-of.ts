import { type KeptCall, keepCall, keptCall, waitingTaps } from './kept-taps'
import { newSecret } from './seal-tap'

/** The call of a page; begun, and remembered on this device, when it is first asked for. */
export const callOf = ({ dataset }: HTMLElement): (() => Promise<KeptCall>) => {
  let found: Promise<KeptCall> | undefined
  return () => {
    found ??= begin(dataset)
    return found
  }
}

const begin = async ({ key = '', goesOn, from }: DOMStringMap): Promise<KeptCall> => {
  const before = await keptCall()
  // The page kept for want of a network is a stranger's: the call knows its own key.
  const isKept = from === 'kept'
  const isSame = isKept || goesOn !== undefined || (await waitingTaps()).length > 0
  const call = before && isSame ? { ...before, key: isKept ? before.key : key } : { secret: newSecret(), key }
  await keepCall(call)
  return call
}
