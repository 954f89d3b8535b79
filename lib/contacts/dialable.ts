import { TZDate } from '@date-fns/tz'
import { addDays, addMonths } from 'date-fns'
import type { Contact, ContactId } from '@/lib/contacts/contacts'
import type { Text } from '@/lib/text/text'

/** How to reach a desk by one tap. `tel` null: show the number as text with `numberNote`, offer `fallback`. */
export type Dial = { readonly tel: string | null; readonly fallback: ContactId | null }

/** Beside a number that is shown without a link. */
export const numberNote: Text = { ja: '番号は公式サイトで確かめてください' }

/** Invariant I13 names these three itself, each with its own source date. */
const namedByI13: readonly string[] = ['188', '#9110', '03-3446-0999']
/** The emergency number is fixed by the numbering plan (MIC 電気通信番号制度), not by a page. */
const emergency = '110'
const monthsFresh = 24

const newest = (dates: readonly (string | null)[]) =>
  dates
    .filter((date) => date !== null)
    .sort((a, b) => earliest(a).localeCompare(earliest(b)))
    .at(-1) ?? null

/** A date known only to the year or month counts as its first day. */
const earliest = (date: string) => `${date}-01-01`.slice(0, 10)

/**
 * The date that invariant I13 goes by, as exact as the source states it; null = undated.
 * For the three numbers that I13 names it is the day the stored copy was read.
 */
export const sourceDate = ({ phone, source, seenAgain }: Contact): string | null =>
  phone !== null && namedByI13.includes(phone)
    ? source.checkedOn
    : newest([source.seenOn, seenAgain?.seenOn ?? null])

/** Whether a source date is at most 24 months old on the day `now` is in Japan. */
export const isFresh = (date: string, now: Date): boolean => {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return false
  const lastDay = addMonths(new TZDate(`${earliest(date)}T00:00:00+09:00`, 'Asia/Tokyo'), monthsFresh)
  return +now < +addDays(lastDay, 1)
}

/** Whether I13 lets the source of this desk stand at `now`: dated and at most 24 months old, or named by it. */
export const isDatedNow = (contact: Contact, now: Date): boolean => {
  if (contact.phone === emergency) return true
  const date = sourceDate(contact)
  return (
    (contact.phone !== null && namedByI13.includes(contact.phone)) || (date !== null && isFresh(date, now))
  )
}

const mayDial = (contact: Contact, now: Date) =>
  contact.source.confidence !== 'low' && isDatedNow(contact, now)

/** RFC 3966: digits only, `#` percent-encoded. */
const telUri = (phone: string) => `tel:${phone.startsWith('#') ? '%23' : ''}${phone.replace(/\D/g, '')}`

/**
 * The `tel:` link of a desk if invariant I13 lets it be dialled at `now`, and the desk to try otherwise.
 * A number whose source is undated, older than 24 months or a single private page gets no link.
 */
export const dial = (contact: Contact, now: Date): Dial => ({
  tel: contact.phone !== null && mayDial(contact, now) ? telUri(contact.phone) : null,
  fallback: contact.fallback,
})
