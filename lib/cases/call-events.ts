import { v5 } from 'uuid'
import { isCorrectable } from '@/lib/log/corrected'
import type { ActorRole, Entry, LoggedEvent, NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import type { CallTap } from '@/lib/scenarios/common/call-taps'
import { say } from '@/lib/text/text'
import { actorOf, eventNow } from './new-event'

/** When a tap was made, as its event's columns hold it. */
export type TapTime = { readonly occurredAt: string; readonly precision: 'minute' | 'about' }

/** The event of a tap. It was noted while the call went on, not remembered afterwards. */
export const tapEvent = (tap: CallTap, id: string, time: TapTime, actorRole: ActorRole): NewEvent => ({
  ...entryOf(tap),
  ...{ id, actorRole, channel: 'call', basis: 'note' },
  ...time,
})

const entryOf = ({ id: tap, logged }: CallTap): Entry => {
  switch (logged.kind) {
    case 'asked':
      return { kind: 'asked', body: { whom: 'them', words: say(logged.words), tap } }
    case 'said':
      return {
        kind: 'said',
        body: {
          ...{ speaker: 'them', name: null, words: say(logged.words), tap },
          ...{ understood: null, against: null },
        },
      }
    case 'told':
      return { kind: 'told', body: { answers: null, direction: 'i-said', items: [...logged.items], tap } }
    case 'did':
      return { kind: 'note', body: { words: say(logged.words), tap } }
    default:
      return logged satisfies never
  }
}

/** Takes a tap back that was a mistake: it stays in the log, corrected (I10). `null` when there is no such tap. */
export const untapEvent = (
  log: readonly LoggedEvent[],
  tapped: string,
  label: (tap: string) => string,
  id: string,
): NewEvent | null => {
  const event = log.find((one) => one.id === tapped)
  if (!event || !isCorrectable(event) || !('tap' in event.body) || !event.body.tap) return null
  const { actorRole, channel, occurredAt, precision, basis, seq } = event
  const words = `押しまちがいだった:${label(event.body.tap)}`
  return {
    kind: 'correction',
    body: { of: seq, words: '', sawSeq: log.length, entry: { kind: 'note', body: { words } } },
    ...{ id, actorRole, channel, occurredAt, precision, basis },
  }
}

/** The first events of a case that begins with a call. */
export const callBegins = (callId: string, inCall: 'yes' | 'no', at: Date): NewEvent[] =>
  Object.entries({ forWhom: 'self', channel: 'call', inCall }).map(([fact, value]) =>
    answeredAt(v5(`begins ${fact}`, callId), fact, value, 0, 'self', at),
  )

/** Says that the call of a case goes on or is over. `turn` tells it from what was said of the same call before. */
export const inCallEvent = (
  log: readonly LoggedEvent[],
  callId: string,
  inCall: 'yes' | 'no',
  at: Date,
  turn = 0,
): NewEvent =>
  answeredAt(
    v5(`inCall ${inCall} ${turn}`, callId),
    'inCall',
    inCall,
    log.length,
    actorOf(fold(log).facts),
    at,
  )

const answeredAt = (id: string, fact: string, value: string, sawSeq: number, actor: ActorRole, at: Date) =>
  eventNow(id, { kind: 'answered', body: { fact, value, sawSeq } }, actor, at)

/** Where a case last said that its call goes on or is over. */
export const inCallSaid = (log: readonly LoggedEvent[]): LoggedEvent | undefined =>
  log.findLast((event) => event.kind === 'answered' && event.body.fact === 'inCall')

/** When it said so (UTC), or `null`. */
export const inCallSaidAt = (log: readonly LoggedEvent[]): Date | null => {
  const last = inCallSaid(log)
  return last?.occurredAt ? new Date(last.occurredAt) : null
}
