import { describe, expect, test } from 'vitest'
import { certifiedDocument } from '@/lib/documents/certified-document'
import { type CertifiedLayout, certifiedLayouts } from '@/lib/documents/certified-mail'
import type { Letter } from '@/lib/documents/letter'
import { pdfOf } from '@/lib/paper/pdf'
import { aLetter } from './a-letter'
import { printedAt } from './an-input'
import { hasPdftotext, lettersOf, type Word, wordsOfPdf } from './pdf-text'

const layouts = Object.keys(certifiedLayouts) as CertifiedLayout[]

const printed = (letter: Letter, layout: CertifiedLayout) =>
  wordsOfPdf(
    pdfOf({
      title: '断りの手紙',
      blocks: certifiedDocument(letter, layout),
      scale: 'sheet',
      at: printedAt,
    }),
  )

const written = ({ title, date, from, to, paragraphs }: Letter): string =>
  [title, ...paragraphs, date, ...from, ...to].join('')
const on = (words: readonly Word[], page: number): string =>
  words
    .filter((word) => word.page === page)
    .map(({ text }) => text)
    .join('')
const lettersIn = (words: string) => Object.fromEntries(lettersOf(words))

const mm = 72 / 25.4
/** Where the stamp of the post goes. */
const isInTheStamp = (layout: CertifiedLayout, { left, bottom }: Word): boolean =>
  certifiedLayouts[layout].isVertical ? left < 50 * mm : bottom > (297 - 50) * mm

describe.skipIf(!hasPdftotext && !process.env.CI)('a certified letter as a PDF', { timeout: 60_000 }, () => {
  test.for(layouts)(
    '%s: a sheet for the sender, three alike, and nothing on them but the letter',
    (layout) => {
      const letter = aLetter(4)
      const { pages, words } = printed(letter, layout)
      expect(pages).toBe(4)
      for (const page of [2, 3, 4]) expect(lettersIn(on(words, page))).toEqual(lettersIn(written(letter)))
    },
  )

  test.for(layouts)('%s: full sheets in their order, three times, with room for the stamp', (layout) => {
    const letter = aLetter(20)
    const sheets = certifiedDocument(letter, layout).flatMap((block) =>
      block.kind === 'certified'
        ? block.sheets.map((sheet) => sheet.flatMap(({ cells }) => cells).join(''))
        : [],
    )
    const { pages, words } = printed(letter, layout)
    expect(pages).toBe(1 + 3 * sheets.length)
    expect(Array.from({ length: pages - 1 }, (_, at) => lettersIn(on(words, at + 2)))).toEqual(
      [...sheets, ...sheets, ...sheets].map(lettersIn),
    )
    expect(words.filter((word) => word.page > 1 && isInTheStamp(layout, word))).toEqual([])
  })

  test('vertical lines go from the right to the left', () => {
    const { words } = printed({ ...aLetter(0), paragraphs: ['先の行\n後の行'] }, 'vertical-20x26')
    const place = (text: string) => words.find((word) => word.page === 2 && word.text.includes(text))
    expect(place('先')?.left).toBeGreaterThan(place('後')?.right ?? 1000)
  })

  test('what looks like code is words', () => {
    const letter = { ...aLetter(0), paragraphs: ['#pagebreak()「#{x}」$a$\\"*太*'] }
    const { pages, words } = printed(letter, 'horizontal-20x26')
    expect(pages).toBe(4)
    expect(lettersIn(on(words, 2))).toEqual(lettersIn(written(letter)))
  })

  test('a character that no font has leaves its cell to the pen, and is named on the first sheet', () => {
    const letter = { ...aLetter(0), title: '', paragraphs: ['1\u{2fa1e}2'] }
    const { pages, words } = printed(letter, 'horizontal-20x26')
    expect(pages).toBe(4)
    expect(on(words, 1)).toContain('1枚目の1行目、2マス目')
    expect(on(words, 2)).toMatch(/^12/)
  })

  test('the same letter at the same moment is the same file', () => {
    const paper = {
      title: '断りの手紙',
      blocks: certifiedDocument(aLetter(3), 'vertical-20x26'),
      scale: 'sheet',
      at: printedAt,
    } as const
    expect(Buffer.compare(Buffer.from(pdfOf(paper)), Buffer.from(pdfOf(paper)))).toBe(0)
  })
})
