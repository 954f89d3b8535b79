import type { Letter } from './letter'

/** Words that stand fast, and names of the form's fields whose words come between them. */
export type Piece = readonly (string | { readonly field: string })[]

/** A letter of which some words are still in a form. */
export type LetterPieces = {
  readonly title: Piece
  readonly date: Piece
  readonly to: readonly Piece[]
  readonly from: readonly Piece[]
  readonly paragraphs: readonly Piece[]
}

/**
 * The letter as the form stands now; `read` gives the words of a field, `''` when it has none. A piece of which no
 * field has words is left out. Lines of an address may be typed into one field.
 */
export const letterOfPieces = (pieces: LetterPieces, read: (field: string) => string): Letter => {
  const words = (piece: Piece) => wordsOf(piece, read)
  const lines = (several: readonly Piece[]) => several.flatMap((piece) => words(piece).split(/\r?\n/))
  return {
    title: words(pieces.title),
    date: words(pieces.date),
    to: lines(pieces.to).filter(isWritten),
    from: lines(pieces.from).filter(isWritten),
    paragraphs: pieces.paragraphs.map(words).filter(isWritten),
  }
}

const isWritten = (words: string): boolean => words.trim() !== ''

const wordsOf = (piece: Piece, read: (field: string) => string): string => {
  const parts = piece.map((part) => (typeof part === 'string' ? part : read(part.field)))
  const typed = parts.filter((_, at) => typeof piece[at] !== 'string')
  return typed.length > 0 && !typed.some(isWritten) ? '' : parts.join('')
}
