const zeroWidthSpace = '\u200B'

/** Widths in em: how far a run without a place to break may reach, and the pieces after which it may break on. */
const longestRun = 5.5
const piece = 1.5

// Before and behind these a line may break anyway.
const breaksAnywhere = /^[\p{Script=Han}ぁ-ゖァ-ヺ\s\u200B]/u

// No glyph of their own to miss: marks (with the selectors of variants), the skin colours of emoji, joiners.
const isDependent = /^(\p{Mark}|\p{Emoji_Modifier}|[\u200B-\u200D\u2060])$/u

const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * Words as our fonts can print them: nothing is lost and nothing runs over an edge. A character that no font has
 * stands as its code point, 〔U+1F9FF〕; long runs without a space (addresses of pages, ーーーー) may break inside.
 */
export const printable = (words: string, hasGlyph: (codePoint: number) => boolean): string => {
  const out: string[] = []
  let run = 0
  let sinceBreak = 0
  for (const { segment } of segments.segment(words.replace(/\t/g, ' '))) {
    const printed = withGlyphs(segment, hasGlyph)
    const width = widthOf(printed, segment)
    run = breaksAnywhere.test(segment) ? 0 : run + width
    sinceBreak = run === 0 ? 0 : sinceBreak + width
    if (run > longestRun && sinceBreak > piece) {
      out.push(zeroWidthSpace)
      sinceBreak = width
    }
    out.push(printed)
  }
  return out.join('')
}

/** About how wide a character is, in em, rather too wide than too narrow. */
const widthOf = (printed: string, segment: string): number => {
  if (printed !== segment) return printed.length * 0.7
  if (/^[a-z0-9 .,:;/'!|()[\]-]$/.test(segment)) return 0.6
  return /^[!-~]/.test(segment) ? 0.85 : 1.2
}

const withGlyphs = (segment: string, hasGlyph: (codePoint: number) => boolean): string =>
  [...segment]
    .map((character) => {
      const codePoint = character.codePointAt(0) ?? 0
      if (character === '\n' || isDependent.test(character) || hasGlyph(codePoint)) return character
      return `〔U+${zeroWidthSpace}${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`
    })
    .join('')
