import type { Signal } from './check'
import type { MessageAdvice } from './rule'
import { rules } from './rules'

/** Reasons that are shown with one advice. */
const most = 3

/** Why an advice is given for these signals: their sentences, the weightiest first. Pure. */
export const reasonsFor = (advice: MessageAdvice, signals: readonly Signal[]): string[] =>
  rules
    .filter(({ id, advice: given }) => given.includes(advice) && signals.some((signal) => signal.id === id))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ because }) => because)
