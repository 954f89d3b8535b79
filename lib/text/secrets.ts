import { cardNumbersIn, type Span } from './card-numbers'
import { foldWidth } from './fold-width'
import { myNumbersIn } from './my-numbers'
import { codesIn } from './secret-codes'
import { passwordFinders } from './secret-words'

/** A kind of secret that is not kept (product.md, I7). */
export type SecretKind = 'password' | 'card' | 'my-number' | 'code'

/** Words without their secrets, and which kinds were found. */
export type Masked = { readonly words: string; readonly masked: readonly SecretKind[] }

/** What stands for one character of a secret. */
const mask = '●'

// In this order: each reads the words as the one before left them, so that masking twice changes nothing.
const finders: readonly (readonly [SecretKind, (folded: string) => readonly Span[]])[] = [
  ...passwordFinders.map((find) => ['password', find] as const),
  ['card', cardNumbersIn],
  ['my-number', myNumbersIn],
  ['code', codesIn],
]

/**
 * Replaces what looks like a card number, a code, a password or a My Number by ●, one for each character, and
 * leaves everything else in its place. Takes time in proportion to the words.
 */
export const maskSecrets = (words: string): Masked => {
  const masked = new Set<SecretKind>()
  let left = words
  for (const [kind, find] of finders) {
    const spans = find(foldWidth(left))
    if (spans.length === 0) continue
    masked.add(kind)
    left = covered(left, spans, kind === 'password' ? /[^\s]/g : secretDigits)
  }
  return { words: left, masked: [...masked] }
}

const secretDigits = /[\d０-９〇零一二三四五六七八九]/g

const covered = (words: string, spans: readonly Span[], what: RegExp): string => {
  const ends = spans.map(({ end }) => end)
  const parts = spans.map(
    ({ start, end }, at) =>
      words.slice(ends[at - 1] ?? 0, start) + words.slice(start, end).replace(what, mask),
  )
  return parts.join('') + words.slice(ends.at(-1) ?? 0)
}
