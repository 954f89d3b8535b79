import type { Facts } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import type { Reader } from '@/lib/facts/entry'
import type { Standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
import { blanked, withoutNames } from './blanked'
import type { DocumentInput } from './document-input'
import { type Audience, asWritten, toldTo } from './told-to'

/** What a copy is made from: nothing that its reader may not see is in it any more (product.md, feature 13). */
export type CopyInput = Omit<DocumentInput, 'state' | 'events' | 'endsOn'> & {
  readonly state: Pick<DocumentInput['state'], 'facts' | 'ledger'>
  readonly entries: readonly Standing[]
  /** Files that prove something: for the police, of what is no stranger's. */
  readonly exhibits: readonly Exhibit[]
  readonly endsOn: Date | null
}

/** Readers to whom neither the case's number nor its end is told: who could wait for it, or open a case with it. */
const outsiders: readonly Reader[] = ['shop', 'volunteer']

/** Narrows a case to what one reader may see: facts, ledger, entries, and the words in them. Pure. */
export const inputFor = (input: DocumentInput, reader: Reader): CopyInput => {
  const { state, events, ...rest } = input
  const audience = audienceOf(input, reader)
  const isOutside = outsiders.includes(reader)
  return {
    ...rest,
    state: {
      facts: factsFor(state.facts, audience),
      ledger: isForReader('theyKnow', reader) && isForReader('iTold', reader) ? state.ledger : new Map(),
    },
    entries: toldTo(events, audience),
    exhibits: exhibitsFor(input, reader),
    number: isOutside ? null : rest.number,
    endsOn: isOutside ? null : rest.endsOn,
  }
}

/** The files that go with a copy: to the centre and to the police, and never those of a finder. */
export const exhibitsFor = (
  { state, events }: Pick<DocumentInput, 'state' | 'events'>,
  reader: Reader,
): readonly Exhibit[] =>
  (reader === 'centre' || reader === 'police') && !isFinder(state.facts) ? exhibitsOf(events) : []

/** True when that reader may be told that fact. */
export const isForReader = (fact: FactName, reader: Reader): boolean => entryOf(fact).readers.includes(reader)

/**
 * Known facts of a case that this reader may be told. A finder's own words are kept back besides a few: what somebody
 * found may stand in them (S1-04, S1-05).
 */
export const toldFacts = (facts: Facts, reader: Reader): FactName[] =>
  factNames.filter((fact) => {
    if (!isKnown(facts[fact]) || !isForReader(fact, reader)) return false
    if (reader === 'shop') return isFinder(facts) === found.includes(fact) || finderWords.includes(fact)
    const isKeptBack = reader !== 'centre' && isFinder(facts) && entryOf(fact).input === 'words'
    return !isKeptBack || finderWords.includes(fact)
  })

/** What a shop is told by a finder, and by nobody else. */
const found: readonly FactName[] = ['foundWhere', 'foundWhose', 'foundKinds', 'foundCount']

const finderWords: readonly FactName[] = ['contactedWhen', 'traderName', 'contactPerson']

const factsFor = (facts: Facts, { reader, written }: Audience): Facts =>
  Object.fromEntries(
    toldFacts(facts, reader).map((fact) => {
      const value = facts[fact]
      const isFree = entryOf(fact).input === 'words' && typeof value === 'string'
      // The number shown is the claimant's own.
      if (!isFree || fact === 'numberShown') return [fact, value]
      return [fact, isFinder(facts) ? blanked(value) : written(value)]
    }),
  )

/** True for the case of somebody who found data of others. */
export const isFinder = ({ situation }: Facts): boolean => situation === 'found-data'

/** The police work with the very words; nobody else gets numbers, a volunteer no names either. */
const audienceOf = ({ state, events }: DocumentInput, reader: Reader): Audience => {
  if (reader === 'centre') return asWritten(reader)
  if (isFinder(state.facts)) return { reader, written: () => '(中身は写していません)', hasNames: false }
  if (reader === 'police') return asWritten(reader)
  const names = reader === 'volunteer' ? namesIn(state.facts, events) : []
  return { reader, written: (words) => blanked(withoutNames(words, names)), hasNames: true }
}

const nameFacts = ['traderName', 'contactPerson', 'contractName', 'payeeName'] as const

const namesIn = (facts: Facts, events: readonly LoggedEvent[]): string[] => [
  ...nameFacts.flatMap((fact) => (typeof facts[fact] === 'string' ? [facts[fact]] : [])),
  ...events.flatMap(({ kind, body }) => {
    if (kind === 'said' || kind === 'note') return body.name ?? []
    return (kind === 'did' ? body.withWhom : kind === 'shared' ? body.whom : null) ?? []
  }),
]
