import 'server-only'
import type { Holder } from './answer'
import { calendarFile } from './calendar-file'
import { datesOf } from './case-dates'
import { viewOf } from './case-view'

/** The dates of a case as a calendar file, or `null` when it has none. */
export const calendarOf = ({ opened }: Holder, now: Date): string | null => {
  const view = viewOf(opened.events)
  const dates = datesOf(view, opened.events, now)
  return dates.length > 0 ? calendarFile(dates, opened.caseId, now) : null
}
