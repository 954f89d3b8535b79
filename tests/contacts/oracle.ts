import type { Hours } from '@/lib/contacts/hours'

/**
 * Opening hours computed the slow way, minute by minute, with its own calendar: Japan is UTC+9 without
 * summer time, and the holidays are typed in from the Cabinet Office's lists for 2026 to March 2028.
 */
const holidays = new Set(
  `2026-01-01 2026-01-12 2026-02-11 2026-02-23 2026-03-20 2026-04-29 2026-05-03 2026-05-04 2026-05-05
   2026-05-06 2026-07-20 2026-08-11 2026-09-21 2026-09-22 2026-09-23 2026-10-12 2026-11-03 2026-11-23
   2027-01-01 2027-01-11 2027-02-11 2027-02-23 2027-03-21 2027-03-22 2027-04-29 2027-05-03 2027-05-04
   2027-05-05 2027-07-19 2027-08-11 2027-09-20 2027-09-23 2027-10-11 2027-11-03 2027-11-23
   2028-01-01 2028-01-10 2028-02-11 2028-02-23 2028-03-20`.split(/\s+/),
)
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const minute = 60_000

const isBetween = (monthDay: string, from: string, to: string) => {
  for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2029, 0, 1); day += 1440 * minute) {
    const name = new Date(day).toISOString().slice(5, 10)
    const isInside = from <= to ? name >= from && name <= to : name >= from || name <= to
    if (name === monthDay) return isInside
  }
  return false
}

const dayRules = new WeakMap<Hours, Map<string, readonly (readonly [string, string])[] | 'unknown'>>()

const rule = (hours: Hours, date: string, dayName: (typeof dayNames)[number]) => {
  const usual = hours.weekly[dayName]
  if (hours.yearEnd && isBetween(date.slice(5), hours.yearEnd.from, hours.yearEnd.to)) return []
  let today: typeof usual | 'unknown' = usual
  if (holidays.has(date)) {
    if (hours.holidays === 'closed') today = []
    else if (hours.holidays === null) today = usual.length > 0 ? 'unknown' : []
    else if (hours.holidays !== 'weekly') today = hours.holidays
  }
  const season = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(date.slice(5))
  if (!hours.yearEnd && season && today.length > 0) return 'unknown'
  return today
}

const ruleOf = (hours: Hours, date: string, dayName: (typeof dayNames)[number]) => {
  const rules = dayRules.get(hours) ?? new Map()
  dayRules.set(hours, rules)
  if (!rules.has(date)) rules.set(date, rule(hours, date, dayName))
  return rules.get(date) ?? []
}

/** Open, shut or unknown in the minute that contains the instant. */
export const slowOpenAt = (hours: Hours, at: number): boolean | null => {
  if (hours.always) return true
  const wall = new Date(at + 9 * 60 * minute)
  const iso = wall.toISOString()
  const today = ruleOf(hours, iso.slice(0, 10), dayNames[wall.getUTCDay()] ?? 'sun')
  if (today === 'unknown') return null
  return today.some(
    ([from, to]: readonly [string, string]) => from <= iso.slice(11, 16) && iso.slice(11, 16) < to,
  )
}

/** The first open minute after the instant, looked for one minute at a time for 90 days. */
export const slowNextOpening = (hours: Hours, at: number): number | null => {
  if (slowOpenAt(hours, at) === true) return null
  const start = Math.floor(at / minute) * minute + minute
  for (let now = start; now < start + 90 * 1440 * minute; now += minute) {
    if (slowOpenAt(hours, now) === true) return now
  }
  return null
}
