/** How tightly a sheet is set: lengths in points. */
export type Level = {
  readonly size: number
  readonly inset: number
  readonly gap: number
  /** Longer words, in characters, are shortened on the first sheet and stand whole on the next. */
  readonly cut: number | null
}

/** From roomy to tight; the first at which the sheet fits is taken. Nothing is ever smaller than 9 pt. */
export const levels: readonly [Level, ...Level[]] = [
  { size: 10, inset: 2.6, gap: 6, cut: null },
  { size: 9.5, inset: 2.2, gap: 4.5, cut: null },
  { size: 9, inset: 1.8, gap: 3.5, cut: null },
  { size: 9, inset: 1.2, gap: 2.5, cut: null },
  { size: 9, inset: 1.2, gap: 2.5, cut: 120 },
  { size: 9, inset: 1.2, gap: 2.5, cut: 60 },
  { size: 9, inset: 1, gap: 2, cut: 40 },
  { size: 9, inset: 1, gap: 2, cut: 28 },
  { size: 9, inset: 0.8, gap: 1.5, cut: 16 },
]

/** For a first sheet that says what to do with those behind it: read at home, without glasses. */
export const guide: Level = { size: 12, inset: 4, gap: 8, cut: null }

/** For papers that are read aloud. */
export const large: Level = { size: 14, inset: 6, gap: 10, cut: null }

/**
 * The first level at which what is drawn fits, as it was drawn, or `null` when it fits at none. Each level is
 * tighter than the one before, so half of what is left falls away at each look.
 */
export const roomiest = <Drawn>(
  among: readonly Level[],
  draw: (level: Level) => Drawn,
  fits: (drawn: Drawn) => boolean,
): { level: Level; drawn: Drawn } | null => {
  let found: { level: Level; drawn: Drawn } | null = null
  let [low, high] = [0, among.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const level = among[middle] as Level
    const drawn = draw(level)
    if (fits(drawn)) {
      found = { level, drawn }
      high = middle
    } else low = middle + 1
  }
  return found
}
