import 'server-only'
import { v5 } from 'uuid'
import { tapBox } from '@/lib/access/tap-box'
import type { Facts } from '@/lib/engine/condition'
import type { ActorRole, LoggedEvent, NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { tapOf } from '@/lib/scenarios/common/call-taps'
import { createCase, createdAtOf, openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { isUniqueViolation, type OpenedCase, openEvents } from '@/lib/store/events'
import { WrongMasterKey } from '@/lib/store/seal'
import { say } from '@/lib/text/text'
import { appendToCase } from './append-to-case'
import { callBegins, inCallEvent, inCallSaidAt, tapEvent, untapEvent } from './call-events'
import { byOurClock, type OpenTap, openWith, type PostedTap } from './call-form'
import { actorOf } from './new-event'
import { newSession } from './renew'

/** Which taps need not wait on the device any more, and the cookie's token when this browser gets one. */
export type Taken = { readonly kept: readonly string[]; readonly token: string | null }

/** Does work with the master key that fits. */
export type WithKey = <T>(work: (masterKey: Uint8Array) => Promise<T>) => Promise<T>

/** Who brings taps: the case of the browser, hidden or not, and what its clock said when it sent them. */
export type Bringer = { readonly current: OpenedCase | null; readonly sent: Date | null }

/**
 * Takes taps of the in-call card, each once: a tap that was sent twice, even at the same time, is one event. Taps
 * sealed before there was a case are one case for each call, whichever request is first. Throws when the store
 * cannot write.
 */
export const takeTaps = async (
  client: Client,
  withKey: WithKey,
  { current, sent }: Bringer,
  posted: readonly PostedTap[],
  now: Date,
): Promise<Taken> => {
  const own = current ? openWith(tapBox(current.key), posted) : []
  if (current && own.length > 0) await addTaps(client, current, timely(own, sent, now), now)
  const free = timely(await openFree(withKey, posted, own), sent, now)
  const found: OpenedCase[] = []
  for (const taps of byCall(free)) {
    const place = await placeOf(client, withKey, current, taps, now)
    if (!place) continue
    found.push(place)
    await addTaps(client, place, taps, now)
  }
  const kept = [...own, ...free].map(({ id }) => id)
  const [begun] = found
  if (current || !begun) return { kept, token: null }
  return { kept, token: await newSession(client, begun.caseId, now) }
}

/** The taps that were sealed while there was no case. */
const openFree = async (withKey: WithKey, posted: readonly PostedTap[], own: readonly OpenTap[]) => {
  const rest = posted.filter(({ id }) => !own.some((tap) => tap.id === id))
  if (rest.length === 0) return []
  try {
    return await withKey(async (masterKey) => {
      const taps = openWith(tapBox(masterKey), rest)
      if (taps.length === 0) throw new WrongMasterKey('the taps are sealed to another key')
      return taps
    })
  } catch (error) {
    if (error instanceof WrongMasterKey) return []
    throw error
  }
}

const timely = (taps: readonly OpenTap[], sent: Date | null, now: Date): OpenTap[] =>
  taps.map((tap) => ({ ...tap, says: { ...tap.says, at: byOurClock(tap.says.at, sent, now) } }))

const byCall = (taps: readonly OpenTap[]): OpenTap[][] => {
  const calls = new Map<string, OpenTap[]>()
  for (const tap of taps) calls.set(tap.call, [...(calls.get(tap.call) ?? []), tap])
  return [...calls.values()]
}

const callSpace = 'c1f0a1d2-6c59-4b7e-9d0b-6a1d5f3c2e47'

/** An id that follows from the secret of a call, which says nothing about it. */
const callIdOf = (secret: string): string => v5(secret, callSpace)

/**
 * The case of a call that began without one: the case that it made before, else the one that was begun meanwhile in
 * this browser, else a new one. `null` when it was erased.
 */
const placeOf = async (
  client: Client,
  withKey: WithKey,
  current: OpenedCase | null,
  taps: readonly OpenTap[],
  now: Date,
): Promise<OpenedCase | null> => {
  const [first] = taps
  if (!first) return null
  const callId = callIdOf(first.call)
  const caseId = v5('case', callId)
  if ((await createdAtOf(client, caseId)) !== null) return withKey((key) => openCase(client, key, caseId))
  if (current) return current
  const begins = callBegins(callId, 'yes', earliest(taps))
  try {
    return await withKey((key) => createCase(client, key, caseId, begins, now))
  } catch (error) {
    // Another request of the same call was first.
    if (!isUniqueViolation(error)) throw error
    return withKey((key) => openCase(client, key, caseId))
  }
}

const earliest = (taps: readonly OpenTap[]): Date =>
  new Date(Math.min(...taps.map(({ says }) => says.at.getTime())))

const addTaps = async (client: Client, opened: OpenedCase, taps: readonly OpenTap[], now: Date) => {
  const { facts } = fold(opened.events)
  const events = taps.flatMap((tap) => eventOf(tap, actorOf(facts)))
  const after = await appendOnce(client, opened, [...goesOn(opened.events, facts, taps), ...events], now)
  const undone = taps.flatMap(({ id, says }) =>
    'undoes' in says ? (untapEvent(after.events, says.undoes, labelOf, id) ?? []) : [],
  )
  await appendOnce(client, after, undone, now)
}

const labelOf = (id: string): string => {
  const tap = tapOf(id)
  return tap ? say(tap.label) : ''
}

const eventOf = ({ id, says }: OpenTap, actor: ActorRole): NewEvent[] => {
  const tap = 'tap' in says ? tapOf(says.tap) : undefined
  const time = { occurredAt: says.at.toISOString(), precision: 'minute' } as const
  return tap ? [tapEvent(tap, id, time, actor)] : []
}

/** That the call goes on, unless the case says so already or says, later than these taps, that it is over. */
const goesOn = (log: readonly LoggedEvent[], facts: Facts, taps: readonly OpenTap[]): NewEvent[] => {
  const [first] = taps
  const saidAt = inCallSaidAt(log)
  if (!first || facts.inCall === 'yes' || (saidAt && saidAt > earliest(taps))) return []
  return [inCallEvent(log, callIdOf(first.call), 'yes', earliest(taps), saidAt?.getTime())]
}

/** Appends the events whose ids are not in the log: a retry has the same id, and another time by our clock. */
const appendOnce = async (
  client: Client,
  opened: OpenedCase,
  events: readonly NewEvent[],
  now: Date,
): Promise<OpenedCase> => {
  const fresh = events.filter(({ id }) => !opened.events.some((event) => event.id === id))
  const ids = new Set(fresh.map(({ id }) => id))
  const isNew = (log: readonly LoggedEvent[]) => !log.some(({ id }) => ids.has(id))
  const after = await appendToCase(client, opened, fresh, now, isNew)
  return after ?? appendOnce(client, await openEvents(client, opened), events, now)
}
