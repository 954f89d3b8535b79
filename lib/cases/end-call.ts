import 'server-only'
import { v5 } from 'uuid'
import { fold } from '@/lib/log/fold'
import { tapOf } from '@/lib/scenarios/common/call-taps'
import type { Client } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import { addToCase } from './append-to-case'
import { makeCase } from './begin'
import { callBegins, inCallEvent, tapEvent } from './call-events'
import { placeNow } from './case-view'
import { actorOf, formIdOf } from './new-event'
import { nextPath } from './paths'
import { newSession } from './renew'

/** Where to go after a call, and the cookie's token when a case was made for this browser. */
export type Ended = { readonly path: string; readonly token: string | null }

/**
 * Takes the form of the in-call card. Its boxes are the taps of a browser that could not send them one by one: they
 * are of about now. Without a tap there is no case, and the door after a call asks. Throws when the store cannot write.
 */
export const endCall = async (
  client: Client,
  masterKey: Uint8Array,
  current: OpenedCase | null,
  form: FormData,
  now: Date,
): Promise<Ended> => {
  const formId = formIdOf(form)
  const known = current ? fold(current.events).facts : {}
  const ids = new Set(form.getAll('tap').map(String))
  const time = { occurredAt: now.toISOString(), precision: 'about' } as const
  const taps = [...ids].flatMap((id) => {
    const tap = tapOf(id)
    return tap ? [tapEvent(tap, v5(id, formId), time, actorOf(known))] : []
  })
  if (current && (taps.length > 0 || known.inCall === 'yes')) {
    const over = known.inCall === 'no' ? [] : [inCallEvent(current.events, formId, 'no', now)]
    const after = await addToCase(client, current, [...over, ...taps], now)
    return { path: nextPath(placeNow(after.events)), token: null }
  }
  if (taps.length === 0) return { path: '/start/call', token: null }
  const made = await makeCase(client, masterKey, formId, [...callBegins(formId, 'no', now), ...taps], now)
  const token = await newSession(client, made.caseId, now)
  return { path: nextPath(placeNow(made.events)), token }
}
