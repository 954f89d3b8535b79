import type { LoggedEvent } from '@/lib/log/events'
import type { DeskRow } from '@/lib/store/desk-rows'
import type { Tally } from '@/lib/store/desk-tally'

/** Hours within which a first answer came, as they are counted; what takes longer is `more`. */
export const answerHours = [1, 2, 4, 8, 24, 48, 72, 168] as const

/** Moves by which the person hears from the desk for the first time. */
const answers = ['ask', 'state', 'appoint', 'hand-over']

/**
 * What the events that are stored now count for in the overview. `log` ends with them; `row` is the case as the queue
 * has it then. A case that is shared anew counts anew, one whose sharing is only changed does not. Pure.
 */
export const talliesOf = (
  stored: readonly LoggedEvent[],
  log: readonly LoggedEvent[],
  row: Pick<DeskRow, 'situation' | 'emergencies'> | null,
): Tally[] => {
  const first = stored[0]?.seq ?? 0
  const before = log.filter(({ seq }) => seq < first)
  return stored.flatMap((event, at) => talliesOfOne(event, [...before, ...stored.slice(0, at)], row))
}

const talliesOfOne = (
  event: LoggedEvent,
  before: readonly LoggedEvent[],
  row: Pick<DeskRow, 'situation' | 'emergencies'> | null,
): Tally[] => {
  const begun = sharedSince(before)
  if (event.kind === 'granted') return begun || !row ? [] : whenShared(row)
  if (event.kind !== 'desk' || !begun) return []
  return [...whenAnswered(event, begun, before), ...whenMoved(event.body.move)]
}

const whenShared = ({ situation, emergencies }: Pick<DeskRow, 'situation' | 'emergencies'>): Tally[] => [
  { what: 'shared', of: situation },
  ...emergencies
    .split(' ')
    .filter(Boolean)
    .map((of): Tally => ({ what: 'emergency', of })),
]

const whenMoved = (move: string): Tally[] => {
  if (move === 'take') return [{ what: 'taken', of: 'all' }]
  if (move === 'hand-over') return [{ what: 'handed', of: 'all' }]
  return move === 'close' ? [{ what: 'closed', of: 'all' }] : []
}

const whenAnswered = (
  event: Extract<LoggedEvent, { kind: 'desk' }>,
  begun: LoggedEvent,
  before: readonly LoggedEvent[],
): Tally[] => {
  const isFirst = before.every((one) => one.seq < begun.seq || !isAnswer(one))
  if (!isAnswer(event) || !isFirst) return []
  const hours = (Date.parse(event.recordedAt) - Date.parse(begun.recordedAt)) / 3_600_000
  const within = answerHours.find((one) => hours <= one)
  return [{ what: 'first-answer', of: within === undefined ? 'more' : String(within) }]
}

const isAnswer = (event: LoggedEvent) => event.kind === 'desk' && answers.includes(event.body.move)

/** The grant with which the sharing began that holds at the end of a log. */
const sharedSince = (log: readonly LoggedEvent[]): LoggedEvent | null =>
  log.reduce<LoggedEvent | null>((begun, event) => {
    if (event.kind === 'revoked') return null
    return event.kind === 'granted' ? (begun ?? event) : begun
  }, null)
