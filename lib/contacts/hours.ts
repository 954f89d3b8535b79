import holidayJp from '@holiday-jp/holiday_jp'

/** Days of the week. */
export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'

/** `HH:MM` in Japan time, opening included, closing excluded; `24:00` ends a day. Never over midnight. */
export type Interval = readonly [open: string, close: string]

/**
 * When a desk answers, in Japan time.
 * `holidays` is what national holidays do; null = not known. `yearEnd` is a closed season as `MM-DD`,
 * both ends included; null = not known, so 12/29–1/3 is unknown unless the desk is shut then anyway.
 * `always` = around the clock every day; the rest is then ignored.
 */
export type Hours = {
  readonly weekly: Readonly<Record<Weekday, readonly Interval[]>>
  readonly holidays: 'closed' | 'weekly' | readonly Interval[] | null
  readonly yearEnd: { readonly from: string; readonly to: string } | null
  readonly always: boolean
}

/** A calendar day in Japan; `start` is its midnight in epoch milliseconds. */
type Day = { readonly start: number; readonly date: string; readonly weekday: Weekday }

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** The days public offices are shut (行政機関の休日に関する法律 Art. 1). */
const publicYearEnd = { from: '12-29', to: '01-03' }
/** Longer than any gap between two openings of a desk that opens at all. */
const searchDays = 400
const minuteMs = 60_000
/** Japan has no summer time, so every day has 24 hours. */
const dayMs = 1440 * minuteMs
const japanAheadMs = 9 * 60 * minuteMs

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** By plain arithmetic: every page asks for it, and a library of time zones takes a hundred times as long. */
const dayOf = (at: number): Day => {
  const wall = new Date(at + japanAheadMs)
  const date = `${wall.getUTCFullYear()}-${twoDigits(wall.getUTCMonth() + 1)}-${twoDigits(wall.getUTCDate())}`
  const start = Math.floor(+wall / dayMs) * dayMs - japanAheadMs
  return { start, date, weekday: weekdays[wall.getUTCDay()] ?? 'sun' }
}

const isInSeason = ({ date }: Pick<Day, 'date'>, { from, to }: { from: string; to: string }) => {
  const monthDay = date.slice(5)
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to
}

/** True for a day, `YYYY-MM-DD`, on which public offices are shut at the end of the year. */
export const isPublicYearEnd = (date: string): boolean => isInSeason({ date }, publicYearEnd)

/**
 * True for a national holiday, `YYYY-MM-DD`. Looked up by key: the package's own isHoliday walks through every
 * holiday from 1970 to 2050.
 */
export const isHoliday = (date: string) => Object.hasOwn(holidayJp.holidays, date)

const instant = (day: Day, clock: string) =>
  day.start + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * minuteMs

const holidayIntervals = (hours: Hours, weekday: readonly Interval[]) => {
  if (hours.holidays === 'closed') return []
  if (hours.holidays === 'weekly') return weekday
  // A holiday does not open a desk that is shut on that weekday anyway.
  return hours.holidays ?? (weekday.length === 0 ? [] : null)
}

const intervalsOn = (hours: Hours, day: Day): readonly Interval[] | null => {
  if (hours.yearEnd !== null && isInSeason(day, hours.yearEnd)) return []
  const weekday = hours.weekly[day.weekday]
  const intervals = isHoliday(day.date) ? holidayIntervals(hours, weekday) : weekday
  const isUnknownSeason = hours.yearEnd === null && isInSeason(day, publicYearEnd)
  return isUnknownSeason && intervals?.length !== 0 ? null : intervals
}

/** The end of the interval that contains `now`; null = shut; undefined = not known. */
const endAt = (hours: Hours, now: Date): number | null | undefined => {
  const today = dayOf(+now)
  const intervals = intervalsOn(hours, today)
  if (intervals === null) return undefined
  const current = intervals.find(([from, to]) => instant(today, from) <= +now && +now < instant(today, to))
  return current ? instant(today, current[1]) : null
}

/**
 * Whether the desk answers at `now`: true, false, or null where it is not known.
 * Works in Japan time on a host in any time zone. National holidays: @holiday-jp/holiday_jp (to 2050).
 */
export const openAt = (hours: Hours | null, now: Date): boolean | null => {
  if (hours === null) return null
  if (hours.always) return true
  const end = endAt(hours, now)
  return end === undefined ? null : end !== null
}

/** The instant today's opening ends; null while shut, unknown, or open around the clock. */
export const closesAt = (hours: Hours | null, now: Date): Date | null => {
  const end = hours === null || hours.always ? null : endAt(hours, now)
  return end === null || end === undefined ? null : new Date(end)
}

/**
 * The next instant after `now` at which the desk is known to open.
 * Null while it is open, where hours are not known, and where it never opens. Days whose hours are not
 * known (a holiday or year-end the source does not mention) are passed over, so the answer can be late
 * but never too early.
 */
export const nextOpening = (hours: Hours | null, now: Date): Date | null => {
  if (hours === null || openAt(hours, now) === true) return null
  for (let ahead = 0; ahead < searchDays; ahead++) {
    const day = dayOf(+now + ahead * dayMs)
    const starts = intervalsOn(hours, day)?.map(([from]) => instant(day, from))
    const next = starts?.find((start) => start > +now)
    if (next !== undefined) return new Date(next)
  }
  return null
}

/** Whether `now` falls in the desk's known closed season at the turn of the year (Japan time). */
export const isYearEndClosed = (hours: Hours, now: Date): boolean =>
  hours.yearEnd !== null && isInSeason(dayOf(+now), hours.yearEnd)
