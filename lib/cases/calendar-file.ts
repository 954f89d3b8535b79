import ical, { ICalAlarmType, ICalEventBusyStatus } from 'ical-generator'
import { v5 } from 'uuid'
import type { CaseDate } from './case-dates'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * A calendar file (RFC 5545) with the dates of a case. A whole day reminds at nine in the morning three days and one
 * day before, a time half an hour before. Ids come from the case's, so that taking the file again doubles nothing.
 */
export const calendarFile = (dates: readonly CaseDate[], caseId: string, now: Date): string => {
  const calendar = ical({ prodId: { company: 'ochitsuite', product: 'dates', language: 'JA' } })
  for (const { id, at, hasTime, title, note } of dates) {
    calendar.createEvent({
      id: v5(id, caseId),
      stamp: now,
      start: at,
      ...(hasTime ? { end: new Date(at.getTime() + 30 * minute * 1000) } : { allDay: true }),
      summary: title,
      description: note,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: (hasTime ? [30 * minute] : [3 * day - 9 * hour, day - 9 * hour]).map((trigger) => ({
        type: ICalAlarmType.display,
        trigger,
      })),
    })
  }
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1); the package leaves that one open.
  return `${calendar.toString().trimEnd()}\r\n`
}
