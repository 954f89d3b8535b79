/** A piece of the words. */
export type Span = { readonly start: number; readonly end: number }

type Group = Span & { readonly digits: string }

/**
 * Digits with at most two spaces or hyphens between them: ー is what a Japanese keyboard types for a hyphen. ● counts
 * as one, so that what is left beside a masked number is not read anew as a whole one.
 */
const runOfDigits = /[\d●](?:[ \-ー]{0,2}[\d●]){12,}/g

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** First digits and lengths by issuer: Visa, Mastercard, JCB, American Express, Diners Club, Discover and UnionPay. */
const issuers: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: between(16, 19) },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: between(14, 19) },
  { prefix: /^6[0245]/, lengths: between(16, 19) },
]

/** True for the digits of a payment card: an issuer's prefix, its length, and the check digit (Luhn). */
const isCardNumber = (digits: string): boolean =>
  issuers.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  luhn(digits) % 10 === 0

const luhn = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, at) => sum + (at % 2 === 0 ? Number(digit) : doubled(digit)), 0)

const doubled = (digit: string) => (Number(digit) * 2 > 9 ? Number(digit) * 2 - 9 : Number(digit) * 2)

/** A long number that is named as something else stays: a counsellor needs it. */
const namedOtherwise =
  /(?:受付|受理|伝票|問い?合わ?せ|追跡|送り状|荷物|注文|予約|契約|お客(?:様|さま)|請求|管理|電話|口座|照会|整理|事件|JAN|ISBN|バー)(?:番号|コード|No\.?)?[\s:=は「『"(]*$/i

/** The card numbers in words of folded width. Takes time in proportion to the words. */
export const cardNumbersIn = (folded: string): Span[] =>
  [...folded.matchAll(runOfDigits)]
    .flatMap(({ index, 0: run }) => cardsOf(groupsOf(run, index)))
    .filter(({ start }) => !namedOtherwise.test(folded.slice(Math.max(0, start - 24), start)))

const groupsOf = (run: string, offset: number): Group[] =>
  [...run.matchAll(/[\d●]+/g)].map(({ index, 0: digits }) => ({
    digits,
    start: offset + index,
    end: offset + index + digits.length,
  }))

/** A run may hold a telephone number and a card: the card, and what is left on either side. */
const cardsOf = (groups: readonly Group[]): Span[] => {
  if (isWhole(groups)) return [spanOf(groups)]
  const found: Span[] = []
  let left = 0
  for (let at = 0; at < groups.length; at++) {
    const length = cardAt(groups, at)
    if (length === 0) continue
    const before = groups.slice(left, at)
    found.push(...(isWhole(before) ? [spanOf(before)] : []), spanOf(groups.slice(at, at + length)))
    left = at + length
    at = left - 1
  }
  const rest = left > 0 ? groups.slice(left) : []
  return isWhole(rest) ? [...found, spanOf(rest)] : found
}

/** All of a run, however it is split. */
const isWhole = (groups: readonly Group[]): boolean =>
  groups.length > 0 && groups.length <= 19 && isCardNumber(groups.map(({ digits }) => digits).join(''))

/** How many groups from here on make a card, in groups of four or more as cards are printed; 0 for none. */
const cardAt = (groups: readonly Group[], at: number): number => {
  let digits = ''
  for (let length = 1; length <= 5; length++) {
    const next = groups[at + length - 1]?.digits
    if (next === undefined || digits.length + next.length > 19) return 0
    digits += next
    if (isCardNumber(digits)) return length
    if (next.length < 4) return 0
  }
  return 0
}

const spanOf = (groups: readonly Group[]): Span => ({
  start: groups[0]?.start ?? 0,
  end: groups.at(-1)?.end ?? 0,
})
