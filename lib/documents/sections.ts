import type { Facts } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import type { FactName } from '@/lib/facts/catalogue'
import { knownPairsOf, otherAnswers, type Row } from './answer-rows'
import { type Block, text } from './block'

/** A heading with what is known of some rows, in words alone; nothing where nothing is known. */
export const knownSection = (heading: string, rows: readonly Row[], facts: Facts): Block[] => {
  const pairs = knownPairsOf(rows, facts)
  return pairs.length > 0
    ? [
        { kind: 'heading', text: heading },
        { kind: 'pairs', pairs, columns: 1 },
      ]
    : []
}

/** A heading with things to tick; nothing where there are none. */
export const checksSection = (heading: string, items: readonly string[]): Block[] =>
  items.length > 0
    ? [
        { kind: 'heading', text: heading },
        { kind: 'checks', items: items.map((one) => ({ text: one, how: '' })) },
      ]
    : []

/** Every other known fact in one row: nothing that was entered is missing, and nothing is there twice. */
export const othersPart = (rows: readonly Row[], silent: readonly FactName[], facts: Facts): Block[] => {
  const others = otherAnswers(rows, [...silent, ...saidByOthers(facts)], facts)
  const pair = { label: 'そのほかの答え', value: text(others.join(' / ')) }
  return others.length > 0 ? [{ kind: 'pairs', pairs: [pair], columns: 1 }] : []
}

const saidByOthers = (facts: Facts): FactName[] => [
  ...(isKnown(facts.paid) ? (['moneyMoved'] as const) : []),
  ...(isKnown(facts.courtPaper) ? (['courtPaperCame'] as const) : []),
  // The list of what happened says it already: all that was left out did not happen.
  ...(isKnown(facts.harms) ? harmFacts.filter((fact) => facts[fact] === 'no') : []),
]

const harmFacts = ['linkOpened', 'appInstalled', 'remoteGiven', 'cashCardHanded', 'pickupComing'] as const
