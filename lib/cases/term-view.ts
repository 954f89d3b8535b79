import type { OpenedCase } from '@/lib/store/events'
import { endOf, fewestDays, mostDays, usualDays } from '@/lib/store/term'
import { dayInJapan, yearDayWords } from '@/lib/text/japan-time'

/** When a case ends, in words, and whether it is time to warn. */
export type TermView = {
  /** 2027年5月24日 */
  readonly endsOn: string
  readonly keptDays: number
  /** Calendar days in Japan until then. */
  readonly daysLeft: number
  readonly warning: 'soon' | 'very-soon' | null
}

/** Days before the end at which the pages begin to warn, and to press. */
const [soon, verySoon] = [14, 3]

/** When a case ends, seen from `now`: its days count from its last event. */
export const termView = (
  { events, keptDays }: Pick<OpenedCase, 'events' | 'keptDays'>,
  now: Date,
): TermView => {
  const last = events.at(-1)
  const end = endOf(last ? new Date(last.recordedAt) : now, keptDays)
  const daysLeft = Math.max(0, dayNumber(end) - dayNumber(now))
  return { endsOn: yearDayWords(end), keptDays, daysLeft, warning: warningAt(daysLeft) }
}

const warningAt = (daysLeft: number): TermView['warning'] => {
  if (daysLeft <= verySoon) return 'very-soon'
  return daysLeft <= soon ? 'soon' : null
}

const dayNumber = (at: Date) => Date.parse(dayInJapan(at)) / 86_400_000

/** The days that are offered, each with the day on which the case would end. */
export const termChoices = (now: Date): { days: number; label: string; hint: string }[] =>
  [fewestDays, 90, usualDays, mostDays].map((days) => ({
    days,
    label: `${days}日`,
    hint: `${yearDayWords(endOf(now, days))}に消えます`,
  }))
