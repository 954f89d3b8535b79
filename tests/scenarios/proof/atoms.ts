import type { Condition, Facts, Value } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'

/** A condition that reads one fact. */
export type Leaf = Extract<Condition, { fact: string }>

/** A fact and one value of each class that the conditions can tell apart; `null` is "unknown". */
export type Domain = { readonly fact: string; readonly values: readonly (Value | null)[] }

/** The leaves of a condition, each as often as it is written. */
export const leavesOf = (condition: Condition): Leaf[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
    case 'surely':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}

/** The same fact a moment later: for claims that compare two states of one case (I12). */
export const later = (fact: string): string => `later ${fact}`

/** The catalogue name of a fact or of its later self. */
export const nameOf = (fact: string): FactName => fact.replace(/^later /, '') as FactName

/** A domain for each fact the conditions read, in reading order, each followed by its later self. */
export const domainsOf = (conditions: readonly Condition[]): Domain[] => {
  const leaves = conditions.flatMap(leavesOf)
  const read = new Set(leaves.map(({ fact }) => fact))
  const facts = [...new Set([...read].flatMap((fact) => [nameOf(fact), later(nameOf(fact))]))].filter(
    (fact) => read.has(fact),
  )
  return facts.map((fact) => ({ fact, values: valuesOf(fact, leaves) }))
}

/**
 * The classes of values of a fact, one of each. Two values are alike when every leaf says the same of them and
 * they imply the same for the facts that the leaves read. `offered` are the values that a step offers.
 */
export const valuesOf = (
  fact: string,
  leaves: readonly Leaf[],
  offered?: readonly string[],
): (Value | null)[] => {
  const own = leaves.filter((leaf) => leaf.fact === fact)
  const read = new Set(leaves.map((leaf) => leaf.fact))
  const classOf = (value: Value) =>
    JSON.stringify([own.map((leaf) => says(leaf, value)), implies(fact, value, read)])
  const entry = entryOf(nameOf(fact))
  switch (entry.input) {
    case 'choice':
    case 'place':
      return [null, ...oneOfEach(offered ?? Object.keys(entry.values), classOf)]
    case 'list':
      return [null, ...listsOf(offered ?? Object.keys(entry.values), classOf)]
    case 'amount':
      return [null, ...oneOfEach(amountsAround(own), classOf)]
    case 'day':
      return [null, '2026-11-18']
    case 'words':
      return [null, 'words']
    default:
      return entry satisfies never
  }
}

const says = (leaf: Leaf, value: Value) => evaluate(leaf, { [leaf.fact]: value })

/** What a value says about other facts that are read. */
const implies = (fact: string, value: Value, read: ReadonlySet<string>): unknown =>
  Object.entries(withImplied({ [fact]: value })).filter(
    ([other, implied]) => other !== fact && implied !== undefined && read.has(other),
  )

const oneOfEach = <V extends Value>(values: readonly V[], classOf: (value: V) => string): V[] =>
  [...new Map([...values].reverse().map((value) => [classOf(value), value])).values()].reverse()

/**
 * The lists that can be told apart: what leaves say of a list follows from its items, so adding one item after
 * the other to the lists found so far misses none. `[]` is "none of these".
 */
const listsOf = (items: readonly string[], classOf: (value: Value) => string): string[][] => {
  const found = new Map<string, string[]>([[classOf([]), []]])
  for (const item of items) {
    for (const list of [...found.values()]) {
      const longer = [...list, item]
      const name = classOf(longer)
      if (!found.has(name)) found.set(name, longer)
    }
  }
  return [...found.values()]
}

const amountsAround = (leaves: readonly Leaf[]): number[] => [
  1,
  ...leaves.flatMap((leaf) => (leaf.op === 'over' ? [leaf.amount, leaf.amount + 1] : [])),
]

/**
 * True when the facts say all they imply. Every set of facts implies one that does, and rules read that one
 * (guidance.ts), so only such sets need to be looked at.
 */
export const saysAllItImplies = (facts: Facts): boolean => {
  const implied = withImplied(facts)
  return Object.keys(facts).every((fact) => (facts[fact] ?? null) === (implied[fact] ?? null))
}
