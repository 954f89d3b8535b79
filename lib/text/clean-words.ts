/** Half a character of two: JSON and UTF-8 cannot hold it. */
const lone = /\p{Surrogate}/gu

/** Control characters but line breaks and tabs, and marks that say in which byte order a file was. */
const controls = /[\p{Cc}\ufeff]/gu

/** They turn around how the words after them read, on paper and on the screen; words in any script do without. */
const reorderings = /[\u202a-\u202e\u2066-\u2069]/g

/** か and ゙ typed apart, as some files have them. Full NFC would turn rare kanji of names into common ones. */
const kanaApart = /[\u3040-\u30ff][\u3099\u309a]/g

/**
 * Words as they are kept: line breaks as one character, nothing invisible that breaks or turns around what is
 * read. Emoji, every script, combining marks and rare characters stay as they are.
 */
export const cleanWords = (typed: string): string =>
  typed
    .replace(lone, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, (one) => (one === '\n' || one === '\t' ? one : ''))
    .replace(reorderings, '')
    .replace(kanaApart, (two) => two.normalize('NFC'))

/** Characters as a limit counts them: 😀 is one. A family of emoji is several, which a limit of thousands can bear. */
export const lengthOf = (words: string): number => {
  let length = 0
  for (const _ of words) length++
  return length
}
