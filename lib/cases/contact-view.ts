import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { dial } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { stateOf } from '@/lib/contacts/state'
import type { DeskId } from '@/lib/scenarios/common/gives'
import type { GivenContact } from '@/lib/scenarios/guidance'
import { ja, say, type Text } from '@/lib/text/text'

/** A desk as a page shows it, with its state at one moment. */
export type ContactView = {
  readonly id: string
  readonly name: string
  readonly why: string | null
  /** As printed; `null` for desks whose number the person holds. */
  readonly phone: string | null
  /** `tel:` link, only where the number's source is fresh enough (I13). */
  readonly tel: string | null
  readonly ownNumber: string | null
  readonly open: boolean | null
  /** A word for a tag, `null` where nothing is known of the hours. */
  readonly short: string | null
  readonly state: string
  readonly cost: string | null
  readonly howTo: string | null
  readonly unreachableFrom: string | null
  readonly source: { url: string; statedOn: string | null; checkedOn: string }
}

/** A desk at `now`. `why` is the reason the rules named it, if they did. */
export const contactView = (id: ContactId, now: Date, why: Text | null = null): ContactView => {
  const contact = contactOf(id)
  const state = stateOf(contact, now)
  const words = (text: Text | null) => (text ? say(text) : null)
  return {
    id,
    name: say(contact.name),
    why: words(why),
    phone: contact.phone,
    tel: dial(contact, now).tel,
    ownNumber: words(contact.ownNumber),
    open: state.open,
    short: shortState(state.open, contact.hours?.always === true),
    state: [say(state.text), state.asOf && say(state.asOf)].filter(Boolean).join('。'),
    cost: words(contact.cost),
    howTo: words(contact.howTo),
    unreachableFrom: words(contact.unreachableFrom),
    source: sourceOf(contact),
  }
}

const shortState = (open: boolean | null, always: boolean): string | null => {
  if (always) return '24時間'
  if (open === null) return null
  return open ? '受付中' : '時間外'
}

const sourceOf = ({ source }: Contact) => ({
  url: source.url,
  statedOn: source.seenOn,
  checkedOn: source.checkedOn,
})

/** What the bottom bar shows: the first contact the advice names, one tap away on every page (I5, I6). */
export type BarView = { readonly href: string; readonly label: string; readonly note: string }

/** The bar's first button at `now`: dials where the number may be dialled, else leads to the desk's card. */
export const barView = (contacts: readonly GivenContact[], now: Date): BarView => {
  const id = contacts[0]?.id ?? '188'
  const { tel, open } = contactView(id, now)
  return { href: tel ?? `/contacts#${id}`, label: say(barLabels[id]), note: say(barNote(id, open)) }
}

const barLabels: Readonly<Record<DeskId, Text>> = {
  '110': ja('110 警察'),
  '188': ja('188 消費生活相談'),
  '9110': ja('#9110 警察相談'),
  bank: ja('銀行に電話'),
  'card-company': ja('カード会社に電話'),
  'prepaid-issuer': ja('発行会社に電話'),
  carrier: ja('携帯会社に電話'),
  court: ja('裁判所に確かめる'),
  ppc: ja('個人情報の相談'),
  houterasu: ja('法テラス'),
}

const barNote = (id: DeskId, open: boolean | null): Text => {
  if (id === '110') return ja('24時間')
  if (!['188', '9110', 'ppc', 'houterasu'].includes(id)) return ja('番号の見つけ方')
  if (open === true) return ja('いま受付中')
  return open === false ? ja('いまは時間外') : ja('時間は地域でちがいます')
}
