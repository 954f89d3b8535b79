import type { Signal } from './check'
import { rules } from './rules'

/** One kind of sign with its number on the page, why it is one, and where it stands. */
export type NumberedSign = {
  readonly number: number
  readonly id: string
  readonly because: string
  readonly quotes: readonly string[]
}

/** A piece of the text, with the numbers of the signs that it belongs to; none for plain words. */
export type Piece = { readonly text: string; readonly start: number; readonly signs: readonly number[] }

/** Signs that are shown: more of them say no more. */
const most = 7

const weights = new Map(rules.map(({ id, weight }) => [id, weight]))

const weightOf = ({ id }: Signal) => weights.get(id) ?? 0

/** The weightiest signs, numbered from 1. Signs of less weight at a place that is marked already are left out. */
const shownOf = (signals: readonly Signal[]): (readonly Signal[])[] => {
  const groups = new Map<string, Signal[]>()
  const taken: Signal[] = []
  for (const signal of [...signals].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)) {
    const group = groups.get(signal.id)
    if (!group && (groups.size >= most || taken.some((one) => isSame(one, signal)))) continue
    groups.set(signal.id, [...(group ?? []), signal])
    taken.push(signal)
  }
  return [...groups.values()]
}

const isSame = (a: Signal, b: Signal) => a.start === b.start && a.end === b.end

/** The signs of a message as a list, and its text in pieces that carry their numbers. Pure. */
export const markedText = (
  text: string,
  signals: readonly Signal[],
): { signs: readonly NumberedSign[]; pieces: readonly Piece[] } => {
  const groups = shownOf(signals)
  const signs = groups.map((group, at) => ({
    number: at + 1,
    id: group[0]?.id ?? '',
    because: group[0]?.because ?? '',
    quotes: [...new Set(group.map(({ quote }) => quote))],
  }))
  return { signs, pieces: piecesOf(text, groups) }
}

const piecesOf = (text: string, groups: readonly (readonly Signal[])[]): Piece[] => {
  const places = groups.flatMap((group, at) =>
    group.map(({ start, end }) => ({ start, end, number: at + 1 })),
  )
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])]
  return cuts
    .sort((a, b) => a - b)
    .slice(0, -1)
    .map((start, at) => {
      const end = cuts[at + 1] ?? text.length
      const signs = places.filter((one) => one.start <= start && end <= one.end).map(({ number }) => number)
      return { text: text.slice(start, end), start, signs: [...new Set(signs)] }
    })
    .filter((piece) => piece.text !== '')
}
