import type { Violation } from './cruise'

/** Imports that break a rule and are known, each until somebody mends it. To be empty. */
export const crookedImports: readonly Violation[] = []
