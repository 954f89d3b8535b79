/** Characters that stand for what classes match: one of each sort that our expressions tell apart. */
const letters = [
  ...'aZ0_ \t\n-+.,:;/\\@#%&=?!()<>[]{}"\'`~^$*|',
  ...'あアー一。、「」・〒０Ａ　ｱ〜々ゝ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u3099',
  '😀',
  '\u0000',
]

/** What an input ends with, so that what almost matched does not. */
const ends = ['', '\u0000', '!', 'あ', '0']

/**
 * Inputs of about `length` characters on which an expression has much to try: its own pieces, one after the other and
 * two in turn, behind what it begins with, before what it does not expect.
 */
export const pumpedInputs = (expression: RegExp, length: number, most: number): string[] => {
  const pieces = piecesOf(expression)
  const pumps = [
    ...new Set([...pieces, ...pairs(pieces), pieces.join(''), pieces.slice(0, -1).join('')]),
  ].filter(Boolean)
  const begins = ['', pieces[0] ?? '', pieces.slice(0, 2).join(''), pieces.slice(0, 3).join('')]
  const inputs = pumps.flatMap((pump, at) => {
    const pumped = pump.repeat(Math.ceil(length / pump.length))
    const end = ends[at % ends.length] ?? ''
    return [`${begins[at % begins.length]}${pumped}\u0000`, `${pumped}${end}`]
  })
  return spread(inputs, most)
}

/** So many of them, from all over the list. */
const spread = (inputs: readonly string[], most: number): string[] => {
  if (inputs.length <= most) return [...inputs]
  return Array.from({ length: most }, (_, at) => inputs[Math.floor((at * inputs.length) / most)] as string)
}

const pairs = (pieces: readonly string[]): string[] =>
  pieces.flatMap((one) => pieces.map((other) => (one === other ? '' : `${one}${other}`)))

const mostPieces = 16

/** What each part of an expression matches: its words as they stand, and of each class a character or two. */
const piecesOf = ({ source, flags }: RegExp): string[] => {
  const parts =
    source.match(
      /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]+\}|\\u\{[^}]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[dDwWsSnrt.\\/+*?()[\]{}|^$-]|\.|[^\\()[\]{}|*+?^$]+/giu,
    ) ?? []
  return [...new Set(parts.flatMap((part) => samples(part, flags)))].slice(0, mostPieces)
}

const samples = (part: string, flags: string): string[] => {
  if (/^[^\\[.]/.test(part)) return /^[,\d]+$/.test(part) ? ['0'] : [part.replace(/^[:=!<]+/, '')]
  try {
    const one = new RegExp(`^${part}$`, flags.replace(/[gy]/g, ''))
    const matching = letters.filter((letter) => one.test(letter))
    return [matching[0] ?? '', matching[Math.floor(matching.length / 2)] ?? '']
  } catch {
    return []
  }
}
