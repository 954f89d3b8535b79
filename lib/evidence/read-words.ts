/** Characters that are shown of a text; the file itself has them all. */
const shownCharacters = 20_000

/** How texts from Japanese devices are written, the likeliest first. */
const encodings = ['utf-8', 'shift_jis', 'euc-jp'] as const

/** Control characters that no text has: what has them is something else. Line ends, tabs and page breaks are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const noText = /[\0-\x08\x0b\x0e-\x1f\x7f]/

/** The words of a text file in whichever encoding it is; `null` when it is no text. */
export const wordsOf = (bytes: Uint8Array): string | null => {
  const marked = byteOrderOf(bytes)
  for (const encoding of marked ? [marked] : encodings) {
    const words = decoded(bytes, encoding)
    if (words !== null && !noText.test(words)) return words
  }
  return null
}

const byteOrderOf = ([a, b]: Uint8Array) =>
  a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** As much of a text as is shown, in whole characters. */
export const shownOf = (words: string): string => {
  if (words.length <= shownCharacters) return words
  return `${[...words.slice(0, shownCharacters + 1)].slice(0, -1).join('')}…`
}
