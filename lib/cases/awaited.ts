import { contactOf } from '@/lib/contacts/directory'
import { stateOf } from '@/lib/contacts/state'
import type { LoggedEvent } from '@/lib/log/events'
import { dayInJapan } from '@/lib/text/japan-time'
import type { CaseView } from './case-view'
import { type Promised, promisedIn } from './pending-view'

/** A letter that was handed to its addressee: the day in Japan, `YYYY-MM-DD`. */
export type HandedOver = { readonly document: string; readonly day: string }

/** What a case waits for. `opening` is the instant at which 188 opens next, while it is to be called. */
export type Awaited = {
  readonly promised: readonly Promised[]
  readonly letters: readonly HandedOver[]
  readonly opening: Date | null
}

/** What a case waits for at `now`. */
export const awaitedIn = (view: CaseView, events: readonly LoggedEvent[], now: Date): Awaited => {
  const promised = promisedIn(view, events)
  return { promised, letters: handedOver(events), opening: opening188(view, promised, now) }
}

/** `null` while it is open or reached, and while the centre is to ring back. */
const opening188 = (view: CaseView, promised: readonly Promised[], now: Date): Date | null => {
  const isAdvised = view.guidance.advice.some(({ id }) => id === 'call-188')
  const ringsBack = promised.some(({ task, day }) => task === 'call-188' && day >= dayInJapan(now))
  if (!isAdvised || ringsBack || view.state.tasks['call-188'] === 'reached') return null
  return stateOf(contactOf('188'), now).nextOpen
}

const letters: readonly string[] = [
  'refusal-letter',
  'disclosure-request',
  'erasure-request',
  'shop-report-request',
]

/** Each letter once, as it was handed over last; a copy for the centre or the family is not sent to anybody. */
const handedOver = (events: readonly LoggedEvent[]): HandedOver[] => {
  const days = new Map<string, string>()
  for (const { kind, body, occurredAt, recordedAt } of events) {
    if (kind !== 'shared' || body.reader !== 'shop' || !letters.includes(body.document)) continue
    days.set(body.document, dayInJapan(new Date(occurredAt ?? recordedAt)))
  }
  return [...days].map(([document, day]) => ({ document, day }))
}
