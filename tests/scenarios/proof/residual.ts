import type { Condition, Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'

/** What is left of a condition: its verdict, or what still hangs on facts that can change. */
export type Residual = string

/**
 * A condition as far as it is decided: parts about settled facts are replaced by their verdict. Two states in
 * which everything that will be asked of them has the same residuals cannot be told apart from there on.
 */
export const residual = (condition: Condition, facts: Facts, isOpen: (fact: string) => boolean): Residual => {
  switch (condition.op) {
    case 'all':
      return joined(condition.of, facts, isOpen, 'no', 'yes')
    case 'any':
      return joined(condition.of, facts, isOpen, 'yes', 'no')
    case 'not': {
      const of = residual(condition.of, facts, isOpen)
      return of === 'yes' ? 'no' : of === 'no' ? 'yes' : of === 'unknown' ? of : `!${of}`
    }
    case 'surely': {
      const of = residual(condition.of, facts, isOpen)
      return of === 'yes' || of === 'no' ? of : of === 'unknown' ? 'no' : `surely ${of}`
    }
    default:
      return isOpen(condition.fact) ? nameOfLeaf(condition) : evaluate(condition, facts)
  }
}

/** The same where only a known yes counts: "no" and "unknown" are one. */
export const fires = (condition: Condition, facts: Facts, isOpen: (fact: string) => boolean): Residual => {
  const left = residual(condition, facts, isOpen)
  return left === 'unknown' ? 'no' : left
}

const joined = (
  of: readonly Condition[],
  facts: Facts,
  isOpen: (fact: string) => boolean,
  decides: 'yes' | 'no',
  otherwise: 'yes' | 'no',
): Residual => {
  const parts: string[] = []
  for (const part of of) {
    const left = residual(part, facts, isOpen)
    if (left === decides) return decides
    if (left !== otherwise && !parts.includes(left)) parts.push(left)
  }
  if (parts.length === 0) return otherwise
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(decides === 'no' ? '&' : '|')})`
}

const names = new WeakMap<Condition, string>()

const nameOfLeaf = (leaf: Condition): string => {
  const known = names.get(leaf)
  if (known !== undefined) return known
  const name = JSON.stringify(leaf)
  names.set(leaf, name)
  return name
}
