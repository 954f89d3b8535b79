import type { Block } from '@/lib/documents/block'
import { hasGlyph } from './fonts'

type Certified = Extract<Block, { kind: 'certified' }>

/** What certified.typ draws: on these sheets a cell is a character, or `''`. */
type DrawnLetter = { readonly layout: string; readonly sheets: readonly (readonly (readonly string[])[])[] }

// For the addressee, the post and the sender; certified.typ prints as many.
const copies = 3

/**
 * The certified letters of a document. Nothing may stand on their sheets in the place of a character that no font
 * has: its cell stays empty, and `byPen` says which. `sheets` counts what is printed behind the first page.
 */
export const certifiedIn = (
  blocks: readonly Block[],
): { letters: DrawnLetter[]; byPen: string[]; sheets: number } => {
  const certified = blocks.filter((block) => block.kind === 'certified')
  return {
    letters: certified.map(drawnLetter),
    byPen: certified.flatMap(penPlaces),
    sheets: copies * certified.reduce((sum, { sheets }) => sum + sheets.length, 0),
  }
}

const isPrinted = (cell: string): boolean => cell === '' || hasGlyph(cell.codePointAt(0) ?? 0)

const drawnLetter = ({ layout, sheets }: Certified): DrawnLetter => ({
  layout,
  sheets: sheets.map((sheet) => sheet.map(({ cells }) => cells.map((cell) => (isPrinted(cell) ? cell : '')))),
})

const penPlaces = ({ sheets }: Certified): string[] =>
  sheets.flatMap((sheet, at) =>
    sheet.flatMap(({ cells }, line) =>
      cells.flatMap((cell, place) =>
        isPrinted(cell) ? [] : [`${at + 1}枚目の${line + 1}行目、${place + 1}マス目(${cell})`],
      ),
    ),
  )
