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
const most = 5

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

type Place = { readonly start: number; readonly end: number }

type Region = { readonly start: number; readonly end: number; readonly signs: readonly number[] }

/** Places that overlap become one, so that a mark never breaks a word in pieces. */
const regionsOf = (groups: readonly (readonly Place[])[]): Region[] => {
  const places = groups.flatMap((group, at) =>
    group.map(({ start, end }): Region => ({ start, end, signs: [at + 1] })),
  )
  const regions: Region[] = []
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const last = regions.at(-1)
    if (!last || place.start >= last.end) regions.push(place)
    else regions[regions.length - 1] = joined(last, place)
  }
  return regions
}

const joined = (one: Region, other: Region): Region => ({
  start: one.start,
  end: Math.max(one.end, other.end),
  signs: [...new Set([...one.signs, ...other.signs])].sort((a, b) => a - b),
})

/** A text in pieces that carry the numbers of the groups whose places they are, from 1. */
export const piecesOf = (text: string, groups: readonly (readonly Place[])[]): Piece[] => {
  const regions = regionsOf(groups)
  const plain = [...regions, { start: text.length, end: text.length }].map(({ start: end }, at) => {
    const start = regions[at - 1]?.end ?? 0
    return { text: text.slice(start, end), start, signs: [] }
  })
  const marked = regions.map(({ start, end, signs }) => ({ text: text.slice(start, end), start, signs }))
  return [...plain, ...marked].filter((piece) => piece.text !== '').sort((a, b) => a.start - b.start)
}
