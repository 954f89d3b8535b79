import { expect, test } from 'vitest'
import { closesAt, type Hours, isYearEndClosed, nextOpening, openAt } from '@/lib/contacts/hours'
import { newYear, week, weekdaysOnly } from '@/lib/contacts/schedules'
import { jst } from '@/tests/contacts/japan-time'

const office = weekdaysOnly([['08:30', '17:15']], newYear)
const withLunch = weekdaysOnly(
  [
    ['10:00', '12:00'],
    ['13:00', '16:00'],
  ],
  newYear,
)
const undatedYearEnd = weekdaysOnly([['09:30', '17:30']], null)
const unknownHolidays: Hours = {
  ...office,
  weekly: week([['09:00', '21:00']], [['09:00', '17:00']]),
  holidays: null,
}
const weekend: Hours = {
  weekly: week([], [['10:00', '16:00']], [['10:00', '16:00']]),
  holidays: [['10:00', '16:00']],
  yearEnd: newYear,
  always: false,
}

test('this host is not in Japan', () => expect(new Date().getTimezoneOffset()).toBe(0))

test.for<[string, Hours, string, boolean | null, string | null]>([
  ['Friday morning', office, '2026-11-20T08:30', true, null],
  ['the last minute', office, '2026-11-20T17:14', true, null],
  ['closing time itself', office, '2026-11-20T17:15', false, '2026-11-24T08:30'],
  ['Friday 18:30 before a holiday Monday', office, '2026-11-20T18:30', false, '2026-11-24T08:30'],
  ['Saturday 18:20 before a holiday Monday', office, '2026-11-21T18:20', false, '2026-11-24T08:30'],
  ['an ordinary Saturday', office, '2026-11-28T18:20', false, '2026-11-30T08:30'],
  ['before opening on the same day', office, '2026-11-20T06:00', false, '2026-11-20T08:30'],
  ['a national holiday on a Monday', office, '2026-11-23T11:00', false, '2026-11-24T08:30'],
  ['30 December, a Wednesday', office, '2026-12-30T11:00', false, '2027-01-04T08:30'],
  ['3 January, a Sunday', office, '2027-01-03T11:00', false, '2027-01-04T08:30'],
  ['4 January, a Monday', office, '2027-01-04T08:30', true, null],
  ['00:30 in Japan is the previous day in UTC', office, '2026-11-24T00:30', false, '2026-11-24T08:30'],
  ['00:30 on a Saturday in Japan', office, '2026-11-28T00:30', false, '2026-11-30T08:30'],
  ['the lunch break', withLunch, '2026-11-20T12:10', false, '2026-11-20T13:00'],
  ['the start of lunch', withLunch, '2026-11-20T12:00', false, '2026-11-20T13:00'],
  ['after lunch', withLunch, '2026-11-20T13:00', true, null],
  ['year-end dates not known', undatedYearEnd, '2026-12-29T11:00', null, '2027-01-04T09:30'],
  ['year-end not known, but a weekend', undatedYearEnd, '2027-01-02T11:00', false, '2027-01-04T09:30'],
  ['year-end not known, but a holiday', undatedYearEnd, '2027-01-01T11:00', false, '2027-01-04T09:30'],
  ['holidays not known', unknownHolidays, '2026-11-23T11:00', null, '2026-11-24T09:00'],
  ['holidays not known, but a Sunday', unknownHolidays, '2026-05-03T11:00', false, '2026-05-07T09:00'],
  ['a weekend desk on a weekday', weekend, '2026-11-20T11:00', false, '2026-11-21T10:00'],
  ['a weekend desk on a holiday', weekend, '2026-11-23T11:00', true, null],
  ['a weekend desk on 2 January', weekend, '2027-01-02T11:00', false, '2027-01-09T10:00'],
])('%s', ([, hours, now, open, next]) => {
  expect(openAt(hours, jst(now))).toBe(open)
  expect(nextOpening(hours, jst(now))).toEqual(next === null ? null : jst(next))
})

test('hours that are not known stay not known', () => {
  expect(openAt(null, jst('2026-11-20T11:00'))).toBeNull()
  expect(nextOpening(null, jst('2026-11-20T11:00'))).toBeNull()
  expect(closesAt(null, jst('2026-11-20T11:00'))).toBeNull()
})

test('a desk that never opens has no next opening', () => {
  const never: Hours = { ...office, weekly: week([]), holidays: 'closed' }
  expect(nextOpening(never, jst('2026-11-20T11:00'))).toBeNull()
})

test.for<[Hours, string, string | null]>([
  [office, '2026-11-20T11:00', '2026-11-20T17:15'],
  [withLunch, '2026-11-20T11:00', '2026-11-20T12:00'],
  [office, '2026-11-20T18:00', null],
])('closing time %#', ([hours, now, closes]) => {
  expect(closesAt(hours, jst(now))).toEqual(closes === null ? null : jst(closes))
})

test.for<[string, boolean]>([
  ['2026-12-28T23:59', false],
  ['2026-12-29T00:00', true],
  ['2027-01-03T23:59', true],
  ['2027-01-04T00:00', false],
])('the closed season at %s', ([now, closed]) => {
  expect(isYearEndClosed(office, jst(now))).toBe(closed)
  expect(isYearEndClosed(undatedYearEnd, jst(now))).toBe(false)
})
