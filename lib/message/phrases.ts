import { plain, tight } from './normalise'

/** Where something stands in a normal text. */
export type Place = { readonly start: number; readonly end: number }

/** Characters that may stand between two parts of a phrase: in one sentence, and in a story of several. */
const gap = 18
const wideGap = 48

/** Parts in their order, each with its alternatives; `wide` ones may stand in different sentences. */
type Phrase<Name extends string> = {
  readonly name: Name
  readonly parts: readonly (readonly number[])[]
  readonly wide: boolean
}

type Node = { readonly next: Map<number, Node>; fall: Node | null; readonly words: number[] }

/** Phrases by the name of what they say, made ready to be looked for together. */
export type Lexicon<Name extends string> = {
  readonly phrases: readonly Phrase<Name>[]
  readonly words: readonly string[]
  readonly root: Node
}

const node = (): Node => ({ next: new Map(), fall: null, words: [] })

/**
 * Makes phrases ready: one automaton (Aho and Corasick, 1975) over the words of all of them. `支払|入金…確認できま` are
 * parts in this order in one sentence; `融資~保証料` are parts in either order, a sentence or two apart.
 */
export const lexiconOf = <Name extends string>(
  vocabulary: Readonly<Record<Name, readonly string[]>>,
): Lexicon<Name> => {
  const ids = new Map<string, number>()
  const idOf = (typed: string) => {
    const word = tight(plain(typed)).text
    const known = ids.get(word)
    if (known === undefined) ids.set(word, ids.size)
    return known ?? ids.size - 1
  }
  const phrases = Object.entries<readonly string[]>(vocabulary).flatMap(([name, typed]) =>
    typed.flatMap((phrase) => {
      const wide = phrase.includes('~')
      const parts = phrase.split(/[…~]/u).map((part) => part.split('|').map(idOf))
      const made = { name: name as Name, parts, wide }
      return wide ? [made, { ...made, parts: parts.toReversed() }] : [made]
    }),
  )
  const words = [...ids.keys()]
  return { phrases, words, root: automatonOf(words) }
}

const automatonOf = (words: readonly string[]): Node => {
  const root = node()
  words.forEach((word, id) => {
    let at = root
    for (let unit = 0; unit < word.length; unit++) at = childOf(at, word.charCodeAt(unit))
    at.words.push(id)
  })
  const queue = [...root.next.values()]
  for (const child of queue) child.fall = root
  for (const parent of queue) {
    for (const [code, child] of parent.next) {
      child.fall = stepOf(parent.fall ?? root, code, root)
      child.words.push(...child.fall.words)
      queue.push(child)
    }
  }
  return root
}

const childOf = (parent: Node, code: number): Node => {
  const child = parent.next.get(code) ?? node()
  parent.next.set(code, child)
  return child
}

const stepOf = (from: Node, code: number, root: Node): Node => {
  let at: Node | null = from
  while (at) {
    const next = at.next.get(code)
    if (next) return next
    at = at.fall
  }
  return root
}

/** Places of one word that are kept: a word said more often than that is said. */
const mostPlaces = 100

/** Where every word of the lexicon stands, by its id, in order. Linear in the text. */
const wordsIn = (lexicon: { words: readonly string[]; root: Node }, text: string): Place[][] => {
  const places: Place[][] = lexicon.words.map(() => [])
  let at = lexicon.root
  for (let unit = 0; unit < text.length; unit++) {
    at = stepOf(at, text.charCodeAt(unit), lexicon.root)
    for (const id of at.words) {
      const known = places[id]
      if (known && known.length < mostPlaces)
        known.push({ start: unit + 1 - (lexicon.words[id]?.length ?? 0), end: unit + 1 })
    }
  }
  return places
}

/**
 * Where each phrase of a lexicon stands in a text that `tight` made, by name and in order. `disguised` are words whose
 * letters were covered (未●), found beforehand.
 */
export const phrasesIn = <Name extends string>(
  lexicon: Lexicon<Name>,
  text: string,
  disguised: readonly (Place & { readonly word: string })[] = [],
): ReadonlyMap<Name, readonly Place[]> => {
  const places = wordsIn(lexicon, text)
  for (const { word, ...place } of disguised) places[lexicon.words.indexOf(word)]?.push(place)
  const breaks = sentenceEnds(text)
  const found = new Map<Name, Place[]>()
  for (const { name, parts, wide } of lexicon.phrases) {
    const hits = parts
      .map((alternatives) => merged(alternatives.map((id) => places[id] ?? [])))
      .reduce((left, right) => followed(left, right, wide ? null : breaks))
    if (hits.length > 0) found.set(name, merged([found.get(name) ?? [], hits]))
  }
  return found
}

const merged = (lists: readonly (readonly Place[])[]): Place[] => {
  const filled = lists.filter((list) => list.length > 0)
  return filled.length === 1 ? [...(filled[0] ?? [])] : filled.flat().sort((a, b) => a.start - b.start)
}

/** For every place the number of sentence ends before it. */
const sentenceEnds = (text: string): Uint32Array => {
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    counts[at + 1] = (counts[at] ?? 0) + ('。!?'.includes(text[at] ?? '') ? 1 : 0)
  }
  return counts
}

/** Every left place with the first right one that follows it: in the same sentence where `ends` are given. */
const followed = (left: readonly Place[], right: readonly Place[], ends: Uint32Array | null): Place[] => {
  let at = 0
  return left.flatMap(({ start, end }) => {
    while ((right[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
    const next = right[at]
    if (!next || next.start - end > (ends ? gap : wideGap)) return []
    if (ends && ends[next.start] !== ends[end]) return []
    return [{ start, end: next.end }]
  })
}
