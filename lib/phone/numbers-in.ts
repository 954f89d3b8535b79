import { foldWidth } from '@/lib/text/fold-width'
import { type Classified, classifyNumber } from './classify'

/** A telephone number in a text: its place in it, and what it is. */
export type FoundNumber = Classified & { readonly raw: string; readonly start: number; readonly end: number }

/** Digits with at most two marks between them, as numbers are written; not the tail of a word or of a longer number. */
const run = /(?<![\w+#])[+#]?\(?\d(?:[ \-ー.・()]{0,2}\d){2,24}(?!\d)/g

/** The telephone numbers in words, in their order. What is no number of the plan is left out: amounts, days, ids. */
export const numbersIn = (words: string): FoundNumber[] =>
  [...foldWidth(words).matchAll(run)].flatMap(({ 0: { length }, index }) =>
    read(words, index, index + length),
  )

const read = (words: string, start: number, end: number): FoundNumber[] => {
  const raw = words.slice(start, end)
  const found = classifyNumber(raw)
  if (found.normal !== null) return [{ ...found, raw, start, end }]
  // Two numbers side by side look like one that is too long.
  const parts = [...raw.matchAll(/[^\s\u3000]+/g)]
  return parts.length < 2
    ? []
    : parts.flatMap(({ 0: part, index }) => readOne(words, start + index, part.length))
}

const readOne = (words: string, start: number, length: number): FoundNumber[] => {
  const raw = words.slice(start, start + length)
  const found = classifyNumber(raw)
  return found.normal === null ? [] : [{ ...found, raw, start, end: start + length }]
}
