import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channels } from '@/lib/message/channels'
import { checkMessage } from '@/lib/message/check'
import { markedText } from '@/lib/message/marked'
import own from './own-messages.json'

const pieces = [...own.scams, ...own.genuine].flatMap(({ text }) => [text, text.slice(3, 40)])
const odd = [
  '\u200b',
  '\uff9e',
  '\u0301',
  '😀',
  '\ud800',
  '㌔',
  'ﷺ',
  '●',
  '*',
  'ｶﾞ',
  '\r\n',
  'http://',
  '[.]',
  '０３-',
]

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, ...odd),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'未納訴訟振込 。、○ｱﾞabc./:@-01'), maxLength: 40 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const anyChannel = fc.constantFrom(null, ...channels)

test('every quote stands at its place, every address and number too, and the score is one', () => {
  fc.assert(
    fc.property(anyText, anyChannel, (text, channel) => {
      const { signals, urls, numbers, score } = checkMessage(text, channel)
      for (const { quote, start, end } of signals) {
        expect(text.slice(start, end)).toBe(quote)
        expect(quote).not.toBe('')
      }
      for (const { raw, start, end } of [...urls, ...numbers]) expect(text.slice(start, end)).toBe(raw)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
    }),
    { numRuns: 1500 },
  )
})

test('the marked text is the text, and every sign that is listed is marked in it', () => {
  fc.assert(
    fc.property(anyText, anyChannel, (text, channel) => {
      const { signs, pieces } = markedText(text, checkMessage(text, channel).signals)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const marked = new Set(pieces.flatMap((piece) => piece.signs))
      expect([...marked].sort()).toEqual(signs.map(({ number }) => number).sort())
    }),
    { numRuns: 700 },
  )
})

test('a real paper of a court is never answered with "do not contact" (I1)', () => {
  const { advice } = checkMessage(
    '口頭弁論期日呼出状\n事件番号 令和8年(ハ)第1号\n本日中に未納の料金の件で連絡ください。書記官',
    'letter',
  )
  expect(advice).toEqual(expect.arrayContaining(['check-court-independently', 'do-not-ignore-court-paper']))
  expect(advice).not.toContain('do-not-contact')
})

test('nothing found still says how to find out', () => {
  expect(checkMessage('', null)).toMatchObject({ verdict: 'no-signal', score: 0, signals: [] })
  expect(checkMessage('こんにちは', null).advice).toContain('verify-via-official-number')
})
