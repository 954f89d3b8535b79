import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { centreSummary } from '@/lib/documents/centre-summary'
import { exhibitsBlock } from '@/lib/documents/exhibits-block'
import { previewOf } from '@/lib/documents/preview'
import { asWritten, toldTo } from '@/lib/documents/told-to'
import type { Entry } from '@/lib/log/events'
import { exhibitsOf } from '@/lib/log/exhibits'
import { pdfOf } from '@/lib/paper/pdf'
import { pictureAs } from '../evidence/made-pictures'
import { answered, idOf, logOf, note } from '../log/an-event'
import { anInput, printedAt } from './an-input'
import { hasPdftotext, wordsOfPdf } from './pdf-text'
import { fullCase } from './random-case'

const file = (name: string, more: object = {}): Entry =>
  ({
    kind: 'evidence',
    body: {
      file: idOf(name),
      sha256: '0123abcd'.repeat(8),
      bytes: 1_258_291,
      type: 'image/jpeg',
      name: `${name}.jpg`,
      caption: `${name}の画面`,
      proves: null,
      ...more,
    },
  }) as Entry
const removed = (name: string): Entry => ({ kind: 'removed', body: { file: idOf(name) } })

const blocksOf = (...entries: Entry[]) => {
  const log = logOf(...entries)
  return exhibitsBlock(exhibitsOf(log), toldTo(log, asWritten('centre')))
}

const rows = (...entries: Entry[]) =>
  blocksOf(...entries).flatMap((block) => (block.kind === 'exhibits' ? block.rows : []))

test.for([
  ['centre', ['証拠のファイル 1件'], []],
  ['police', ['証拠のファイル 1件'], []],
  ['shop', [], ['証拠のファイル 1件']],
  ['family', [], ['証拠のファイル 1件']],
] as const)('files go to the centre and the police alone: %s', ([reader, told, kept]) => {
  const preview = previewOf(anInput([file('a'), file('b'), removed('a')]), reader)
  const files = (some: readonly string[]) => some.filter((one) => one.startsWith('証拠'))
  expect([files(preview.told), files(preview.kept)]).toEqual([told, kept])
  const ofFinder = previewOf(anInput([answered('situation', 'found-data'), file('a')]), reader)
  expect(files(ofFinder.told)).toEqual([])
})

describe('the list of files', () => {
  test('none, or all removed: no block', () => {
    expect(blocksOf(note('a'))).toEqual([])
    expect(blocksOf(file('a'), removed('a'))).toEqual([])
  })

  test('what it shows, what it proves, what it rests on, its name and its hash', () => {
    const [row] = rows(note('電話が来た'), file('SMS', { proves: 1 }))
    expect(row?.number).toBe('証拠1')
    expect(row?.pairs.map(({ value }) => value)).toEqual([
      { text: 'SMSの画面' },
      { text: expect.stringContaining('電話が来た') },
      { text: '記憶' },
      { text: 'SMS.jpg(1.2MB)' },
      { text: Array(8).fill('0123ABCD').join(' ') },
    ])
  })

  test('without a caption it is a gap, never left out', () => {
    expect(rows(file('a', { caption: '' }))[0]?.pairs[0]?.value).toEqual({ gap: '本人に聞く' })
  })

  test('of a removed one the number alone is told', () => {
    const told = rows(file('a'), file('b'), removed('a'))
    expect(told.map(({ number }) => number)).toEqual(['証拠1', '証拠2'])
    expect(JSON.stringify(told[0])).not.toContain('aの画面')
    expect(told[0]?.pairs).toEqual([{ label: 'ファイル', value: { text: '本人が消しました' } }])
  })

  test('the timeline names the file beside what it proves', () => {
    const blocks = centreSummary(anInput([note('電話が来た'), file('SMS', { proves: 1 })]))
    const timeline = blocks.find(({ kind }) => kind === 'timeline')
    expect(JSON.stringify(timeline)).toContain('記憶\\n証拠1')
  })
})

const pdf = async (entries: readonly Entry[], pictures: readonly string[] = []) => {
  const picture = new Uint8Array(await pictureAs('jpeg', 320, 200))
  return pdfOf({
    title: 'メモ',
    blocks: centreSummary(anInput(entries, '48210937')),
    scale: 'sheet',
    at: printedAt,
    pictures: new Map(pictures.map((name) => [idOf(name), picture])),
  })
}

/** How many pictures a PDF holds, by another program. */
const picturesIn = (bytes: Uint8Array): number => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-'))
  const path = join(folder, 'a.pdf')
  writeFileSync(path, bytes)
  const list = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return list.split('\n').filter((line) => / image /.test(line)).length
}

describe.skipIf(!hasPdftotext && !process.env.CI)('the files in the PDF', () => {
  test('a sheet of their own behind the first; the first says what it said before', async () => {
    const known = [answered('situation', 'unknown-bill'), note('電話が来た')]
    const [without, with3] = [
      wordsOfPdf(await pdf(known)),
      wordsOfPdf(await pdf([...known, file('a'), file('b'), file('c'), removed('c')], ['a', 'b'])),
    ]
    const onPage = ({ words }: typeof without, wanted: number) =>
      words.flatMap(({ page, text }) => (page === wanted ? [text] : [])).join('')
    expect(without.pages).toBe(1)
    expect(with3.pages).toBe(2)
    expect(onPage(with3, 1)).toContain('あとで確かめること')
    expect(onPage(with3, 1)).not.toContain('証拠の一覧')
    expect(onPage(with3, 2)).toContain('証拠の一覧')
    for (const said of ['証拠1', 'bの画面', 'b.jpg(1.2MB)', '0123ABCD', '本人が消しました'])
      expect(onPage(with3, 2)).toContain(said)
  })

  test('each picture once; of a file that is gone there is none, and the rest is as it was', async () => {
    const entries = [file('a'), file('b')]
    expect(picturesIn(await pdf(entries, ['a', 'b']))).toBe(2)
    const left = await pdf(entries, ['b'])
    expect(picturesIn(left)).toBe(1)
    expect(wordsOfPdf(left).words.map(({ text }) => text)).toContain('証拠1')
    expect(picturesIn(await pdf(entries))).toBe(0)
  })

  test('60 files behind a case with everything at its longest', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `写真${at}`)
    const files = names.map((name) => file(name, { caption: 'あ'.repeat(500), name: 'W'.repeat(120) }))
    const { pages, words } = wordsOfPdf(await pdf([...fullCase(), ...files], names))
    expect(pages).toBeGreaterThan(10)
    expect(words.filter(({ text }) => text === '証拠60')).not.toEqual([])
  })
})
