/** A cell: words, or a gap with how to fill it. A gap is printed as 未確認, never left out. */
export type Cell = { readonly text: string } | { readonly gap: string }

/** A label with its cell; `note` says where it comes from. */
export type Pair = { readonly label: string; readonly value: Cell; readonly note?: string }

/** What documents are made of. Screen, paper and PDF render the same blocks. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly note: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Empty boxes for the pen. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  /** Side by side on paper when `columns` is 2. */
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[]; readonly columns: 1 | 2 }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly kind: 'checks'; readonly items: readonly string[] }
  | { readonly kind: 'stamp'; readonly lines: readonly string[] }

/** A cell of words. */
export const text = (words: string): Cell => ({ text: words })

/** A gap and how to find out. */
export const gap = (how: string): Cell => ({ gap: how })
