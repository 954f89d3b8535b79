import { v7, validate } from 'uuid'
import type { Facts } from '@/lib/engine/condition'
import type { ActorRole, Entry, NewEvent } from '@/lib/log/events'

/** A new id for a form, made when the page is rendered (UUID version 7). */
export const newFormId = (): string => v7()

/** The id a form sent back; a new one when it sent none, so that nothing typed is lost over it. */
export const formIdOf = (form: FormData): string => {
  const id = form.get('id')
  return typeof id === 'string' && validate(id) ? id : v7()
}

/** Who enters: somebody who helps a relative is marked as such in every event. */
export const actorOf = (facts: Facts): ActorRole => (facts.forWhom === 'family' ? 'helper' : 'self')

/** An event about this moment: the person says or does it now, and remembers it. `now` is kept in UTC. */
export const eventNow = (id: string, entry: Entry, actorRole: ActorRole, now: Date): NewEvent => ({
  ...entry,
  id,
  actorRole,
  channel: null,
  occurredAt: now.toISOString(),
  precision: 'about',
  basis: 'memory',
})
