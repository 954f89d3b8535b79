import type { ContactView } from '@/lib/cases/contact-view'
import { barView, contactView } from '@/lib/cases/contact-view'
import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { contacts } from '@/lib/contacts/directory'
import type { DeskId } from '@/lib/scenarios/common/gives'
import { naming, type Rules } from '../claim'

/** Five moments of Japan time: office hours, evening, Saturday, a holiday, the turn of the year. */
export const moments: readonly Date[] = [
  new Date('2026-11-24T11:00:00+09:00'),
  new Date('2026-11-24T18:30:00+09:00'),
  new Date('2026-11-28T18:20:00+09:00'),
  new Date('2026-11-23T12:00:00+09:00'),
  new Date('2026-12-30T14:00:00+09:00'),
]

/** Shows a desk; a planted one can show it wrongly. */
export type Shows = (
  id: ContactId,
  now: Date,
) => Pick<ContactView, 'tel' | 'ownNumber' | 'web' | 'fallback' | 'state' | 'short'>

/** The desks that rules name: each of them is the first button somewhere. */
export const desksNamed = (rules: Rules): DeskId[] => [...new Set(naming(rules).map(({ desk }) => desk))]

const isOnceAway = (id: ContactId, now: Date, shows: Shows): boolean => {
  const { tel, ownNumber, web, fallback, state, short } = shows(id, now)
  const other = fallback?.href.replace('/contacts#', '') as ContactId | undefined
  const isWay = tel !== null || ownNumber !== null || (other !== undefined && shows(other, now).tel !== null)
  return (state !== '' || short !== null) && (isWay || web !== null)
}

/** Desks that cannot be reached from their card at one of the moments (I6). */
export const unreachable = (desks: readonly ContactId[], shows: Shows = contactView): string[] =>
  desks.flatMap((id) =>
    moments.filter((now) => !isOnceAway(id, now, shows)).map((now) => `${id} at ${now.toISOString()}`),
  )

/** Desks whose bar button leads nowhere at one of the moments (I6). */
export const barLeadsNowhere = (desks: readonly DeskId[], shows = barView): string[] =>
  desks.flatMap((id) =>
    moments.flatMap((now) =>
      [true, false].flatMap((canDial188) => {
        const { href, label } = shows([{ id, why: { ja: '' } }], now, canDial188)
        const isCard = contacts.some((contact) => href === `/contacts#${contact.id}`)
        return label !== '' && (href.startsWith('tel:') || isCard)
          ? []
          : [`${id} at ${now.toISOString()}: ${href}`]
      }),
    ),
  )

// I13 names these itself; 110 is fixed by the numbering plan.
const namedItself: readonly (string | null)[] = ['188', '#9110', '03-3446-0999', '110']

/** The first days of 26 months: from the day the sources were read to past the 24th month. */
export const months: readonly Date[] = Array.from(
  { length: 27 },
  (_, month) => new Date(Date.UTC(2026, 10 + month, 21, 3)),
)

/** Calendar arithmetic on strings, apart from the code under test. */
const isOlderThan24Months = (date: string, now: Date): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const today = new Date(+now + 9 * 3_600_000).toISOString().slice(0, 10)
  return today > `${year + 2}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const mayBeDialled = ({ phone, source, seenAgain }: Contact, now: Date): boolean => {
  if (namedItself.includes(phone)) return true
  const dates = [source.seenOn, seenAgain?.seenOn ?? null].filter((date) => date !== null)
  return source.confidence !== 'low' && dates.some((date) => !isOlderThan24Months(date, now))
}

/** Desks dialled from an undated or old source, or left without another way, on one of the days (I13). */
export const dialledTooLate = (desks: readonly Contact[], shows: Shows = contactView): string[] =>
  desks.flatMap((desk) =>
    months
      .filter((now) => shows(desk.id, now).tel !== null && !mayBeDialled(desk, now))
      .map((now) => `${desk.id} on ${now.toISOString().slice(0, 10)}`),
  )

/** Desks with a number that is not dialled, and no desk to call instead, on one of the days (I13). */
export const leftWithout = (desks: readonly Contact[], shows: Shows = contactView): string[] =>
  desks
    .filter(({ phone }) => phone !== null)
    .flatMap((desk) =>
      months
        .filter((now) => !isOnceAway(desk.id, now, shows))
        .map((now) => `${desk.id} on ${now.toISOString().slice(0, 10)}`),
    )
