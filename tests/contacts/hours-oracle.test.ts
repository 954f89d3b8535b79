import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contacts } from '@/lib/contacts/directory'
import { type Hours, nextOpening, openAt } from '@/lib/contacts/hours'
import { jst } from '@/tests/contacts/japan-time'
import { slowNextOpening, slowOpenAt } from '@/tests/contacts/oracle'

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((marks) => marks.sort((a, b) => a - b).map(clock))
  .map((marks) =>
    marks.flatMap((from, i) => (i % 2 === 0 && marks[i + 1] ? [[from, marks[i + 1] ?? ''] as const] : [])),
  )

const invented: fc.Arbitrary<Hours> = fc.record({
  weekly: fc.record({
    sun: intervals,
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
  }),
  holidays: fc.oneof(fc.constantFrom('closed' as const, 'weekly' as const, null), intervals),
  yearEnd: fc.constantFrom(
    null,
    { from: '12-29', to: '01-03' },
    { from: '12-28', to: '01-05' },
    { from: '08-13', to: '08-15' },
  ),
  always: fc.constant(false),
})

const real = [...new Set(contacts.flatMap(({ hours, usual }) => [hours, usual]))].filter(
  (hours) => hours !== null,
)

const seconds = (from: string, to: string) =>
  fc.integer({ min: +jst(from) / 1000, max: +jst(to) / 1000 }).map((second) => second * 1000)

const instant = fc.oneof(
  { weight: 4, arbitrary: seconds('2026-01-01T00:00', '2027-12-31T23:59') },
  { weight: 1, arbitrary: seconds('2026-12-27T00:00', '2027-01-05T00:00') },
  { weight: 1, arbitrary: seconds('2026-09-19T00:00', '2026-09-24T00:00') },
  {
    weight: 1,
    arbitrary: seconds('2026-01-01T00:00', '2027-12-31T23:00').map((at) => at - (at % 1_800_000)),
  },
)

const agree = (hours: Hours, at: number) => {
  expect(openAt(hours, new Date(at))).toBe(slowOpenAt(hours, at))
  const slow = slowNextOpening(hours, at)
  const fast = nextOpening(hours, new Date(at))
  if (slow === null && fast !== null) expect(+fast - at).toBeGreaterThan(89 * 86_400_000)
  else expect(fast && +fast).toBe(slow)
}

test('invented hours agree with a minute-by-minute count over two years', () => {
  fc.assert(
    fc.property(invented, fc.array(instant, { minLength: 3, maxLength: 6 }), (hours, instants) => {
      for (const at of instants) agree(hours, at)
    }),
    { numRuns: 250 },
  )
})

test('the hours in the data agree with a minute-by-minute count over two years', () => {
  expect(real.length).toBeGreaterThan(20)
  fc.assert(fc.property(fc.constantFrom(...real), instant, agree), { numRuns: 1000 })
})
