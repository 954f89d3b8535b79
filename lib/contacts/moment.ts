import { TZDate, tz } from '@date-fns/tz'
import { differenceInCalendarDays, format } from 'date-fns'

const inJapan = { in: tz('Asia/Tokyo') }
const weekdayNames = '日月火水木金土'

const weekdayOf = (at: Date) => weekdayNames.charAt(new TZDate(+at, 'Asia/Tokyo').getDay())

/** Clock time in Japan, `9:05`. */
export const clockOf = (at: Date): string => format(at, 'H:mm', inJapan)

/** Day in Japan, `11月21日(土)`. */
export const dayOf = (at: Date): string => `${format(at, 'M月d日', inJapan)}(${weekdayOf(at)})`

/**
 * A coming instant as it would be said at `now`, in Japan time: `きょう 13:00`, `あす 10:00`,
 * `月曜 8:30` within six days, otherwise `1月4日(月) 9:30`.
 */
export const whenOf = (at: Date, now: Date): string => {
  const days = differenceInCalendarDays(at, now, inJapan)
  if (days === 0) return `きょう ${clockOf(at)}`
  if (days === 1) return `あす ${clockOf(at)}`
  if (days > 1 && days < 7) return `${weekdayOf(at)}曜 ${clockOf(at)}`
  return `${dayOf(at)} ${clockOf(at)}`
}
