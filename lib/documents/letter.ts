/** A letter as it stands on paper. Lines of `to` and `from` are printed as they are; a paragraph may hold line breaks. */
export type Letter = {
  readonly title: string
  /** The day of the letter in words, `令和8年11月26日` or `2026年11月26日`. */
  readonly date: string
  readonly to: readonly string[]
  readonly from: readonly string[]
  readonly paragraphs: readonly string[]
}
