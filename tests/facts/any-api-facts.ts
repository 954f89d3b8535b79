import fc from 'fast-check'
import { apiFactNames } from '@/lib/facts/api-facts'
import { entryOf, type FactName } from '@/lib/facts/catalogue'

const valueFor = (name: FactName): fc.Arbitrary<unknown> => {
  const entry = entryOf(name)
  switch (entry.input) {
    case 'choice':
    case 'place':
      return fc.constantFrom(...Object.keys(entry.values))
    case 'list':
      return fc.subarray(Object.keys(entry.values))
    case 'amount':
      return fc.integer({ min: 0, max: 1_000_000 })
    default:
      return fc
        .date({ min: new Date('2024-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10))
  }
}

/** Any facts of the API, each absent, unknown or with a value that it can have. They may contradict each other. */
export const anyApiFacts: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    Object.fromEntries(
      apiFactNames.map((name) => [
        name,
        fc.oneof({ weight: 1, arbitrary: fc.constant('unknown') }, { weight: 6, arbitrary: valueFor(name) }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map(nested)

function nested(flat: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(flat)) {
    const [first = name, part] = name.split('.')
    facts[first] = part === undefined ? value : { ...(facts[first] as object | undefined), [part]: value }
  }
  return facts
}

/** Facts as somebody might send them who has not read the description: names and values of any kind. */
export const anyNonsense: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...apiFactNames, 'callback', 'shopAnswer', '__proto__', 'constructor'),
    fc.string(),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)
