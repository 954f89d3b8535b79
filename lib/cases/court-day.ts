import { isHoliday, isPublicYearEnd } from '@/lib/contacts/hours'
import type { Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { is } from '@/lib/facts/conditions'
import { dayInJapan, fullDayWords, noonInJapan } from '@/lib/text/japan-time'

/** The calendar day so many days after a day, both `YYYY-MM-DD`. */
export const daysLater = (day: string, days: number): string =>
  dayInJapan(new Date(noonInJapan(day).getTime() + days * 864e5))

const isCourtClosed = (day: string): boolean => {
  const isWeekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0
  return isWeekend || isPublicYearEnd(day) || isHoliday(day)
}

/**
 * The last day on which an answer within two weeks surely is in time, `YYYY-MM-DD` in Japan. The day of receipt
 * counts as the first, and a day on which the court is closed gives way to the one before it.
 */
export const lastSafeDay = (receivedOn: string): string => {
  let day = daysLater(receivedOn, 13)
  while (isCourtClosed(day)) day = daysLater(day, -1)
  return day
}

/** What a payment order's page says of its last day; nothing where the day or the kind gives none. */
export const lastCourtDayWords = (facts: Facts, today: string): string[] => {
  const { courtPaperOn } = facts
  if (typeof courtPaperOn !== 'string') return []
  if (evaluate(is('courtPaperKind', 'small-claims', 'lawsuit'), facts) === 'yes') {
    return ['書類に書いてある日と、答弁書の期限を見ます。わからなければ裁判所に聞きます']
  }
  const last = lastSafeDay(courtPaperOn)
  const words = fullDayWords(noonInJapan(last))
  if (last < today) {
    return [`早めに数えた期限(${words})は過ぎています。あきらめず、きょう裁判所に電話して聞きます`]
  }
  return [
    `支払督促なら、${words}までに、返事が裁判所に着くようにします(受け取った日も入れて、早めに数えています)`,
  ]
}
