import fc from 'fast-check'
import type { Facts, Value } from '@/lib/engine/condition'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'

const valuesOf = (fact: FactName): fc.Arbitrary<Value | null> => {
  const entry = entryOf(fact)
  const ids = 'values' in entry ? Object.keys(entry.values) : []
  if (entry.input === 'list') return fc.oneof(fc.constant(null), fc.subarray(ids, { maxLength: 3 }))
  if (entry.input === 'amount') return fc.constantFrom(null, 0, 3300, 1_000_000)
  return fc.constantFrom(null, ...(ids.length > 0 ? ids : ['2026-11-18']))
}

/** Any facts of the catalogue: each absent, わからない or one of its values. */
export const someFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(factNames.map((fact) => [fact, valuesOf(fact)])),
  { requiredKeys: [] },
)
