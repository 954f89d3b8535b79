import type { Hours } from '@/lib/contacts/hours'
import type { PrefectureCode } from '@/lib/contacts/prefecture-code'
import type { Text } from '@/lib/text/text'

/** The nationwide desks and the desks whose number the person holds (own-number desks). */
export type NationalId =
  | '110'
  | '188'
  | '9110'
  | 'antiphishing'
  | 'app-110'
  | 'bank'
  | 'bar'
  | 'card-company'
  | 'carrier'
  | 'centre-text'
  | 'cic'
  | 'court'
  | 'denwan'
  | 'dic'
  | 'fresc'
  | 'fsa'
  | 'houterasu'
  | 'houterasu-multi'
  | 'ihaho'
  | 'intl-stop'
  | 'ipa'
  | 'jca'
  | 'jicc'
  | 'jinken'
  | 'ksc'
  | 'meiwaku'
  | 'mic-telecom'
  | 'mynumber'
  | 'ncac-backup'
  | 'ncac-holiday'
  | 'ncac-lunch'
  | 'payment-operator'
  | 'police-cyber'
  | 'police-station'
  | 'ppc'
  | 'prepaid-issuer'
  | 'relay'
  | 's-kessai'
  | 'zenginkyo'
  | 'zensokyo-weekend'

/** Stable id of a desk: nationwide, or a prefecture's consumer centre or police consultation line. */
export type ContactId = NationalId | `centre-${PrefectureCode}` | `police-${PrefectureCode}`

/**
 * Where an entry comes from.
 * `seenOn` is the date the page states, as exact as the page states it (`2025`, `2026-07`, `2025-06-10`);
 * null = the page is undated. `checkedOn` is the day the stored copy was read, never a live check.
 * `datedBy` names the date that invariant I13 goes by: the page, or, for the three fallbacks that I13
 * itself names and whose pages carry no usable date, the day the stored copy was read.
 * `confidence` low = a single private page, or no page of its own: shown, never dialled.
 */
export type Source = {
  readonly url: string
  readonly seenOn: string | null
  readonly checkedOn: '2026-11-21'
  readonly datedBy: 'page' | 'stored-copy' | 'nothing'
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One desk that a person can turn to. Null means not known; nothing is guessed. */
export type Contact = {
  readonly id: ContactId
  readonly name: Text
  /** As printed, e.g. `03-3446-0999`, `#9110`. Shown even when it may not be dialled from the page. */
  readonly phone: string | null
  /** Own-number desks only: where the person finds the number, never from the claimant. */
  readonly ownNumber: Text | null
  readonly hours: Hours | null
  /** Hours differ by area: the usual ones, never shown as fact for one place. */
  readonly usual: Hours | null
  readonly hoursText: Text
  readonly cost: Text | null
  readonly whatFor: Text
  readonly howTo: Text | null
  readonly unreachableFrom: Text | null
  readonly web: string | null
  /** The desk to try when this one cannot be dialled or does not connect. */
  readonly fallback: ContactId | null
  readonly source: Source
  /** The same number on another, dated page. */
  readonly seenAgain: { readonly url: string; readonly seenOn: string } | null
}
