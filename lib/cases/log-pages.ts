import type { Standing } from '@/lib/log/corrected'

/** Entries on one page of the log: few cases have more, and a phone draws no more with ease. */
export const entriesPerPage = 100

/** One page of the log: its entries, and an entry of the page before and of the page after, by its number. */
export type LogSlice = {
  readonly entries: readonly Standing[]
  /** Place of the first entry among all, from 1; 0 when there is none. */
  readonly first: number
  readonly total: number
  readonly before: number | null
  readonly after: number | null
}

/** The page that has the entry numbered `at` on it; the newest one when there is no such entry. */
export const sliceAt = (entries: readonly Standing[], at: number | null): LogSlice => {
  const place = entries.findIndex(({ event }) => event.seq === at)
  const start = pageStart(place === -1 ? entries.length - 1 : place)
  const end = start + entriesPerPage
  return {
    entries: entries.slice(start, end),
    first: Math.min(start + 1, entries.length),
    total: entries.length,
    before: entries[start - 1]?.event.seq ?? null,
    after: entries[end]?.event.seq ?? null,
  }
}

const pageStart = (place: number) => Math.max(0, Math.floor(place / entriesPerPage) * entriesPerPage)

/** The entry a URL names, or `null`. */
export const entryAt = (at: string | string[] | undefined): number | null =>
  typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : null
