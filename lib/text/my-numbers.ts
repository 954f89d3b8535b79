import type { Span } from './card-numbers'

const twelveDigits = /(?<![\d●][ -]?)\d{4}[ -]?\d{4}[ -]?\d{4}(?![ -]?[\d●])/g

const nameBefore = /(?:マイナンバー|個人番号|my ?number)[^\n]{0,30}$/i
const nameAfter = /^[^\n]{0,15}(?:マイナンバー|個人番号|my ?number)/i

/** The My Numbers in words of folded width: 12 digits with their check digit, in the line of their name. */
export const myNumbersIn = (folded: string): Span[] =>
  [...folded.matchAll(twelveDigits)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => isMyNumber(folded.slice(start, end).replace(/\D/g, '')))
    .filter(
      ({ start, end }) =>
        nameBefore.test(folded.slice(Math.max(0, start - 40), start)) ||
        nameAfter.test(folded.slice(end, end + 25)),
    )

/** The check digit of a My Number (Ordinance 85 of 2014 of the Ministry of Internal Affairs, article 5). */
const isMyNumber = (digits: string): boolean => {
  const backwards = [...digits.slice(0, 11)].reverse()
  const sum = backwards.reduce((total, digit, at) => total + Number(digit) * weight(at), 0)
  return Number(digits[11]) === (sum % 11 <= 1 ? 0 : 11 - (sum % 11))
}

const weight = (at: number) => (at < 6 ? at + 2 : at - 4)
