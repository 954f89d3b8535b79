import type { Facts } from '@/lib/engine/condition'
import { factsOf } from '@/lib/engine/explain'
import type { Rule } from '@/lib/engine/judge'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Entry } from '@/lib/facts/entry'

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** Cases in which each fact that the rules read is absent, asked and unknown, or known: as people leave them. */
export const randomCases = (rules: readonly Rule<unknown>[], count: number, seed: number): Facts[] => {
  const random = seeded(seed)
  const names = [...new Set(rules.flatMap(({ when }) => factsOf(when)))] as FactName[]
  return Array.from({ length: count }, () => oneCase(names, random))
}

const oneCase = (names: readonly FactName[], random: () => number): Facts => {
  const known = random()
  const facts: Record<string, Facts[string]> = {}
  for (const name of names) {
    const draw = random()
    if (draw < known) facts[name] = anyValue(entryOf(name), random)
    else if (draw < known + 0.1) facts[name] = null
  }
  return facts
}

const anyValue = (entry: Entry, random: () => number): NonNullable<Facts[string]> => {
  switch (entry.input) {
    case 'choice':
      return anyOf(Object.keys(entry.values), random)
    case 'list':
      return Object.keys(entry.values).filter(() => random() < 0.25)
    case 'amount':
      return Math.floor(random() * 500_000)
    default:
      // Days, places and words: rules ask of them only whether they are known.
      return 'known'
  }
}

const anyOf = (values: readonly string[], random: () => number) =>
  values[Math.floor(random() * values.length)] as string
