import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { type Dial, dial } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { openAt } from '@/lib/contacts/hours'
import { type Group, type Need, plans, type Step } from '@/lib/contacts/plans'
import type { PrefectureCode } from '@/lib/contacts/prefecture-code'
import { type DeskState, stateOf } from '@/lib/contacts/state'
import type { Text } from '@/lib/text/text'

/** What is known of the person: null = not known. */
export type Caller = {
  /** False on some IP phones, prepaid mobiles and the relay service (procedures 1). */
  readonly canDial188: boolean | null
  readonly prefecture: PrefectureCode | null
}

/** A desk with its state, how to dial it, and why it is listed. */
export type Reachable = {
  readonly contact: Contact
  readonly state: DeskState
  readonly dial: Dial
  readonly why: Text
}

const deskId = (desk: Step['desk'], { prefecture }: Caller): ContactId | null => {
  if (desk !== 'centre' && desk !== 'police-line') return desk
  if (prefecture === null) return null
  return desk === 'centre' ? `centre-${prefecture}` : `police-${prefecture}`
}

/** For a phone that cannot reach 188 the direct number takes its place. */
const dialFor = (contact: Contact, now: Date, { canDial188 }: Caller): Dial => {
  const { tel, fallback } = dial(contact, now)
  return { tel, fallback: canDial188 === false && fallback === '188' ? 'ncac-lunch' : fallback }
}

/** One desk as it stands at `now`; null where the person's phone does not reach it. */
export const deskNow = (id: ContactId, now: Date, caller: Caller): Omit<Reachable, 'why'> | null => {
  const contact = contactOf(id)
  if (contact.phone === '188' && caller.canDial188 === false) return null
  return { contact, state: stateOf(contact, now), dial: dialFor(contact, now, caller) }
}

const reachable = ({ desk, why }: Step, now: Date, caller: Caller): Reachable[] => {
  const id = deskId(desk, caller)
  const found = id && deskNow(id, now, caller)
  return found ? [{ ...found, why }] : []
}

/** Smaller is sooner: answering now, then not known, then shut; within each, what one tap or a card reaches. */
const distance = ({ contact, state, dial: { tel } }: Reachable, now: Date) => {
  const open = openAt(contact.usual, now) ?? state.open
  const hours = open === true ? 0 : state.open === null ? 2 : 4
  return hours + (tel !== null || contact.ownNumber !== null ? 0 : 1)
}

const nearestFirst = (group: Group, now: Date, caller: Caller) =>
  group
    .flatMap((step) => reachable(step, now, caller))
    .map((entry) => ({ entry, distance: distance(entry, now) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)

/**
 * Who can be turned to for a need at `now`, the right desk first, with opening state (Japan time), link and
 * reason. Groups keep their order (I5: after a loss bank, card or issuer and police lead); inside a group
 * whoever answers now comes first, so at night the police station stands before a desk that is shut.
 */
export const reachableNow = (need: Need, now: Date, caller: Caller): readonly Reachable[] =>
  groupsNow(need, now, caller).flat()

/** The same, group by group. A group of which nobody can be turned to is empty. */
export const groupsNow = (need: Need, now: Date, caller: Caller): readonly (readonly Reachable[])[] =>
  plans[need].map((group) => nearestFirst(group, now, caller))
