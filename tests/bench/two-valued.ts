import type { Condition, Facts } from '@/lib/engine/condition'

/** Whether something surely holds of the facts. */
export type Test = (facts: Facts) => boolean

/** A condition as one closure that says whether it surely holds, as a hand-written guard would. */
export const surelyHolds = (condition: Condition): Test => {
  switch (condition.op) {
    case 'all': {
      const tests = condition.of.map(surelyHolds)
      return (facts) => tests.every((test) => test(facts))
    }
    case 'any': {
      const tests = condition.of.map(surelyHolds)
      return (facts) => tests.some((test) => test(facts))
    }
    case 'not':
      return surelyFails(condition.of)
    case 'surely':
      return surelyHolds(condition.of)
    case 'known':
      return (facts) => isKnown(facts[condition.fact])
    default:
      return atom(condition)
  }
}

const surelyFails = (condition: Condition): Test => {
  switch (condition.op) {
    case 'all': {
      const tests = condition.of.map(surelyFails)
      return (facts) => tests.some((test) => test(facts))
    }
    case 'any': {
      const tests = condition.of.map(surelyFails)
      return (facts) => tests.every((test) => test(facts))
    }
    case 'not':
      return surelyHolds(condition.of)
    case 'surely':
    case 'known': {
      const holds = condition.op === 'surely' ? surelyHolds(condition.of) : surelyHolds(condition)
      return (facts) => !holds(facts)
    }
    default: {
      const holds = atom(condition)
      return (facts) => isKnown(facts[condition.fact]) && !holds(facts)
    }
  }
}

const isKnown = (value: Facts[string]) => value !== undefined && value !== null

const atom = (condition: Condition & { op: 'is' | 'has' | 'over' }): Test => {
  switch (condition.op) {
    case 'is':
      return (facts) => condition.values.includes(facts[condition.fact] as string)
    case 'has':
      return (facts) =>
        ((facts[condition.fact] ?? []) as string[]).some((item) => condition.values.includes(item))
    case 'over':
      return (facts) => isKnown(facts[condition.fact]) && (facts[condition.fact] as number) > condition.amount
    default:
      return condition satisfies never
  }
}
