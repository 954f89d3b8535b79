import { v5 } from 'uuid'
import { canonical } from './canonical'
import type { LoggedEvent, NewEvent } from './events'

/**
 * The events of a request that are not in the log yet, so that a retry can never duplicate:
 * same id and same content = already there; same id and other content = a new event under an id that
 * follows from both, so that a retry of that one is recognised as well.
 */
export const admit = (log: readonly LoggedEvent[], incoming: readonly NewEvent[]): NewEvent[] => {
  const known = new Map<string, NewEvent>(log.map((event) => [event.id, event]))
  return incoming.flatMap((event) => {
    const existing = known.get(event.id)
    const content = contentOf(event)
    // Only the one event of that id is read: a long log costs no more than a short one.
    if (existing && contentOf(existing) === content) return []
    const id = existing ? v5(content, event.id) : event.id
    if (known.has(id)) return []
    known.set(id, event)
    return [{ ...event, id }]
  })
}

/**
 * What an event says, without its place in the log. A time that was only noted in passing ("about") and the
 * head a form saw differ between a request and its retry, so they do not count.
 */
const contentOf = (event: NewEvent | LoggedEvent): string => {
  const { sawSeq: _, ...body } = event.body as Record<string, unknown>
  const time = event.precision === 'about' ? null : event.occurredAt
  return canonical([event.actorRole, event.kind, event.channel, time, event.precision, event.basis, body])
}
