import type { Condition, Facts, Value } from '@/lib/engine/condition'
import { evaluate, type Verdict } from '@/lib/engine/evaluate'
import { type Domain, domainsOf, saysAllItImplies } from './atoms'

/**
 * Facts are asked for under which all of `fires` hold, none of `silent` does, and `also` is true. What `also` says
 * no to for some of the facts it says no to whatever the others are.
 */
export type Query = {
  readonly fires: readonly Condition[]
  readonly silent?: readonly Condition[]
  readonly also?: (facts: Facts) => boolean
}

/** What a search came to: facts as asked for or `null`, how many assignments there are, how many places it saw. */
export type Found = { readonly facts: Facts | null; readonly assignments: number; readonly looked: number }

/**
 * Goes through every assignment of the atoms a query reads: fact by fact, leaving a branch as soon as what is
 * assigned decides that nothing below can be what is asked for. No assignment is left out for any other reason.
 */
export const find = (query: Query): Found => {
  const domains = domainsOf([...query.fires, ...(query.silent ?? [])])
  const facts: Record<string, Value | null> = {}
  let looked = 0
  const go = (at: number): boolean => {
    looked++
    if (!isOpen(query, facts)) return false
    const domain = domains[at]
    if (!domain) return saysAllItImplies(facts) && isAsked(query, facts)
    for (const value of domain.values) {
      facts[domain.fact] = value
      if (go(at + 1)) return true
    }
    delete facts[domain.fact]
    return false
  }
  const isFound = go(0)
  return { facts: isFound ? known(facts) : null, assignments: sizeOf(domains), looked }
}

/** The same by plain enumeration, without leaving anything out: what `find` is checked against. */
export const findPlainly = (query: Query): Facts | null => {
  const domains = domainsOf([...query.fires, ...(query.silent ?? [])])
  for (const facts of assignmentsOf(domains)) {
    if (saysAllItImplies(facts) && isOpen(query, facts) && isAsked(query, facts)) return known(facts)
  }
  return null
}

/** Every assignment of the domains. */
export const assignmentsOf = function* ([first, ...rest]: readonly Domain[]): Generator<Facts> {
  if (!first) return yield {}
  for (const facts of assignmentsOf(rest))
    for (const value of first.values) yield { [first.fact]: value, ...facts }
}

/** How many assignments a query is asked over. */
export const sizeOf = (domains: readonly Domain[]): number =>
  domains.reduce((product, { values }) => product * values.length, 1)

const isAsked = ({ fires, silent = [] }: Query, facts: Facts): boolean =>
  fires.every((condition) => evaluate(condition, facts) === 'yes') &&
  silent.every((condition) => evaluate(condition, facts) !== 'yes')

const isOpen = ({ fires, silent = [], also = () => true }: Query, facts: Facts): boolean =>
  also(facts) &&
  fires.every((condition) => possible(condition, facts).includes('yes')) &&
  silent.every((condition) => possible(condition, facts).some((verdict) => verdict !== 'yes'))

const known = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

const everything: readonly Verdict[] = ['yes', 'no', 'unknown']

/** The verdicts a condition can still come to while the facts that are absent may become anything. */
const possible = (condition: Condition, facts: Facts): readonly Verdict[] => {
  switch (condition.op) {
    case 'all':
      return combined(condition.of, facts, 'no', 'yes')
    case 'any':
      return combined(condition.of, facts, 'yes', 'no')
    case 'not':
      return possible(condition.of, facts).map((one) => (one === 'yes' ? 'no' : one === 'no' ? 'yes' : one))
    case 'surely':
      return [...new Set(possible(condition.of, facts).map((one) => (one === 'yes' ? 'yes' : 'no')))]
    default:
      return condition.fact in facts ? [evaluate(condition, facts)] : everything
  }
}

const combined = (
  of: readonly Condition[],
  facts: Facts,
  decides: Verdict,
  otherwise: Verdict,
): readonly Verdict[] => {
  let canDecide = false
  let canBeUnknown = false
  let canBeOtherwise = true
  for (const part of of) {
    const verdicts = possible(part, facts)
    if (verdicts.length === 1 && verdicts[0] === decides) return [decides]
    canDecide ||= verdicts.includes(decides)
    canBeUnknown ||= verdicts.includes('unknown')
    canBeOtherwise &&= verdicts.includes(otherwise)
  }
  return [
    ...(canDecide ? [decides] : []),
    ...(canBeUnknown ? (['unknown'] as const) : []),
    ...(canBeOtherwise ? [otherwise] : []),
  ]
}
