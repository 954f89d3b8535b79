import type { Condition, Facts, Value } from './condition'

/** Kleene's three values. */
export type Verdict = 'yes' | 'no' | 'unknown'

/**
 * What a condition says about the facts, in three values (strong Kleene logic).
 * A fact that is absent or `null` makes what depends on it unknown, unless something else decides.
 */
export const evaluate = (condition: Condition, facts: Facts): Verdict => {
  switch (condition.op) {
    case 'is':
      return verdictOf(facts[condition.fact], (value) => condition.values.includes(value as string))
    case 'has':
      return verdictOf(facts[condition.fact], (value) => holdsOne(value, condition.values))
    case 'over':
      return verdictOf(facts[condition.fact], (value) => (value as number) > condition.amount)
    case 'known':
      return isKnown(facts[condition.fact]) ? 'yes' : 'no'
    case 'all':
      return combine(condition.of, facts, 'no', 'yes')
    case 'any':
      return combine(condition.of, facts, 'yes', 'no')
    case 'not':
      return opposite(evaluate(condition.of, facts))
    case 'surely':
      return evaluate(condition.of, facts) === 'yes' ? 'yes' : 'no'
    default:
      return condition satisfies never
  }
}

/** True when the fact has a value; an empty list is one ("none"). */
export const isKnown = (value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null

const verdictOf = (value: Value | null | undefined, holds: (value: Value) => boolean): Verdict => {
  if (!isKnown(value)) return 'unknown'
  return holds(value) ? 'yes' : 'no'
}

const holdsOne = (value: Value, wanted: readonly string[]): boolean =>
  Array.isArray(value) && wanted.some((item) => value.includes(item))

const combine = (of: readonly Condition[], facts: Facts, decides: Verdict, otherwise: Verdict): Verdict => {
  let result = otherwise
  for (const part of of) {
    const verdict = evaluate(part, facts)
    if (verdict === decides) return decides
    if (verdict === 'unknown') result = 'unknown'
  }
  return result
}

const opposite = (verdict: Verdict): Verdict =>
  verdict === 'unknown' ? 'unknown' : verdict === 'yes' ? 'no' : 'yes'
