import { type DeskQuestion, deskStateOf } from '@/lib/desk/desk-state'
import type { LoggedEvent } from '@/lib/log/events'

type Desk = Extract<LoggedEvent, { kind: 'desk' }>

/** What the desk told the person: an advice, an appointment, a hand-over, or that it is done. */
export type DeskMessage = Desk & {
  body: Extract<Desk['body'], { move: 'state' | 'appoint' | 'hand-over' | 'close' }>
}

/** What the desk told the person, oldest first. Notes between volunteers are none. */
export const deskMessages = (events: readonly LoggedEvent[]): readonly DeskMessage[] =>
  events.filter(
    (event): event is DeskMessage =>
      event.kind === 'desk' && ['state', 'appoint', 'hand-over', 'close'].includes(event.body.move),
  )

/** The appointments that hold: none once the person took the case back. */
export const appointments = (events: readonly LoggedEvent[]): readonly DeskMessage[] => {
  if (!deskStateOf(events).grant) return []
  const from = events.findLast(({ kind }) => kind === 'revoked')?.seq ?? 0
  return deskMessages(events).filter(({ seq, body }) => body.move === 'appoint' && seq > from)
}

/** The questions of the desk that wait for the person, oldest first. */
export const openQuestions = (events: readonly LoggedEvent[]): readonly DeskQuestion[] =>
  deskStateOf(events).questions.filter(({ answeredBy }) => answeredBy === null)
