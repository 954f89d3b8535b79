import { expect, test } from 'vitest'
import { type FactName, factNames } from '@/lib/facts/catalogue'
import { schemaOf } from '@/lib/facts/parse'

test.for<[FactName, unknown, boolean]>([
  ['danger', 'yes', true],
  ['danger', 'unknown', false],
  ['danger', true, false],
  ['danger', ['yes'], false],
  ['danger', '', false],
  ['channel', 'call', true],
  ['channel', 'toString', false],
  ['paid', 'no', true],
  ['payBy', 'no', false],
  ['demands', [], true],
  ['demands', ['money', 'reply'], true],
  ['demands', ['money', 'money'], false],
  ['demands', ['shoes'], false],
  ['demands', 'money', false],
  ['demands', [null], false],
  ['amountYen', 0, true],
  ['amountYen', 3300, true],
  ['amountYen', -1, false],
  ['amountYen', 3.5, false],
  ['amountYen', '3300', false],
  ['amountYen', Number.NaN, false],
  ['amountYen', 1_000_000_000_000, false],
  ['paidOn', '2024-02-29', true],
  ['paidOn', '2026-02-29', false],
  ['paidOn', '2026-2-9', false],
  ['paidOn', '2026-02-09T00:00:00Z', false],
  ['traderName', '○○店', true],
  ['traderName', '', false],
  ['traderName', 'あ'.repeat(201), false],
])('%s can be %o: %s', ([fact, value, expected]) => {
  expect(schemaOf(fact).safeParse(value).success).toBe(expected)
})

test.for(factNames)('%s can be わからない, and is never left out', (fact) => {
  expect(schemaOf(fact).safeParse(null).success).toBe(true)
  expect(schemaOf(fact).safeParse(undefined).success).toBe(false)
  expect(schemaOf(fact).safeParse({}).success).toBe(false)
})
