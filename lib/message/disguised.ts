import type { Place } from './phrases'
import { lexicon } from './vocabulary'

/** Signs that stand in the place of a letter. */
const masks = new Set('○●◯〇×✕■□◆◇*_')

/** Words of two letters that are told with one of them covered. */
const short = new Set('未納 未払 訴訟 裁判 逮捕 還付 提訴 滞納 差押 振込'.split(' '))

const longest = 8

/** Words with one letter covered → the word. */
const covered = new Map(
  lexicon.words
    .filter(
      (word) =>
        word.length <= longest &&
        (word.length > 2 || short.has(word)) &&
        /[\u4e00-\u9fff\u30a1-\u30fa]/.test(word),
    )
    .flatMap((word) =>
      [...word].map((_, at) => [`${word.slice(0, at)}*${word.slice(at + 1)}`, word] as const),
    ),
)

/** Covered letters that are looked at: a form to fill in has many, and hides no word. */
const most = 200

/** Words of the vocabulary with one letter covered by a sign (未●, 訴×), in a text that `tight` made. */
export const disguisedIn = (text: string): (Place & { readonly word: string })[] => {
  const found: (Place & { word: string })[] = []
  let seen = 0
  for (let at = 0; at < text.length && seen < most; at++) {
    if (!masks.has(text[at] ?? '') || masks.has(text[at - 1] ?? '') || masks.has(text[at + 1] ?? '')) continue
    seen++
    const hit = wordAround(text, at)
    if (hit) found.push(hit)
  }
  return found
}

const wordAround = (text: string, at: number): (Place & { word: string }) | null => {
  for (let length = longest; length >= 2; length--) {
    // A word does not begin with its covered letter: ● at the head of a line is a bullet.
    for (let start = Math.max(0, at - length + 1); start < at && start + length <= text.length; start++) {
      const word = covered.get(`${text.slice(start, at)}*${text.slice(at + 1, start + length)}`)
      if (word) return { word, start, end: start + length }
    }
  }
  return null
}
