const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** The room of one piece: characters that surely stand in a line of its column, and lines. */
export type Room = { readonly perLine: number; readonly lines: number }

/**
 * Words in pieces that each stand on a sheet whole, so that no row is broken over two; nothing is dropped and no
 * character is cut in two. Short words are one piece.
 */
export const pieces = (words: string, room: Room): string[] => {
  const found: string[] = []
  let piece = ''
  let lines = 1
  let inLine = 0
  for (const { segment } of segments.segment(words)) {
    if (segment === '\n' || inLine >= room.perLine) {
      lines += 1
      inLine = 0
    }
    if (lines > room.lines) {
      found.push(piece)
      piece = ''
      lines = 1
    }
    piece += segment
    if (segment !== '\n') inLine += 1
  }
  return [...found, piece]
}
