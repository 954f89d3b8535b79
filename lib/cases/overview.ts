import { situations } from '@/lib/facts/values'
import type { DayCount, TallyKind } from '@/lib/store/desk-tally'
import { dayWords, noonInJapan } from '@/lib/text/japan-time'
import { emergencyIds } from './desk-row-of'
import { answerHours } from './desk-tally-of'
import { flowTitle } from './flow-drawings'

/** A row of a table of counts: its name, and a number for each column. */
export type CountRow = { readonly name: string; readonly counts: readonly number[] }

/** A table of counts. */
export type CountTable = {
  readonly id: string
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly CountRow[]
}

/** What the desk did of late, from counts alone. */
export type Overview = {
  readonly tables: readonly CountTable[]
  /** Within which time half, and nine of ten, of the first answers came. */
  readonly half: string
  readonly most: string
}

/** Weeks that the overview tells of. */
export const weeksShown = 12

/** Under so many a count is not told exactly, so that nobody is recognised in it. */
const least = 3

/** A count in words. */
export const countWords = (count: number): string => (count > 0 && count < least ? '1〜2' : String(count))

/** A count as a picture may show it: all that are too small for being told look the same. */
export const shownCount = (count: number): number => (count > 0 && count < least ? least - 1 : count)

/** The first day (Monday, in Japan) of the weeks that an overview at a day tells of. */
export const firstDayShown = (today: string): string => shifted(mondayOf(today), -7 * (weeksShown - 1))

/** What happened in the weeks up to a day in Japan, from the counts of its days. Pure. */
export const overviewOf = (counts: readonly DayCount[], today: string): Overview => {
  const from = firstDayShown(today)
  const shown = counts.filter(({ day }) => day >= from && day <= today)
  const times = [...answerHours.map(String), 'more'].map((of) => total(shown, 'first-answer', of))
  return {
    tables: [
      weekTable(shown, from),
      listed('situation', '場面', shown, 'shared', [...Object.keys(situations), 'unknown']),
      listed('emergency', '急ぎの用件', shown, 'emergency', emergencyIds),
      {
        id: 'answer',
        title: '最初の返事まで',
        head: ['時間', '件数'],
        rows: times.map((count, at) => ({ name: hoursWords(at), counts: [count] })),
      },
    ],
    half: shareWords(times, 0.5),
    most: shareWords(times, 0.9),
  }
}

const columns: readonly { readonly what: TallyKind; readonly title: string }[] = [
  { what: 'shared', title: '見せてもらった' },
  { what: 'taken', title: '受け持った' },
  { what: 'first-answer', title: '最初の返事' },
  { what: 'handed', title: '引きついだ' },
  { what: 'closed', title: '読み終えた' },
]

const weekTable = (counts: readonly DayCount[], from: string): CountTable => ({
  id: 'week',
  title: '週ごと',
  head: ['週のはじめ', ...columns.map(({ title }) => title)],
  rows: Array.from({ length: weeksShown }, (_, week) => {
    const [first, next] = [shifted(from, week * 7), shifted(from, week * 7 + 7)]
    const those = counts.filter(({ day }) => day >= first && day < next)
    return {
      name: dayWords(noonInJapan(first)),
      counts: columns.map(({ what }) => total(those, what)),
    }
  }),
})

const listed = (
  id: string,
  title: string,
  counts: readonly DayCount[],
  what: TallyKind,
  ids: readonly string[],
): CountTable => ({
  id,
  title,
  head: [title, '件数'],
  rows: ids.map((of) => ({
    name: of === 'unknown' ? 'まだわからない' : flowTitle(of),
    counts: [total(counts, what, of)],
  })),
})

const total = (counts: readonly DayCount[], what: TallyKind, of?: string): number =>
  counts
    .filter((one) => one.what === what && (of === undefined || one.of === of))
    .reduce((sum, { count }) => sum + count, 0)

/** Within which time a share of the first answers came: as exactly as they are counted. */
const shareWords = (times: readonly number[], share: number): string => {
  const all = times.reduce((sum, count) => sum + count, 0)
  if (all < least) return '件数が少ないので出しません'
  let sum = 0
  const at = times.findIndex((count) => {
    sum += count
    return sum >= all * share
  })
  return hoursWords(at)
}

const hoursWords = (at: number): string => {
  const hours = answerHours[at]
  if (hours === undefined) return '7日より後'
  return hours < 24 ? `${hours}時間以内` : `${hours / 24}日以内`
}

const mondayOf = (day: string): string => shifted(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
