import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import type { Condition, Facts } from '@/lib/engine/condition'
import type { Rule } from '@/lib/engine/judge'

type Nested = RuleProperties['conditions'] | { fact: string; operator: string; value: unknown }

/**
 * The rules in json-rules-engine, loaded once. It knows two values only, so that each condition becomes "it surely
 * holds" or, under a `not`, "it surely does not": `not(surely(is(f, v)))` is then one test, f not in v, as an author
 * would write it. Our own atoms are operators of its own kind, one call each, and unknown facts are left out.
 */
export const jsonRulesOf = (rules: readonly Rule<unknown>[]) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [name, holds] of Object.entries(operators)) engine.addOperator(name, holds)
  for (const { id, when } of rules) {
    engine.addRule({ conditions: topLevel(surelyHolds(when)), event: { type: id } })
  }
  return async (facts: Facts): Promise<string[]> => {
    const { events } = await engine.run(facts)
    return events.map(({ type }) => type)
  }
}

/** The facts as this engine takes them: the known ones. */
export const knownOf = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))

const isKnown = (value: unknown) => value !== undefined

const operators: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  isOneOf: (value, wanted) => isKnown(value) && (wanted as unknown[]).includes(value),
  isNoneOf: (value, wanted) => isKnown(value) && !(wanted as unknown[]).includes(value),
  isNotSurelyOneOf: (value, wanted) => !(wanted as unknown[]).includes(value),
  hasOneOf: (value, wanted) =>
    isKnown(value) && (value as unknown[]).some((item) => (wanted as unknown[]).includes(item)),
  hasNoneOf: (value, wanted) =>
    isKnown(value) && !(value as unknown[]).some((item) => (wanted as unknown[]).includes(item)),
  isOver: (value, amount) => isKnown(value) && (value as number) > (amount as number),
  isNotOver: (value, amount) => isKnown(value) && (value as number) <= (amount as number),
  isKnown,
  isUnknown: (value) => !isKnown(value),
}

const surelyHolds = (condition: Condition): Nested => {
  switch (condition.op) {
    case 'is':
      return { fact: condition.fact, operator: 'isOneOf', value: condition.values }
    case 'has':
      return { fact: condition.fact, operator: 'hasOneOf', value: condition.values }
    case 'over':
      return { fact: condition.fact, operator: 'isOver', value: condition.amount }
    case 'known':
      return { fact: condition.fact, operator: 'isKnown', value: true }
    case 'all':
      return { all: condition.of.map(surelyHolds) } as Nested
    case 'any':
      return { any: condition.of.map(surelyHolds) } as Nested
    case 'not':
      return surelyFails(condition.of)
    case 'surely':
      return surelyHolds(condition.of)
    default:
      return condition satisfies never
  }
}

const surelyFails = (condition: Condition): Nested => {
  switch (condition.op) {
    case 'is':
      return { fact: condition.fact, operator: 'isNoneOf', value: condition.values }
    case 'has':
      return { fact: condition.fact, operator: 'hasNoneOf', value: condition.values }
    case 'over':
      return { fact: condition.fact, operator: 'isNotOver', value: condition.amount }
    case 'known':
      return { fact: condition.fact, operator: 'isUnknown', value: true }
    case 'all':
      return { any: condition.of.map(surelyFails) } as Nested
    case 'any':
      return { all: condition.of.map(surelyFails) } as Nested
    case 'not':
      return surelyHolds(condition.of)
    case 'surely':
      return condition.of.op === 'is'
        ? { fact: condition.of.fact, operator: 'isNotSurelyOneOf', value: condition.of.values }
        : ({ not: surelyHolds(condition.of) } as Nested)
    default:
      return condition satisfies never
  }
}

const topLevel = (condition: Nested): TopLevelCondition =>
  ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition
