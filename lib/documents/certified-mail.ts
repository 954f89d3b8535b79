import { type Counted, counted, countOf, isSpace } from './certified-count'
import type { Letter } from './letter'

/** The four ways in which copies may be set [G Japan Post「ご利用の条件等」]. Their limits are for the copies. */
export const certifiedLayouts = {
  'horizontal-20x26': { perLine: 20, perSheet: 26, isVertical: false, words: '横書き 1行20字・1枚26行' },
  'horizontal-13x40': { perLine: 13, perSheet: 40, isVertical: false, words: '横書き 1行13字・1枚40行' },
  'horizontal-26x20': { perLine: 26, perSheet: 20, isVertical: false, words: '横書き 1行26字・1枚20行' },
  'vertical-20x26': { perLine: 20, perSheet: 26, isVertical: true, words: '縦書き 1行20字・1枚26行' },
} as const

/** The id of a way to set it. */
export type CertifiedLayout = keyof typeof certifiedLayouts

/** A line on the grid: `''` is an empty cell. `count` is what the post counts. */
export type CertifiedLine = { readonly cells: readonly string[]; readonly count: number }

/** A cell on a sheet, all counted from 0. */
export type CellPlace = { readonly sheet: number; readonly line: number; readonly cell: number }

/** A letter on the grid. */
export type LaidOut = {
  readonly sheets: readonly (readonly CertifiedLine[])[]
  /** Lines with a character; blank ones are not counted [S plala, blogpot, legal-cp], but take their place. */
  readonly lines: number
  /** The cell beside the sender's name, for the seal. `null` when there is no name. */
  readonly seal: CellPlace | null
}

type Line = CertifiedLine & { readonly isName: boolean }

/**
 * A letter on the grid of a layout: title, paragraphs, and at the end the day, the sender and the addressee, as on
 * the envelope [S]. A character a cell, whatever may not start a line elsewhere (、。」) may here [S]. A line ends
 * where its cells or its count are used up, so it is within the limit however it is counted.
 */
export const layOut = (letter: Letter, layout: CertifiedLayout): LaidOut => {
  const { perLine, perSheet } = certifiedLayouts[layout]
  const parts = partsOf(letter, perLine).filter((part) => part.length > 0)
  const close = parts.flat()
  const spaced = parts.flatMap((part, at) => (at === 0 ? part : [blank, ...part]))
  const sheetsFor = (set: readonly Line[]) => Math.ceil(set.length / perSheet)
  // Blank lines are easier on the eye, and not counted; but a further sheet costs money.
  const lines = sheetsFor(spaced) > sheetsFor(close) ? close : spaced
  const sheets = Array.from({ length: sheetsFor(lines) }, (_, sheet) =>
    lines.slice(sheet * perSheet, (sheet + 1) * perSheet).map(({ cells, count }) => ({ cells, count })),
  )
  const named = lines.findLastIndex(({ isName }) => isName)
  const seal = { sheet: Math.floor(named / perSheet), line: named % perSheet }
  return {
    sheets,
    lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')).length,
    seal: named === -1 ? null : { ...seal, cell: Math.min(lines[named]?.cells.length ?? 0, perLine - 1) },
  }
}

/** Cells that stay free behind the sender's name, for the seal. */
const sealCells = 2

const blank: Line = { cells: [], count: 0, isName: false }

/** Empty cells before a line, and before what it runs over to. */
type Indent = { readonly first: number; readonly rest: number }

/** Title, words, day with sender, and addressee. */
const partsOf = ({ title, paragraphs, date, from, to }: Letter, perLine: number): Line[][] => {
  const set = (words: string, first: number, rest = first) => placed(words, perLine, { first, rest })
  const left = (taken: number) => Math.max(0, perLine - taken)
  const fromIndent = left(sealCells + Math.max(0, ...from.map(cellsOf)))
  const name = nameAt(from)
  return [
    set(title, Math.floor(left(cellsOf(title)) / 2)),
    paragraphs.map(withoutBlankEnds).flatMap((words) => set(words, startsWithLetter(words) ? 1 : 0, 0)),
    [
      ...set(date, Math.min(1, left(cellsOf(date)))),
      ...from.flatMap((line, at) => set(line, fromIndent).map((one) => ({ ...one, isName: at === name }))),
    ],
    to.flatMap((line) => set(line, 0)),
  ]
}

const withoutBlankEnds = (paragraph: string): string => paragraph.replace(/^\s*\n/, '').trimEnd()

// A paragraph starts one cell in, as in any letter; what starts with a bracket, a number or a space does so itself.
const startsWithLetter = (paragraph: string): boolean => /^\p{L}/u.test(paragraph)

const cellsOf = (words: string): number => Math.max(...counted(words).map((line) => line.length))

/** Of the sender's lines the last without a digit: addresses and telephone numbers have some. Else the last. */
const nameAt = (from: readonly string[]): number => {
  const named = from.findLastIndex((line) => line.trim() !== '' && !/\p{Nd}/u.test(line))
  return named === -1 ? from.findLastIndex((line) => line.trim() !== '') : named
}

const placed = (words: string, perLine: number, { first, rest }: Indent): Line[] =>
  words.trim() === ''
    ? []
    : counted(words).flatMap((line, at) => broken(line, perLine, { first: at === 0 ? first : rest, rest }))

const broken = (line: readonly Counted[], perLine: number, { first, rest }: Indent): Line[] => {
  const pieces: Counted[][] = [[]]
  for (const one of line) {
    const last = pieces.at(-1) ?? []
    const indent = pieces.length === 1 ? first : rest
    const isFull = indent + last.length >= perLine || countOf(last) + one.count > perLine
    if (isFull) pieces.push([one])
    else last.push(one)
  }
  return pieces.map((piece, at) => ({
    cells: [...emptyCells(piece.length > 0 ? (at === 0 ? first : rest) : 0), ...piece.map(cellOf)],
    count: countOf(piece),
    isName: false,
  }))
}

const emptyCells = (cells: number): string[] => Array<string>(cells).fill('')

const cellOf = ({ character }: Counted): string => (isSpace(character) ? '' : character)

/** How long a letter is, as the post counts: `26行・1枚`. */
export const certifiedLength = ({ lines, sheets }: LaidOut): string => `${lines}行・${sheets.length}枚`
