import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import { ja } from 'date-fns/locale'

const japan = { in: tz('Asia/Tokyo'), locale: ja }

// Japan has kept one offset since 1952, and what is read by machines is made a hundred times an answer.
const offset = '+09:00'
const shifted = (at: Date): string => new Date(at.getTime() + 9 * 3_600_000).toISOString()

/** The calendar day in Japan, `YYYY-MM-DD`. */
export const dayInJapan = (at: Date): string => shifted(at).slice(0, 10)

/** A day, `YYYY-MM-DD`, and a time of day, `HH:MM`, in Japan as an instant. */
export const instantInJapan = (day: string, time: string): Date => new Date(`${day}T${time}:00${offset}`)

/** The middle of a calendar day in Japan, `YYYY-MM-DD`: an instant for words about the day. */
export const noonInJapan = (day: string): Date => instantInJapan(day, '12:00')

/** A day as people read it: `11月21日(土)`. */
export const dayWords = (at: Date): string => format(at, 'M月d日(EEEEE)', japan)

/** A day with its year, for paper: `2026年11月21日(土)`. */
export const fullDayWords = (at: Date): string => format(at, 'yyyy年M月d日(EEEEE)', japan)

/** A day with its year, where no weekday is needed: `2027年5月24日`. */
export const yearDayWords = (at: Date): string => format(at, 'yyyy年M月d日', japan)

/** A time of day in Japan as people read it: `9:05`. */
export const clockWords = (at: Date): string => format(at, 'H:mm', japan)

/** A moment as people read it: `11月21日(土) 9:05`. */
export const momentWords = (at: Date): string => `${dayWords(at)} ${clockWords(at)}`

/** The day of the week in Japan, one character: `土`. */
export const weekdayWords = (at: Date): string => format(at, 'EEEEE', japan)

/** The hour of the day in Japan, 0 to 23. */
export const hourInJapan = (at: Date): number => Number(shifted(at).slice(11, 13))

/** An instant as ISO 8601 with the offset of Japan: `2026-11-21T09:05:00+09:00`. */
export const isoInJapan = (at: Date): string => `${shifted(at).slice(0, 19)}${offset}`
