import { type CountTable, countWords, shownCount } from './overview'

/** A bar of a picture, in its own units: one is a pixel at 560. */
type Bar = {
  readonly key: string
  readonly y: number
  readonly width: number
  readonly label: string
  readonly words: string
}

/** A row of a table as a bar, from top to bottom. */
export type BarPicture = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly thick: number
  readonly bars: readonly Bar[]
}

const [width, left, room, row, thick] = [560, 300, 190, 30, 20]

/** The first column of a table as bars. The longest takes all the room; with nothing counted all are flat. Pure. */
export const barPicture = ({ rows }: Pick<CountTable, 'rows'>): BarPicture => {
  const counts = rows.map(({ counts }) => counts[0] ?? 0)
  const most = Math.max(1, ...counts.map(shownCount))
  return {
    width,
    height: rows.length * row,
    left,
    thick,
    bars: rows.map(({ name }, at) => ({
      key: name,
      y: at * row + (row - thick) / 2,
      width: Math.round((shownCount(counts[at] ?? 0) / most) * room),
      label: name,
      words: countWords(counts[at] ?? 0),
    })),
  }
}
