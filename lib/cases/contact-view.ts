import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { type Dial, dial, numberNote } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { whenOf } from '@/lib/contacts/moment'
import type { Reachable } from '@/lib/contacts/reachable'
import { type DeskState, stateOf } from '@/lib/contacts/state'
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
  /** Said beside a number that is not dialled from here, or where none was found. */
  readonly numberNote: string | null
  readonly ownNumber: string | null
  /** The official site, where it is the way to reach the desk or its number. */
  readonly web: string | null
  /** The desk to try instead of one that is not dialled from here. */
  readonly fallback: { readonly href: string; readonly label: string } | null
  readonly open: boolean | null
  /** A word for a tag, `null` where nothing is known of the hours. */
  readonly short: string | null
  /** What the tag does not say; empty when it says it all. */
  readonly state: string
  /** How old the page behind hours and number is, when it is old: 「2021年4月の資料」 */
  readonly asOf: string | null
  readonly cost: string | null
  readonly howTo: string | null
  readonly unreachableFrom: string | null
  readonly source: { url: string; statedOn: string | null; checkedOn: string }
}

/** A desk at `now`. `why` is the reason the rules named it, if they did. */
export const contactView = (id: ContactId, now: Date, why: Text | null = null): ContactView => {
  const contact = contactOf(id)
  return viewOfDesk({ contact, state: stateOf(contact, now), dial: dial(contact, now), why })
}

/** A desk of a plan, or one that was looked up, in finished words. */
export const viewOfDesk = (desk: Omit<Reachable, 'why'> & { why: Text | null }): ContactView => {
  const { contact, state, why } = desk
  const short = shortState(state.open, contact.hours?.always === true)
  return {
    id: contact.id,
    name: say(contact.name),
    why: why && sentence(say(why)),
    phone: contact.phone,
    ...wayTo(contact, desk.dial),
    ownNumber: wordsOf(contact.ownNumber),
    open: state.open,
    short,
    state: besides(short, say(state.text)),
    asOf: wordsOf(state.asOf),
    cost: wordsOf(contact.cost),
    howTo: wordsOf(contact.howTo),
    unreachableFrom: wordsOf(contact.unreachableFrom),
    source: sourceOf(contact),
  }
}

type Way = Pick<ContactView, 'tel' | 'numberNote' | 'web' | 'fallback'>

/** One way to a desk: its number, else its site; one with a number that is not dialled from here names another. */
const wayTo = ({ phone, ownNumber, web }: Contact, { tel, fallback }: Dial): Way => {
  const alone = { tel, numberNote: null, web: null, fallback: null }
  if (tel !== null || ownNumber !== null) return alone
  if (phone !== null) return { tel, web, numberNote: say(numberNote), fallback: instead(fallback) }
  if (web !== null) return { ...alone, web }
  return { ...alone, numberNote: '番号は、まだ確かめられていません。', fallback: instead(fallback) }
}

const instead = (fallback: ContactId | null): ContactView['fallback'] =>
  fallback && { href: `/contacts#${fallback}`, label: `かわりに ${say(contactOf(fallback).name)}` }

const wordsOf = (text: Text | null) => text && say(text)

/** Rules give a reason without the full stop, plans with it. */
const sentence = (words: string) => (words.endsWith('。') ? words : `${words}。`)

/** What a state says besides its tag: 「時間外。次はあす 10:00」 → 「次はあす 10:00」 */
const besides = (tag: string | null, state: string): string =>
  state === tag ? '' : state.slice(tag !== null && state.startsWith(`${tag}。`) ? tag.length + 1 : 0)

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

/**
 * The bar's first button at `now`: dials where the number may be dialled and the desk is not shut, else leads
 * to the desk's card. While #9110 is usually shut the police station stands there, and on a phone that does
 * not reach 188 the desk with a number of its own.
 */
export const barView = (contacts: readonly GivenContact[], now: Date, canDial188 = true): BarView => {
  const id = barDesk(contacts[0]?.id ?? '188', now, canDial188)
  const contact = contactOf(id)
  const state = stateOf(contact, now)
  const tel = state.open === false ? null : dial(contact, now).tel
  return { href: tel ?? `/contacts#${id}`, label: say(barLabels[id]), note: barNote(contact, state, now) }
}

type BarDesk = DeskId | 'police-station' | 'ncac-lunch'

const barDesk = (id: DeskId, now: Date, canDial188: boolean): BarDesk => {
  if (id === '188' && !canDial188) return 'ncac-lunch'
  return id === '9110' && stateOf(contactOf(id), now).nextOpen !== null ? 'police-station' : id
}

const barLabels: Readonly<Record<BarDesk, Text>> = {
  '110': ja('110 警察'),
  '188': ja('188 消費生活相談'),
  '9110': ja('#9110 警察相談'),
  'police-station': ja('近くの警察署'),
  'ncac-lunch': ja('国民生活センター'),
  bank: ja('銀行の番号'),
  'card-company': ja('カード会社の番号'),
  'prepaid-issuer': ja('発行会社の番号'),
  carrier: ja('携帯会社の番号'),
  court: ja('裁判所の番号'),
  ppc: ja('個人情報の相談'),
  houterasu: ja('法テラス'),
  mynumber: ja('マイナンバーの窓口'),
}

/** At most 12 characters wide: the bar is 360 px with two buttons in it. */
const barNote = ({ hours, usual, ownNumber }: Contact, { open, nextOpen }: DeskState, now: Date): string => {
  if (hours?.always) return ownNumber ? '24時間・番号の探し方' : '24時間'
  if (ownNumber) return '見つけ方を開く'
  if (open === true) return 'いま受付中'
  if (open === false) return usual ? '年末年始は休み' : 'いまは時間外'
  if (!usual) return '時間は未確認'
  return nextOpen ? usually(whenOf(nextOpen, now)) : '時間は地域でちがいます'
}

/** A day further off than this week is too long for the bar. */
const usually = (next: string) => (next.length > 8 ? 'いまは時間外' : `多くは${next}から`)
