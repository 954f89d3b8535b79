import type { Answer } from './parse'

/** A list said after another one goes with it: nobody took back what was said before. Anything else is the newer one. */
export const together = (before: unknown, value: Answer): Answer =>
  Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value
