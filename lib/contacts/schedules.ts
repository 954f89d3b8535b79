import type { Hours, Interval } from '@/lib/contacts/hours'

/** Closed 29 December to 3 January. */
export const newYear = { from: '12-29', to: '01-03' } as const

/** A week: Monday to Friday alike, then Saturday and Sunday (none = shut). */
export const week = (
  weekday: readonly Interval[],
  sat: readonly Interval[] = [],
  sun: readonly Interval[] = [],
): Hours['weekly'] => ({ sun, mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat })

/** Monday to Friday, shut on national holidays; the turn of the year as given (null = not known). */
export const weekdaysOnly = (intervals: readonly Interval[], yearEnd: Hours['yearEnd']): Hours => ({
  weekly: week(intervals),
  holidays: 'closed',
  yearEnd,
  always: false,
})

/** Around the clock, every day of the year. */
export const aroundTheClock: Hours = {
  weekly: week([['00:00', '24:00']], [['00:00', '24:00']], [['00:00', '24:00']]),
  holidays: 'weekly',
  yearEnd: null,
  always: true,
}
