import type { ContactId } from '@/lib/contacts/contacts'
import type { Need } from '@/lib/contacts/plans'
import { type Caller, groupsNow, type Reachable } from '@/lib/contacts/reachable'

/** A need with the desks to show first for it; `rest` come after all needs. */
export type Section = {
  readonly need: Need
  readonly first: readonly Reachable[]
  readonly rest: readonly Reachable[]
}

/**
 * The desks of several needs, each desk once: a need shows the first group that brings a desk not yet shown,
 * the consumer need its hotline and centres together. A desk that is shut leads only when nobody else does
 * or when it is the one of the person's area. Needs that bring nobody new are left out.
 */
export const sectionsOf = (needs: readonly Need[], now: Date, caller: Caller): readonly Section[] => {
  const taken = new Set<ContactId>()
  const sections: Section[] = []
  for (const need of needs) {
    const groups = groupsNow(need, now, caller).map((group) => group.filter(isOfUse))
    const isNew = ({ contact }: Reachable) => !taken.has(contact.id)
    const own = ownGroups(need, groups).flat().filter(isNew)
    const first = own.filter((desk, at) => at === 0 || leads(desk)).slice(0, most)
    for (const { contact } of own) taken.add(contact.id)
    sections.push({ need, first, rest: groups.flat().filter((desk) => !first.includes(desk)) })
  }
  return sections.filter(({ first }) => first.length > 0)
}

/** One screen of cards for one need. */
const most = 3
