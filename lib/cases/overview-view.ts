import { type BarPicture, barPicture } from './bar-picture'
import { countWords, type Overview, weeksShown } from './overview'

/** A table of counts in words, with its picture. */
export type CountsView = {
  readonly id: string
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
  readonly picture: BarPicture
}

/** The overview in finished words. */
export type OverviewView = Pick<Overview, 'half' | 'most'> & {
  readonly weeks: number
  readonly tables: readonly CountsView[]
}

/** The overview as its page shows it. Pure. */
export const overviewView = ({ tables, half, most }: Overview): OverviewView => ({
  weeks: weeksShown,
  half,
  most,
  tables: tables.map((table) => ({
    id: table.id,
    title: table.title,
    head: table.head,
    rows: table.rows.map(({ name, counts }) => ({ key: name, cells: [name, ...counts.map(countWords)] })),
    picture: barPicture(table),
  })),
})
