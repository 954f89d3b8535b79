import type { Contact } from '@/lib/contacts/contacts'
import { isDatedNow, sourceDate } from '@/lib/contacts/dialable'
import { closesAt, type Hours, isYearEndClosed, nextOpening, openAt } from '@/lib/contacts/hours'
import { whenOf } from '@/lib/contacts/moment'
import { clockWords } from '@/lib/text/japan-time'
import type { Text } from '@/lib/text/text'

/**
 * Whether a desk answers now. `open` null = differs by area or not known; `nextOpen` is the next opening
 * known (for a desk whose hours differ by area the usual one, and the text says so), null while open.
 * `asOf` is the age of the page behind hours and number, when it is undated or older than 24 months.
 */
export type DeskState = {
  readonly open: boolean | null
  readonly nextOpen: Date | null
  readonly text: Text
  readonly asOf: Text | null
}

type Opening = Omit<DeskState, 'asOf'>

const known = (hours: Hours, now: Date): Opening => {
  const open = openAt(hours, now)
  const nextOpen = nextOpening(hours, now)
  return { open, nextOpen, text: { ja: knownWords(hours, open, nextOpen, now) } }
}

const knownWords = (hours: Hours, open: boolean | null, nextOpen: Date | null, now: Date) => {
  if (hours.always) return '24時間'
  const closes = closesAt(hours, now)
  if (closes !== null) return `いま受付中 ${clockWords(closes)}まで`
  if (nextOpen === null) return '受付時間は未確認'
  return `${open === null ? 'きょうの受付は未確認' : '時間外'}。次は${whenOf(nextOpen, now)}`
}

const differsByArea = (usual: Hours, now: Date): Opening => {
  const nextOpen = nextOpening(usual, now)
  const next = nextOpen === null ? '' : whenOf(nextOpen, now)
  if (isYearEndClosed(usual, now)) {
    return { open: false, nextOpen, text: { ja: `年末年始は休み。次は${next}` } }
  }
  const closes = closesAt(usual, now)
  const often = closes === null ? `${next}から` : `${clockWords(closes)}まで`
  return { open: null, nextOpen, text: { ja: `時間は地域でちがいます。多くは${often}` } }
}

const opening = (contact: Contact, now: Date): Opening => {
  if (contact.usual !== null) return differsByArea(contact.usual, now)
  if (contact.hours !== null) return known(contact.hours, now)
  return { open: null, nextOpen: null, text: contact.hoursText }
}

const ageOf = (contact: Contact, now: Date): Text | null => {
  const saysNothing = contact.phone === null && contact.hours === null
  if (saysNothing || isDatedNow(contact, now)) return null
  const [year, month] = sourceDate(contact)?.split('-') ?? []
  if (year === undefined) return { ja: '日付のない資料' }
  return { ja: month === undefined ? `${year}年の資料` : `${year}年${Number(month)}月の資料` }
}

/** The state of a desk at `now`, with a short line to set beside its number. Times are Japan time. */
export const stateOf = (contact: Contact, now: Date): DeskState => ({
  ...opening(contact, now),
  asOf: ageOf(contact, now),
})
