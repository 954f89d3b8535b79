import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, always, any, type Condition, not, surely } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { anyCondition, fullAndFaded, plainCondition, someFacts } from './any-condition'

const a = anyCondition

type Side = (p: Condition, q: Condition, r: Condition) => Condition

const law = (name: string, one: Side, other: Side) =>
  test(name, () => {
    fc.assert(
      fc.property(a, a, a, someFacts, (p, q, r, facts) => {
        expect(evaluate(one(p, q, r), facts)).toBe(evaluate(other(p, q, r), facts))
      }),
    )
  })

describe('laws of strong Kleene logic, for every condition', () => {
  law(
    'De Morgan: not all',
    (p, q, r) => not(all(p, q, r)),
    (p, q, r) => any(not(p), not(q), not(r)),
  )
  law(
    'De Morgan: not any',
    (p, q, r) => not(any(p, q, r)),
    (p, q, r) => all(not(p), not(q), not(r)),
  )
  law(
    'double negation',
    (p) => not(not(p)),
    (p) => p,
  )
  law(
    'order does not matter: all',
    (p, q, r) => all(p, q, r),
    (p, q, r) => all(r, q, p),
  )
  law(
    'order does not matter: any',
    (p, q, r) => any(p, q, r),
    (p, q, r) => any(r, q, p),
  )
  law(
    'nesting does not matter',
    (p, q, r) => any(any(p, q), r),
    (p, q, r) => any(p, q, r),
  )
  law(
    'absorption',
    (p, q) => all(p, any(p, q)),
    (p) => p,
  )
  law(
    'distribution',
    (p, q, r) => all(p, any(q, r)),
    (p, q, r) => any(all(p, q), all(p, r)),
  )
  law(
    'always adds nothing to all',
    (p) => all(p, always),
    (p) => p,
  )
  law(
    'never adds nothing to any',
    (p) => any(p, any()),
    (p) => p,
  )
  law(
    'surely twice is surely',
    (p) => surely(surely(p)),
    (p) => surely(p),
  )
})

test('surely is never unknown, and yes only on a yes', () => {
  fc.assert(
    fc.property(a, someFacts, (condition, facts) => {
      const verdict = evaluate(condition, facts)
      expect(evaluate(surely(condition), facts)).toBe(verdict === 'yes' ? 'yes' : 'no')
      expect(evaluate(not(surely(condition)), facts)).toBe(verdict === 'yes' ? 'no' : 'yes')
    }),
  )
})

test('a value for an unknown fact never flips a decided verdict', () => {
  fc.assert(
    fc.property(plainCondition, fullAndFaded, (condition, { full, faded }) => {
      const before = evaluate(condition, faded)
      if (before !== 'unknown') expect(evaluate(condition, full)).toBe(before)
    }),
    { numRuns: 500 },
  )
})

test('with every fact known, nothing stays unknown', () => {
  fc.assert(
    fc.property(a, fullAndFaded, (condition, { full }) => {
      expect(evaluate(condition, full)).not.toBe('unknown')
    }),
  )
})

test('asked and unknown (null) counts as never asked', () => {
  fc.assert(
    fc.property(a, someFacts, (condition, facts) => {
      const dropped = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
      expect(evaluate(condition, facts)).toBe(evaluate(condition, dropped))
    }),
  )
})
