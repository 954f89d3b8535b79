import type { Facts } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Reader } from '@/lib/facts/entry'
import { say } from '@/lib/text/text'
import { isForReader } from './audience'
import { type Cell, gap, type Pair, text } from './block'
import { factWords } from './fact-words'
import { howToFind } from './how-to-find'

/** A row of a document: the facts it tells, the first of which prints as a gap while it is not known. */
export type Row = {
  readonly label: string
  readonly facts: readonly FactName[]
  /** Where it comes from. */
  readonly note?: string
}

/** Rows as pairs: what is known in words, and what is not as a gap with how to find out. */
export const pairsOf = (rows: readonly Row[], facts: Facts): Pair[] =>
  rows.map(({ label, facts: named, note }) => ({
    label,
    value: cellOf(named, facts),
    ...(note === undefined ? {} : { note }),
  }))

/** Rows of which something is known, as pairs without a gap: for a reader who is not told what is open. */
export const knownPairsOf = (rows: readonly Row[], facts: Facts): Pair[] =>
  rows.flatMap(({ label, facts: named }) => {
    const known = named.filter((fact) => isKnown(facts[fact]))
    const words = known.map((fact) => wordsOf(fact, facts, fact !== named[0]))
    return known.length > 0 ? [{ label, value: text(words.join(' / ')) }] : []
  })

/** Rows with those of their facts that a reader may be told; none where there are none. */
export const rowsFor = (rows: readonly Row[], reader: Reader): Row[] =>
  rows
    .map((row) => ({ ...row, facts: row.facts.filter((fact) => isForReader(fact, reader)) }))
    .filter(({ facts }) => facts.length > 0)

/** What is known of some facts in one cell; the first of them as a gap while it is not known. */
const cellOf = (named: readonly FactName[], facts: Facts): Cell => {
  const [main] = named
  const known = named.filter((fact) => isKnown(facts[fact]))
  const open = main !== undefined && !known.includes(main) ? gap(howToFind(main, facts)) : {}
  if (known.length === 0) return { ...gap(''), ...open }
  return { ...text(known.map((fact) => wordsOf(fact, facts, fact !== main)).join(' / ')), ...open }
}

/** Every known fact that no row tells, as `label:answer`: nothing that was entered is missing on paper. */
export const otherAnswers = (rows: readonly Row[], silent: readonly FactName[], facts: Facts): string[] => {
  const told = new Set<string>([...rows.flatMap((row) => row.facts), ...silent])
  return (Object.keys(facts) as FactName[])
    .filter((fact) => !told.has(fact) && isKnown(facts[fact]))
    .map((fact) => wordsOf(fact, facts, true))
}

const wordsOf = (fact: FactName, facts: Facts, named: boolean): string => {
  const words = factWords(fact, facts)
  return named ? `${say(entryOf(fact).label)}:${words}` : words
}
