import { isValid, parseISO } from 'date-fns'
import { plainDigits } from '@/lib/text/plain-digits'

/** A day as `YYYY-MM-DD`, or what is wrong with what was typed. */
export type ReadDay = { day: string } | { fault: 'empty' | 'unreadable' | 'impossible' }

/** The year before the first one of an era. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
}

const withYear =
  /^(?:(?<year>\d{4})|(?<era>令和|平成|昭和|[rhs])(?<of>\d{1,2}|元))[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?$/i
const withoutYear = /^(?<month>\d{1,2})(?:\/|月)(?<date>\d{1,2})日?$/

const weekday = /(?:\([月火水木金土日]\)|[月火水木金土日]曜日?)$/

/**
 * Reads a day as people write it: 2026-11-21, 2026/11/21, 2026年11月21日, 令和8年11月21日, R8.11.21, 11月21日.
 * A day without a year is the nearest one on that side of `today` (`YYYY-MM-DD`).
 */
export const readDay = (typed: string, today: string, side: 'past' | 'future'): ReadDay => {
  const words = plainDigits(typed).replace(weekday, '')
  if (words === '') return { fault: 'empty' }
  const { year, era, of, month, date } = (withYear.exec(words) ?? withoutYear.exec(words))?.groups ?? {}
  if (!month || !date) return { fault: 'unreadable' }
  const monthAndDate = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const day = `${year ?? (era ? yearOf(era, of) : nearest(monthAndDate, today, side))}-${monthAndDate}`
  return isValid(parseISO(day)) ? { day } : { fault: 'impossible' }
}

const yearOf = (era: string, of = '1'): number =>
  (eras[era.toLowerCase()] ?? 0) + (of === '元' ? 1 : Number(of))

const nearest = (monthAndDate: string, today: string, side: 'past' | 'future'): number => {
  const year = Number(today.slice(0, 4))
  const thisYear = `${year}-${monthAndDate}`
  if (side === 'past') return thisYear > today ? year - 1 : year
  return thisYear < today ? year + 1 : year
}
