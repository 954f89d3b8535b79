import { expect, test } from 'vitest'
import { readNumber } from '@/lib/access/read-number'
import { checkDigit } from '@/lib/store/case-number'
import { caseNumberWords } from '@/lib/text/number-words'

const number = `4821093${checkDigit('4821093')}`
const [left, right] = [number.slice(0, 4), number.slice(4)]
const wide = number.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))
const wrong = `${number.slice(0, 7)}${(Number(number[7]) + 1) % 10}`

test.for<[string, string]>([
  ['as shown', caseNumberWords(number)],
  ['plain', number],
  ['wide', wide],
  ['with a wide space', `${left}\u3000${right}`],
  ['with hyphens', `${left}-${right}`],
  ['with a minus', `${left}\u2212${right}`],
  ['with a dash', `${left}–${right}`],
  ['with a long vowel mark', `${left}ー${right}`],
  ['with a half-width long vowel mark', `${left}\uff70${right}`],
  ['with a wide hyphen', `${left}\uff0d${right}`],
  ['with spaces around', `  ${number}\n`],
])('%s', ([, typed]) => expect(readNumber(typed)).toEqual({ ok: true, number }))

test.for<[string, string, string]>([
  ['nothing', ' - ', 'missing'],
  ['too short', number.slice(1), 'digits'],
  ['too long', `${number}0`, 'digits'],
  ['letters', `${number.slice(1)}a`, 'digits'],
  ['digits of another script', '٤٨٢١٠٩٣٧', 'digits'],
  ['a wrong digit', wrong, 'check'],
])('%s', ([, typed, fault]) => expect(readNumber(typed)).toEqual({ ok: false, wrong: fault }))

test('it is shown in two groups', () => {
  expect(caseNumberWords('48210937')).toBe('4821 0937')
})
