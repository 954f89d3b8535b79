import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/documents/block'
import type { Letter } from '@/lib/documents/letter'
import { letterFieldsOf, letterOf } from '@/lib/documents/written-letter'
import { hasGlyph } from '@/lib/paper/fonts'
import { pdfOf } from '@/lib/paper/pdf'
import { printable } from '@/lib/paper/printable'
import { printedAt } from './an-input'
import { hasPdftotext, lettersOf, lost, type Word, wordsOfPdf } from './pdf-text'

const mm = 72 / 25.4

const letter: Letter = {
  title: '請求についてのお知らせ',
  date: '2026年11月26日',
  to: ['東京都◯◯区1-2-3', 'レンタル◯◯ △△店 御中'],
  from: ['千葉県◯◯市4-5-6', 'ミカズキ ハナ'],
  paragraphs: [
    '漫画の延滞料金3,300円の請求について',
    'この請求は、支払いません。\n返事は書面で送ってください。',
  ],
}

const printed = (change: Partial<Letter> = {}) => {
  const block = { kind: 'letter', ...letter, ...change } as Extract<Block, { kind: 'letter' }>
  return wordsOfPdf(pdfOf({ title: '手紙', blocks: [block], scale: 'sheet', at: printedAt }))
}

const wordsOf = ({ title, date, to, from, paragraphs }: Letter) =>
  [title, date, ...to, ...from, ...paragraphs].join('\n')

const isOutside = ({ left, right, top, bottom }: Word) =>
  left < 27 * mm || right > 183 * mm || top < 24 * mm || bottom > 273 * mm

describe.skipIf(!hasPdftotext && !process.env.CI)('a letter as a PDF', () => {
  test('nothing but what the sender wrote: no stamp, no number, no name of this app', () => {
    const { pages, words } = printed()
    const letters = words.map(({ text }) => text).join('')
    expect(pages).toBe(1)
    expect(lost(lettersOf(letters), lettersOf(wordsOf(letter)))).toEqual([])
    expect(lost(lettersOf(wordsOf(letter)), lettersOf(letters))).toEqual([])
  })

  test('the day at the right, the addressee at the left, the sender at the right, the title in the middle', () => {
    const { words } = printed()
    const placeOf = (text: string) => words.find((word) => word.text.includes(text)) as Word
    expect(placeOf('2026年').right).toBeCloseTo(182 * mm, -1)
    expect(placeOf('東京都').left).toBeCloseTo(28 * mm, -1)
    const title = placeOf('請求についてのお知らせ')
    expect((title.left + title.right) / 2).toBeCloseTo(105 * mm, -1)
    expect(placeOf('千葉県').left).toBeGreaterThan(title.left)
    expect(placeOf('千葉県').left).toBeCloseTo(placeOf('ミカズキ').left, 0)
    const heights = [
      '2026年',
      '東京都',
      'レンタル',
      '千葉県',
      'ミカズキ',
      '請求についての',
      '漫画の',
      '支払いません',
    ]
    const tops = heights.map((text) => placeOf(text).top)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  test('large enough to read', () => {
    const { words } = printed()
    for (const { top, bottom } of words) expect(bottom - top).toBeGreaterThan(11)
  })

  test('name and address for the pen: two lines, and no word but theirs', () => {
    const { words } = printed({ from: [] })
    const letters = words.map(({ text }) => text).join('')
    const wanted = `${wordsOf({ ...letter, from: [] })}住所氏名`
    expect(lost(lettersOf(letters), lettersOf(wanted))).toEqual([])
    expect(letters).toContain('住所')
  })

  test.for<[string, Partial<Letter>]>([
    [
      'a long story',
      { paragraphs: Array.from({ length: 60 }, () => '11月21日に電話がありました。'.repeat(6)) },
    ],
    ['a word without an end', { paragraphs: ['A'.repeat(900), 'ー'.repeat(400)] }],
    ['a long name and address', { to: ['ア'.repeat(200)], from: ['a'.repeat(200), '山'.repeat(200)] }],
    ['a long title', { title: '題'.repeat(60) }],
    [
      'what looks like code',
      { title: '#panic()', paragraphs: ['#let x = 1', '*太字* $x$ \\u{41} // 何か', '@a <b>'] },
    ],
    ['emoji, rare and right-to-left letters', { paragraphs: ['😀👨‍👩‍👧 𠮷野家で𩸽', 'שלום', '\uE000'] }],
  ])('%s: nothing lost, nothing over an edge', ([, change]) => {
    const { words } = printed(change)
    const wanted = printable(wordsOf({ ...letter, ...change }), hasGlyph)
    const found = words.map(({ text }) => text).join('')
    expect(lost(lettersOf(wanted), lettersOf(found))).toEqual([])
    expect(words.filter(isOutside)).toEqual([])
  })
})

describe('what stands on paper', () => {
  const fields = letterFieldsOf({
    ...{ title: '題', date: '2026年11月26日', toName: '◯◯店 御中', toAddress: '東京都\n\n1-2-3' },
    ...{ signature: 'typed', fromName: 'ハナ', fromAddress: '千葉県', reply: 'none' },
    ...{ claim: '請求について', point: '支払いません。' },
  })

  test('lines and paragraphs that are empty are not there', () => {
    expect(letterOf(fields)).toEqual({
      title: '題',
      date: '2026年11月26日',
      to: ['東京都', '1-2-3', '◯◯店 御中'],
      from: ['千葉県', 'ハナ'],
      paragraphs: ['請求について', '支払いません。'],
    })
  })

  test('for the pen: no name, even where one was left', () => {
    expect(letterOf({ ...fields, signature: 'pen' }).from).toEqual([])
  })
})
