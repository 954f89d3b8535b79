import type { ContactId } from '@/lib/contacts/contacts'
import { type Group, type Need, plans, type Step } from '@/lib/contacts/plans'
import { type Caller, groupsNow, type Reachable } from '@/lib/contacts/reachable'

/** A need with the desks to show first for it; `rest` come after all needs. */
export type Section = {
  readonly need: Need
  readonly first: readonly Reachable[]
  readonly rest: readonly Reachable[]
}

/** One screen of cards for one need. */
const most = 3

/**
 * The desks of several needs, each desk once. A need shows the group that is its own; a desk that is shut, or
 * whose number is not dialled from here, leads only when nobody else does or when it is the one of the
 * person's area. Needs that bring nobody new are left out.
 */
export const sectionsOf = (needs: readonly Need[], now: Date, caller: Caller): readonly Section[] => {
  const taken = new Set<ContactId>()
  const sections: Section[] = []
  for (const need of needs) {
    const groups = groupsNow(need, now, caller).map((group) => group.filter(isOfUse))
    const own = groups.filter((_, at) => isOwn(need, at)).flat()
    const news = own.filter(({ contact }) => !taken.has(contact.id))
    const first = news.filter((desk, at) => at === 0 || leads(desk)).slice(0, most)
    for (const { contact } of own) taken.add(contact.id)
    sections.push({ need, first, rest: groups.flat().filter((desk) => !first.includes(desk)) })
  }
  return sections.filter(({ first }) => first.length > 0)
}

const stepsOf = (need: Need): readonly Step[] => plans[need].flat()

/** Most plans end with these: they have needs of their own. */
const shared = new Set(
  [...stepsOf('danger'), ...stepsOf('police'), ...stepsOf('consumer')].map(({ desk }) => desk),
)
const isShared = (group: Group) => group.some(({ desk }) => shared.has(desk))

/** The first group that only this plan has, else the first; 188 and the centres stand together. */
const isOwn = (need: Need, at: number): boolean => {
  if (need === 'consumer') return at < 2
  const first = plans[need].findIndex((group) => !isShared(group))
  return at === Math.max(first, 0)
}

/** A desk of which neither number nor site was found helps nobody, except the centre that was asked for. */
const isOfUse = ({ contact: { id, phone, ownNumber, web } }: Reachable): boolean =>
  phone !== null || ownNumber !== null || web !== null || id.startsWith('centre-')

const leads = ({ contact, state, dial }: Reachable): boolean =>
  /^(centre|police)-\d\d$/.test(contact.id) ||
  (state.open !== false && (dial.tel !== null || contact.phone === null))
