import { type EventWords, eventWords } from '@/lib/documents/event-words'
import type { LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { clockWords, dayWords } from '@/lib/text/japan-time'

/** One line of the log as the page shows it. */
export type LogRow = EventWords & {
  readonly seq: number
  readonly time: string
  readonly dateTime: string
  /** A newer answer took its place; it is kept and marked (I10). */
  readonly replaced: boolean
  readonly byHelper: boolean
}

/** The log by day, oldest first. Pages read and entries that only mark a page as seen are left out. */
export const logView = (
  events: readonly LoggedEvent[],
  state: CaseState,
): { day: string; rows: LogRow[] }[] => {
  const days = new Map<string, LogRow[]>()
  for (const event of events.filter(isShown)) {
    const at = new Date(event.occurredAt ?? event.recordedAt)
    const day = dayWords(at)
    days.set(day, [...(days.get(day) ?? []), rowOf(event, at, state)])
  }
  return [...days].map(([day, rows]) => ({ day, rows }))
}

const isShown = (event: LoggedEvent): boolean =>
  event.kind !== 'seen' && !(event.kind === 'answered' && event.body.fact === 'inCall')

const rowOf = (event: LoggedEvent, at: Date, state: CaseState): LogRow => ({
  ...eventWords(event),
  seq: event.seq,
  time: clockWords(at),
  dateTime: at.toISOString(),
  replaced: isReplaced(event, state),
  byHelper: event.actorRole === 'helper',
})

const isReplaced = (event: LoggedEvent, state: CaseState): boolean => {
  const fact = event.kind === 'answered' ? event.body.fact : event.kind === 'told' ? event.body.answers : null
  return fact !== null && (state.answeredAt[fact] ?? 0) > event.seq
}
