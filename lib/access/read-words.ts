import { toHiragana, withLargeKana } from './kana'
import { nearestWords } from './nearest-words'
import { resumeWords } from './resume-words'

/** How many words open a case: 5 × 11 bits. */
export const wordsNeeded = 5

/** A typed word that is not in the list, with the words of the list that are like it. */
export type UnknownWord = { readonly typed: string; readonly near: readonly string[] }

/** 再開のことば as they were typed: the words, or what is wrong with them. */
export type WordsRead =
  | { ok: true; words: readonly string[] }
  | { ok: false; wrong: 'missing' }
  | { ok: false; wrong: 'unknown'; unknown: readonly UnknownWord[] }
  | { ok: false; wrong: 'count'; count: number }
  /** Written without gaps, they can be read in two ways. */
  | { ok: false; wrong: 'gaps' }

const longest = Math.max(...resumeWords.map((word) => word.length))

const known: ReadonlyMap<string, string> = new Map(resumeWords.map((word) => [withLargeKana(word), word]))

/**
 * Reads five words in kana of any kind, set apart by anything that is no letter (the 1 to 5 of the slip too), or
 * written in one go when that can be read in one way alone.
 */
export const readWords = (typed: string): WordsRead => {
  const pieces = toHiragana(typed)
    .split(/[\s\p{P}\p{S}\p{N}]+/u)
    .filter(Boolean)
  if (pieces.length === 0) return { ok: false, wrong: 'missing' }
  if (pieces.length === wordsNeeded && pieces.every(isKnown)) return { ok: true, words: pieces.map(itself) }
  const readings = pieces.map(readingsOf)
  const unknown = pieces.filter((_, at) => readings[at]?.length === 0)
  // So long a piece was surely meant as several words.
  if (unknown.some((piece) => piece.length > longest + 2)) return { ok: false, wrong: 'gaps' }
  if (unknown.length > 0) return { ok: false, wrong: 'unknown', unknown: unknown.map(withNear) }
  return chosen(joined(readings), pieces.length)
}

const chosen = (readings: readonly Reading[], pieces: number): WordsRead => {
  const [words, ...others] = readings.filter(({ length }) => length === wordsNeeded)
  if (!words) return { ok: false, wrong: 'count', count: readings[0]?.length ?? pieces }
  return others.length === 0 ? { ok: true, words } : { ok: false, wrong: 'gaps' }
}

type Reading = readonly string[]

const isKnown = (piece: string) => known.has(withLargeKana(piece))
const itself = (piece: string) => known.get(withLargeKana(piece)) ?? piece
const withNear = (typed: string): UnknownWord => ({ typed, near: nearestWords(typed) })

/** Every way to read a piece as at most five words, shortest reading first. */
const readingsOf = (piece: string): Reading[] => {
  const of = (rest: string, left: number): Reading[] => {
    if (rest === '') return [[]]
    if (left === 0) return []
    return Array.from({ length: Math.min(longest, rest.length) }, (_, at) => rest.slice(0, at + 1))
      .filter(isKnown)
      .flatMap((word) => of(rest.slice(word.length), left - 1).map((after) => [itself(word), ...after]))
  }
  return of(piece, wordsNeeded).sort((one, other) => one.length - other.length)
}

/** Every way to read all the pieces together as at most five words. */
const joined = (readings: readonly (readonly Reading[])[]): Reading[] =>
  readings.reduce<Reading[]>(
    (before, piece) =>
      before
        .flatMap((words) => piece.map((more) => [...words, ...more]))
        .filter(({ length }) => length <= wordsNeeded),
    [[]],
  )
