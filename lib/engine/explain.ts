import type { Condition, Facts } from './condition'
import { evaluate, isKnown } from './evaluate'

/** Every fact a condition reads, each once, in reading order: the facts whose change could change it. */
export const factsOf = (condition: Condition): string[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return unique(condition.of.flatMap(factsOf))
    case 'not':
    case 'surely':
      return factsOf(condition.of)
    default:
      return [condition.fact]
  }
}

/**
 * The facts that made a condition come out as it did: the known ones of the parts that decided.
 * For a rule that fired these are the facts it used; `[]` when nothing known was needed.
 */
export const factsUsed = (condition: Condition, facts: Facts): string[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return unique(deciding(condition, facts).flatMap((part) => factsUsed(part, facts)))
    case 'not':
    case 'surely':
      return factsUsed(condition.of, facts)
    default:
      return isKnown(facts[condition.fact]) ? [condition.fact] : []
  }
}

/** The unknown facts that an undecided condition waits for (over-approximate: no look-ahead). */
export const factsAwaited = (condition: Condition, facts: Facts): string[] => {
  if (evaluate(condition, facts) !== 'unknown') return []
  switch (condition.op) {
    case 'all':
    case 'any':
      return unique(condition.of.flatMap((part) => factsAwaited(part, facts)))
    case 'not':
    case 'surely':
      return factsAwaited(condition.of, facts)
    default:
      return [condition.fact]
  }
}

const deciding = (condition: Condition & { op: 'all' | 'any' }, facts: Facts): readonly Condition[] => {
  const outcome = evaluate(condition, facts)
  return condition.of.filter((part) => evaluate(part, facts) === outcome)
}

const unique = (names: string[]): string[] => [...new Set(names)]
