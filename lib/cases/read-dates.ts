import 'server-only'
import { dayInJapan } from '@/lib/text/japan-time'
import type { Holder } from './answer'
import { awaitedIn } from './awaited'
import { calendarFile } from './calendar-file'
import { caseDates } from './case-dates'
import { viewOf } from './case-view'

/** The dates of a case as a calendar file, or `null` when it has none. */
export const calendarOf = ({ opened }: Holder, now: Date): string | null => {
  const view = viewOf(opened.events)
  const dates = caseDates(view, awaitedIn(view, opened.events, now), dayInJapan(now))
  return dates.length > 0 ? calendarFile(dates, opened.caseId, now) : null
}
