/** Faults that are known, each until somebody mends it: the rule, the file, and how it will be mended. To be empty. */
export const crookedFiles: readonly (readonly [rule: string, path: string])[] = []
