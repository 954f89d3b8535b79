import { withLargeKana } from './kana'
import { resumeWords } from './resume-words'

/** How many words are offered, and how far from what was typed they may be. */
const [offered, farthest] = [3, 2]

/** The words of the list that are most like what was typed, nearest first; `[]` when none is near. */
export const nearestWords = (typed: string, words: readonly string[] = resumeWords): string[] =>
  words
    .map((word) => ({ word, far: distance(withLargeKana(typed), withLargeKana(word)) }))
    .filter(({ word, far }) => far <= farthest && far < word.length)
    .sort((one, other) => one.far - other.far)
    .slice(0, offered)
    .map(({ word }) => word)

/** How many kana have to be put in, left out or changed to make one text of the other (Levenshtein). */
export const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, kana] of [...one].entries()) {
    const next = [at + 1]
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] ?? 0) + (kana === other[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
