import { tz } from '@date-fns/tz'
import { differenceInCalendarDays } from 'date-fns'
import { clockWords, dayWords, weekdayWords } from '@/lib/text/japan-time'

const inJapan = { in: tz('Asia/Tokyo') }

/**
 * A coming instant as it would be said at `now`, in Japan time: `きょう 13:00`, `あす 10:00`,
 * `月曜 8:30` within six days, otherwise `1月4日(月) 9:30`.
 */
export const whenOf = (at: Date, now: Date): string => `${dayOf(at, now)} ${clockWords(at)}`

const dayOf = (at: Date, now: Date): string => {
  const days = differenceInCalendarDays(at, now, inJapan)
  if (days === 0) return 'きょう'
  if (days === 1) return 'あす'
  return days > 1 && days < 7 ? `${weekdayWords(at)}曜` : dayWords(at)
}
