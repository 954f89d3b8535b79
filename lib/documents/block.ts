import { z } from 'zod'
import { type CertifiedLayout, certifiedLayouts } from './certified-mail'

const words = z.string()
const lines = z.array(words)

/** A cell: words, or a gap with how to fill it, or both. A gap is printed as 未確認, never left out. */
const cell = z.union([z.object({ text: words, gap: words.optional() }), z.object({ gap: words })])

/** A label with its cell; `note` says where it comes from. */
const pair = z.object({ label: words, value: cell, note: words.optional() })

/** A box for the pen; `value` is what is known already, `''` leaves it free. `width` is its share of the row. */
const blank = z.object({ label: words, value: words, width: z.number() })

const rows = z.array(z.array(cell))

/** What documents are made of. Screen, paper and PDF render the same blocks; issued ones are kept in the log. */
const block = z.discriminatedUnion('kind', [
  /** `office` are the boxes at the top right, for whoever receives the page. */
  z.object({ kind: z.literal('title'), text: words, note: words, office: z.array(words) }),
  z.object({ kind: z.literal('heading'), text: words }),
  z.object({ kind: z.literal('blanks'), rows: z.array(z.array(blank)) }),
  /** Side by side on paper when `columns` is 2. */
  z.object({
    kind: z.literal('pairs'),
    pairs: z.array(pair),
    columns: z.union([z.literal(1), z.literal(2)]),
  }),
  /** A table of marks: narrow columns, side by side on paper when it is long. */
  z.object({ kind: z.literal('marks'), caption: words, head: z.array(words), rows }),
  /** A table of words that must stand on the first sheet. */
  z.object({ kind: z.literal('table'), caption: words, head: z.array(words), rows }),
  /** The one table that may go to further sheets; `apart` is said in its place when it does. */
  z.object({ kind: z.literal('timeline'), caption: words, head: z.array(words), rows, apart: words }),
  z.object({ kind: z.literal('checks'), items: z.array(z.object({ text: words, how: words })) }),
  /** Words to say aloud, a line each. */
  z.object({ kind: z.literal('speech'), lines: z.array(words) }),
  /** A letter on the grid of a 内容証明: sheets of their own, on which nothing stands but what the sender wrote. */
  z.object({
    kind: z.literal('certified'),
    layout: z.enum(Object.keys(certifiedLayouts) as [CertifiedLayout]),
    letter: z.object({ title: words, date: words, to: lines, from: lines, paragraphs: lines }),
    sheets: z.array(z.array(z.object({ cells: lines, count: z.number() }))),
    seal: z.object({ sheet: z.number(), line: z.number(), cell: z.number() }).nullable(),
  }),
  /** Files that prove something, on sheets of their own behind the first; the picture of each comes with the paper. */
  z.object({
    kind: z.literal('exhibits'),
    caption: words,
    rows: z.array(
      z.object({ number: words, file: words, pairs: z.array(z.object({ label: words, value: cell })) }),
    ),
  }),
  /** A letter to the other side, alone on its paper; see lib/documents/letter.ts. Without `from` it is for the pen. */
  z.object({
    kind: z.literal('letter'),
    title: words,
    date: words,
    to: lines,
    from: lines,
    paragraphs: lines,
  }),
  /** At the foot of every sheet but those of a certified letter; `proof` in small print. */
  z.object({ kind: z.literal('stamp'), lines: z.array(words), proof: words }),
])

/** Blocks as they come back out of the log. */
export const blocksSchema = z.array(block)

/** What a cell holds: words or a gap. */
export type Cell = z.infer<typeof cell>

/** A row of label and value. */
export type Pair = z.infer<typeof pair>

/** A box for the pen. */
export type Blank = z.infer<typeof blank>

/** One part of a document. */
export type Block = z.infer<typeof block>

/** A cell of words. */
export const text = (said: string): Cell => ({ text: said })

/** A gap and how to find out. */
export const gap = (how: string): Cell => ({ gap: how })
