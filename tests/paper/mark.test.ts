import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/documents/block'
import { centreSummary } from '@/lib/documents/centre-summary'
import { pdfOf } from '@/lib/paper/pdf'
import { anInput, printedAt } from '../documents/an-input'
import { hasPdftotext, wordsOfPdf } from '../documents/pdf-text'
import { fullCase } from '../documents/random-case'

const letter: Block = {
  ...{ kind: 'letter', title: 'お知らせ', date: '2026年11月26日', to: ['店 御中'], from: ['ミカズキ'] },
  paragraphs: Array.from({ length: 60 }, () => 'この請求は、支払いません。返事は書面で送ってください。'),
}

const papers = {
  'a paper of several sheets': centreSummary(anInput(fullCase(), '48210937')),
  'a letter of several sheets': [letter],
}

/** On how many sheets a mark stands, and how many there are. */
const marked = (blocks: readonly Block[], mark?: string) => {
  const { pages, words } = wordsOfPdf(pdfOf({ title: '紙', blocks, scale: 'sheet', at: printedAt, mark }))
  // What is turned is read letter by letter.
  const large = words.filter(({ text, top, bottom }) => text === '見' && bottom - top > 90)
  return { pages, on: new Set(large.map(({ page }) => page)).size }
}

describe.skipIf(!hasPdftotext && !process.env.CI)('the mark of a demo', () => {
  test.for(Object.entries(papers))('%s: it is on every sheet, and moves nothing', ([, blocks]) => {
    const { pages, on } = marked(blocks, '見本')
    expect(pages).toBeGreaterThan(1)
    expect(on).toBe(pages)
    expect(marked(blocks)).toEqual({ pages, on: 0 })
  })
})
