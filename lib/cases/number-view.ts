import type { LoggedEvent } from '@/lib/log/events'
import type { Country } from '@/lib/phone/country'
import {
  canBeForged,
  faultWords,
  flagWords,
  nothingShown,
  shownAllTheSame,
  warningWords,
} from '@/lib/phone/flag-words'
import { grouped } from '@/lib/phone/grouped'
import { kindWords } from '@/lib/phone/kind-words'
import { type LookedUp, lookUpNumber, type NumberFlag } from '@/lib/phone/look-up'
import { dayInJapan } from '@/lib/text/japan-time'
import { say, type Text } from '@/lib/text/text'
import { type AdviceView, adviceAlone } from './advice-view'
import { type ContactView, contactView } from './contact-view'
import { type NumberAdvice, numberAdvice } from './number-advice'
import { type MetView, numberMet } from './number-met'

/** What a number tells, in finished words. */
export type NumberResult = {
  /** As it is usually printed; 「番号なし」 where none was shown. */
  readonly number: string
  readonly kind: string
  readonly place: { readonly label: string; readonly words: string; readonly more: string | null } | null
  readonly means: string
  readonly butNot: string
  /** Why the number does not tell who it was. */
  readonly trust: string
  /** What speaks against the number as it was shown. */
  readonly warnings: readonly string[]
  /** How it was read. */
  readonly notes: readonly string[]
  readonly official: ContactView | null
  /** Where a case is open in this browser: the entries with this number. */
  readonly met: readonly MetView[] | null
  readonly first: AdviceView | null
  readonly others: readonly AdviceView[]
}

/** The page for a number that was typed: what it is, or why it is none. */
export type NumberChecked =
  | { readonly tag: 'result'; readonly result: NumberResult }
  | { readonly tag: 'fault'; readonly error: string; readonly besides: string | null }

/** Puts together what is said of a number at `now`; `events` are those of the open case, `null` without one. Pure. */
export const numberChecked = (
  typed: string,
  events: readonly LoggedEvent[] | null,
  now: Date,
): NumberChecked => {
  const found = lookUpNumber(typed)
  if (found.class === 'invalid') return faultOf(found)
  const { title, means, butNot } = kindWords[found.class]
  const [first = null, ...others] = numberAdvice(found).map((advice) => viewOf(advice, now))
  return {
    tag: 'result',
    result: {
      number: grouped(found) || '番号なし',
      kind: say(title),
      place: placeOf(found),
      means: say(means),
      butNot: say(butNot),
      trust: say(found.class === 'withheld' ? nothingShown : canBeForged),
      warnings: warningsOf(found),
      notes: found.flags.flatMap((flag) => wordsOf(flagWords[flag])),
      official: found.official && contactView(found.official.id, now),
      met: events && found.normal !== null ? numberMet(events, found.normal) : null,
      first,
      others,
    },
  }
}

/** In the order of their weight. */
const warningsOf = ({ flags }: LookedUp): string[] =>
  (Object.keys(warningWords) as NumberFlag[])
    .filter((flag) => flags.includes(flag))
    .flatMap((flag) => wordsOf(warningWords[flag]))

const wordsOf = (text: Text | undefined) => (text ? [say(text)] : [])

const faultOf = ({ flags }: LookedUp): NumberChecked => {
  const fault = flags.find((flag) => faultWords[flag]) ?? 'not-a-number'
  const isWhole = fault === 'too-many-digits' || fault === 'too-few-digits' || fault === 'not-in-plan'
  return {
    tag: 'fault',
    error: wordsOf(faultWords[fault]).join(''),
    besides: isWhole ? say(shownAllTheSame) : null,
  }
}

/** Places that are named at once; a phone has no room for 23 wards. */
const firstPlaces = 5

const placeOf = ({ area, country }: LookedUp): NumberResult['place'] => {
  if (country) return countryPlace(country)
  if (!area) return null
  const rest = area.places.slice(firstPlaces)
  return {
    label: `市外局番 ${area.code} の地域`,
    words: area.prefectures.join('・'),
    more: area.places.slice(0, firstPlaces).join('、') + (rest.length > 0 ? ` ほか${rest.length}か所` : ''),
  }
}

const countryPlace = ({ code, name }: Country): NumberResult['place'] =>
  code && name ? { label: `国の番号 +${code}`, words: name, more: null } : null

const viewOf = ({ id, why, sources }: NumberAdvice, now: Date): AdviceView =>
  adviceAlone(id, why, sources, dayInJapan(now))
