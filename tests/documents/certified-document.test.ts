import { describe, expect, test } from 'vitest'
import { type Block, blocksSchema } from '@/lib/documents/block'
import { certifiedBlock, certifiedDocument } from '@/lib/documents/certified-document'
import type { CertifiedLayout } from '@/lib/documents/certified-mail'
import { aLetter } from './a-letter'

const layout: CertifiedLayout = 'horizontal-20x26'

const wordsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.filter(({ kind }) => kind !== 'certified'))

describe('a certified letter as a document', () => {
  test('comes back out of the log as it went in', () => {
    const blocks = certifiedDocument(aLetter(30), layout)
    expect(blocksSchema.parse(JSON.parse(JSON.stringify(blocks)))).toEqual(blocks)
  })

  test('the sheets carry nothing but the letter', () => {
    const { title, date, from, to, paragraphs } = aLetter(1)
    const cells = certifiedBlock(aLetter(1), layout)
      .sheets.flat()
      .flatMap((line) => line.cells)
    const written = [title, ...paragraphs, date, ...from, ...to].join('').replace(/\s/g, '')
    expect(cells.join('')).toBe(written)
  })

  test('one sheet has no joins to seal', () => {
    const words = wordsOf(certifiedDocument(aLetter(1), layout))
    expect(words).not.toContain('つなぎ目')
    expect(words).toContain('1枚目 / 1枚')
  })

  test('of two sheets the first says where they join, the second where the name is', () => {
    const blocks = certifiedDocument(aLetter(10), layout)
    const table = blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')))).toEqual([
      ['1枚目 / 2枚', '通知書', '25行', '2枚目とのつなぎ目'],
      ['2枚目 / 2枚', expect.any(String), expect.stringMatching(/^\d+行$/), '上から10行目、名前の横'],
    ])
  })

  test('says what it costs as a dated guide', () => {
    expect(wordsOf(certifiedDocument(aLetter(1), layout))).toContain(
      '1,400円から1,500円ほど(2024年10月ごろの料金。窓口で聞きます)',
    )
  })

  test('questions of the letter stand on the first sheet', () => {
    const letter = { ...aLetter(1), paragraphs: ['㈱青空の件です。'] }
    expect(wordsOf(certifiedDocument(letter, layout))).toContain('「㈱」は、機械によって')
  })
})
