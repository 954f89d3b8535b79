import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '@/lib/documents/block'
import { centreSummary } from '@/lib/documents/centre-summary'
import type { Entry } from '@/lib/log/events'
import { hasGlyph } from '@/lib/paper/fonts'
import { pdfOf } from '@/lib/paper/pdf'
import { printable } from '@/lib/paper/printable'
import { anInput, printedAt } from './an-input'
import { hasPdftotext, lettersOf, lost, type Word, wordsOfPdf } from './pdf-text'
import { fullCase, randomCase } from './random-case'

const blocksOf = (entries: readonly Entry[]): Block[] => centreSummary(anInput(entries, '48210937'))

const printed = (blocks: readonly Block[]) => {
  const pdf = pdfOf({ title: '相談のための本人メモ', blocks, scale: 'sheet', at: printedAt })
  return wordsOfPdf(pdf)
}

const cellWords = (cell: Cell) =>
  [cell.gap === undefined ? '' : `□ 未確認 ${cell.gap}`, 'text' in cell ? cell.text : ''].join(' ')

/** Every word of the blocks, as paper has to show it. */
const wordsOfBlocks = (blocks: readonly Block[]): string =>
  printable(
    blocks
      .flatMap((block): string[] => {
        switch (block.kind) {
          case 'title':
            return [block.text, block.note, ...block.office]
          case 'heading':
            return [block.text]
          case 'blanks':
            return block.rows.flat().flatMap(({ label, value }) => [label, value])
          case 'pairs':
            return block.pairs.flatMap(({ label, value, note }) => [label, cellWords(value), note ?? ''])
          case 'marks':
          case 'table':
          case 'timeline':
            return [...block.head, ...block.rows.flat().map(cellWords)]
          case 'checks':
            return block.items.flatMap(({ text, how }) => [text, how])
          case 'exhibits':
            return [
              block.caption,
              ...block.rows.flatMap(({ number, pairs }) => [
                number,
                ...pairs.flatMap(({ label, value }) => [label, cellWords(value)]),
              ]),
            ]
          case 'speech':
            return block.lines
          case 'certified':
            return block.sheets.flat().flatMap(({ cells }) => cells)
          case 'letter':
            return [block.title, block.date, ...block.to, ...block.from, ...block.paragraphs]
          case 'stamp':
            return [...block.lines, block.proof]
          default:
            return block satisfies never
        }
      })
      .join('\n'),
    hasGlyph,
  )

const mm = 72 / 25.4
const edges = { left: 14 * mm - 1, right: 196 * mm + 1, top: 12 * mm - 4, bottom: 292 * mm }

const outside = ({ left, right, top, bottom }: Word) =>
  left < edges.left || right > edges.right || top < edges.top || bottom > edges.bottom

/** Words printed over one another: what ran out of its cell. */
const overlaps = (words: readonly Word[]): string[] => {
  const sorted = [...words].sort((a, b) => a.page - b.page || a.top - b.top)
  return sorted.flatMap((a, at) => {
    const found: string[] = []
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next] as Word
      if (b.page !== a.page || b.top > a.bottom - 3) break
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 4 && down > 4) found.push(`${a.text} × ${b.text}`)
    }
    return found
  })
}

const placeOf = ({ page, text, left, top, right, bottom }: Word) =>
  `${text} on ${page}: ${[left, top, right, bottom].map(Math.round).join(' ')}`

const sound = { lost: [], isWhole: true, outside: [], overlaps: [] }

const check = (entries: readonly Entry[]) => {
  const blocks = blocksOf(entries)
  const { pages, words } = printed(blocks)
  const all = words.map(({ text }) => text).join(' ')
  const first = words
    .filter(({ page }) => page === 1)
    .map(({ text }) => text)
    .join('')
  return {
    lost: lost(lettersOf(wordsOfBlocks(blocks)), lettersOf(all)),
    // The last heading stands on sheet 1, so everything before it does.
    isWhole: first.includes('あとで確かめること') && first.includes(`1/${pages}`),
    outside: words.filter(outside).map(placeOf),
    overlaps: overlaps(words),
  }
}

describe.skipIf(!hasPdftotext && !process.env.CI)(
  'the counsellor’s page as a PDF',
  { timeout: 300_000 },
  () => {
    const seeds = Array.from({ length: Number(process.env.RANDOM_CASES ?? 20) }, (_, seed) => seed + 1)

    test('random cases: nothing lost, nothing clipped, sheet 1 one page', () => {
      for (const seed of seeds) {
        expect.soft(check(randomCase(seed)), `seed ${seed}`).toEqual(sound)
      }
    })

    test('a case with everything at its longest', () => {
      expect(check(fullCase())).toEqual(sound)
    })

    test('a case about which nothing is known', () => {
      expect(check([])).toEqual(sound)
      expect(printed(blocksOf([])).pages).toBe(1)
    })

    test('a reprint is the same file', () => {
      const blocks = blocksOf(randomCase(7))
      const paper = { title: '相談のための本人メモ', blocks, scale: 'sheet', at: printedAt } as const
      expect(Buffer.compare(Buffer.from(pdfOf(paper)), Buffer.from(pdfOf(paper)))).toBe(0)
    })
  },
)
