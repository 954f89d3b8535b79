import { describe, expect, test } from 'vitest'
import { entriesPerPage, entryAt, sliceAt } from '@/lib/cases/log-pages'
import type { Standing } from '@/lib/log/corrected'

const entries = (count: number): Standing[] =>
  Array.from({ length: count }, (_, at) => ({ event: { seq: at + 1 }, earlier: [], by: at + 1 }) as never)
const seqs = (slice: { entries: readonly Standing[] }) => slice.entries.map(({ event }) => event.seq)

describe('pages of the log', () => {
  test('an empty log is one empty page', () => {
    expect(sliceAt([], 3)).toEqual({ entries: [], first: 0, total: 0, before: null, after: null })
  })

  test('as many as fit are one page', () => {
    expect(sliceAt(entries(entriesPerPage), null)).toMatchObject({ first: 1, before: null, after: null })
  })

  test('without an entry, or with one that is not there, the newest page', () => {
    for (const at of [null, 0, 999]) {
      const slice = sliceAt(entries(205), at)
      expect(seqs(slice)).toEqual([201, 202, 203, 204, 205])
      expect(slice).toMatchObject({ first: 201, total: 205, before: 200, after: null })
    }
  })

  test('walking back and forth by its links meets every entry once', () => {
    const all = entries(2 * entriesPerPage + 1)
    const met: number[] = []
    for (let at: number | null = 1; at !== null; ) {
      const slice = sliceAt(all, at)
      met.push(...seqs(slice))
      at = slice.after
    }
    expect(met).toEqual(seqs({ entries: all }))
    expect(sliceAt(all, sliceAt(all, 150).before).first).toBe(1)
  })

  test('a URL names an entry by digits alone', () => {
    expect(['7', '', 'x', '1e3', '-1', undefined, ['1', '2']].map(entryAt)).toEqual([
      7,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
