import 'server-only'
import type { Client } from '@/lib/store/client'
import { talliesFrom } from '@/lib/store/desk-tally'
import { csvOf } from '@/lib/text/csv'
import { dayInJapan } from '@/lib/text/japan-time'
import { countWords, firstDayShown, type Overview, overviewOf } from './overview'

/** The overview at `now`, from counts alone: no case is opened. */
export const readOverview = async (client: Client, now: Date): Promise<Overview> => {
  const today = dayInJapan(now)
  return overviewOf(await talliesFrom(client, firstDayShown(today)), today)
}

/** The overview as a file for a spreadsheet. Small counts are as coarse in it as on the page. */
export const overviewCsv = ({ tables, half, most }: Overview): string =>
  csvOf([
    ...tables.flatMap(({ title, head, rows }) => [
      [title],
      [...head],
      ...rows.map(({ name, counts }) => [name, ...counts.map(countWords)]),
      [],
    ]),
    ['最初の返事(半分)', half],
    ['最初の返事(10件のうち9件)', most],
  ])
