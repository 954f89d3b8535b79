import { entryOf, isFactName } from '@/lib/facts/catalogue'
import { type Reader, readers } from '@/lib/facts/entry'
import { type Standing, standing } from '@/lib/log/corrected'
import type { LoggedEvent, Speaker } from '@/lib/log/events'
import { penBlank } from './blanked'

type Readers = readonly Reader[]

const nobody: Readers = []
const centre: Readers = ['centre']
const official: Readers = ['centre', 'police']
const allButShop: Readers = ['centre', 'police', 'family', 'volunteer']

/**
 * Who may read an entry of each kind. Answers are told in the parts above the timeline, those too long for a cell in
 * it. Papers issued, drafts and pages read are nobody's business but the person's.
 */
export const kindReaders: Readonly<Record<LoggedEvent['kind'], Readers>> = {
  said: readers,
  asked: readers,
  told: allButShop,
  answered: readers,
  did: allButShop,
  // Free notes are thoughts of the person: the family may be among what they are about.
  note: ['centre', 'police', 'volunteer'],
  correction: official,
  shared: official,
  evidence: nobody,
  removed: nobody,
  issued: nobody,
  wrote: nobody,
  seen: nobody,
}

/**
 * Who may read what was said by or to somebody. What a desk advised is not for the shop, what the family said not for
 * the family's copy. By which way it came (telephone, letter …) changes nothing.
 */
export const speakerReaders: Readonly<Record<Speaker, Readers>> = {
  me: readers,
  them: readers,
  centre: ['centre', 'family', 'volunteer'],
  police: allButShop,
  bank: allButShop,
  family: official,
  other: ['centre', 'police', 'volunteer'],
}

/** Who may read the columns of an entry. What may count against the person is the centre's alone. */
export const columnReaders = {
  /** Names of people: of the claimant's staff for the shop as well. */
  name: ['centre', 'police', 'shop'],
  /** Who was spoken to at a desk. */
  withWhom: ['centre', 'police', 'family'],
  /** Numbers of desks and of the mail: a blank for the pen on everybody else's copy. */
  number: centre,
  understood: ['centre', 'police', 'volunteer'],
  proof: ['centre', 'police', 'volunteer'],
  against: centre,
  /** What an entry rests on, and that it was corrected. */
  basis: ['centre', 'police', 'volunteer'],
} as const satisfies Readonly<Record<string, Readers>>

/** A column that not every reader may see. */
export type Column = keyof typeof columnReaders

/** True when that reader may see that column. */
export const mayRead = (column: Column, reader: Reader): boolean =>
  (columnReaders[column] as Readers).includes(reader)

/** Whose copy it is, and what is left of words that somebody wrote. */
export type Audience = {
  readonly reader: Reader
  readonly written: (words: string) => string
  /** False where a name in an entry may be that of somebody whose data was found. */
  readonly hasNames: boolean
}

/** For a reader from whom nothing of the words is kept. */
export const asWritten = (reader: Reader): Audience => ({
  reader,
  written: (words) => words,
  hasNames: true,
})

/** The entries of a log that this reader may see, as they stand after corrections and with what they may see of each. */
export const toldTo = (events: readonly LoggedEvent[], audience: Audience): Standing[] => {
  const seesBasis = mayRead('basis', audience.reader)
  const told = standing(events)
    .filter(({ event }) => isToldTo(event, audience.reader))
    .map(({ event, earlier, by }) => ({
      event: narrowed(event, audience),
      earlier: seesBasis ? earlier.map((one) => narrowed(one, audience)) : [],
      by,
    }))
  return [...(seesBasis ? begun(events) : []), ...told]
}

/** True when an entry of the timeline is for that reader. */
export const isToldTo = (event: LoggedEvent, reader: Reader): boolean => {
  if (!kindReaders[event.kind].includes(reader)) return false
  switch (event.kind) {
    case 'said':
    case 'note': {
      const { speaker = 'me', to } = event.body
      const isBetween = speaker === 'them' ? !to || to === 'me' : speaker === 'me' && to === 'them'
      return reader === 'shop' ? isBetween : areFor([speaker, ...(to ? [to] : [])], reader)
    }
    case 'asked':
      return reader === 'shop' ? event.body.whom === 'them' : areFor([event.body.whom], reader)
    case 'told':
      return event.body.answers === null
    case 'answered':
      return (
        isLong(event.body) && isFactName(event.body.fact) && entryOf(event.body.fact).readers.includes(reader)
      )
    default:
      return true
  }
}

const areFor = (speakers: readonly Speaker[], reader: Reader): boolean =>
  speakers.every((speaker) => speakerReaders[speaker].includes(reader))

/** Longer than a cell takes: such answers are told in full in the timeline. */
const isLong = ({ fact, value }: { fact: string; value: unknown }): boolean => {
  if (!isFactName(fact) || value === null) return false
  const entry = entryOf(fact)
  return entry.input === 'words' && entry.maxLength > 500
}

const begun = (events: readonly LoggedEvent[]): Standing[] => {
  const first = events.find(({ kind }) => kind === 'answered')
  if (!first) return []
  const event: LoggedEvent = { ...first, kind: 'note', body: { words: 'この記録を書きはじめた' } }
  return [{ event, earlier: [], by: first.seq }]
}

/** The entry with what this reader may see of it. */
const narrowed = (event: LoggedEvent, { reader, written, hasNames }: Audience): LoggedEvent => {
  const only = <Words>(column: Column, words: Words): Words | null => (mayRead(column, reader) ? words : null)
  const blankFor = (number: string | null) => number && (mayRead('number', reader) ? number : penBlank)
  switch (event.kind) {
    case 'said':
    case 'note': {
      const { tap, words, name = null, understood = null, proof = null, against = null } = event.body
      const columns = {
        name: hasNames ? only('name', name) : null,
        understood: only('understood', understood && written(understood)),
        proof: only('proof', proof && written(proof)),
        against: only('against', against && written(against)),
      }
      // A tap is a sentence of the card, not of the person.
      return {
        ...event,
        body: { ...event.body, words: tap ? words : written(words), ...columns },
      } as LoggedEvent
    }
    case 'asked':
      return {
        ...event,
        body: { ...event.body, words: event.body.tap ? event.body.words : written(event.body.words) },
      }
    case 'did': {
      const { withWhom, number } = event.body
      return {
        ...event,
        body: { ...event.body, withWhom: only('withWhom', withWhom), number: blankFor(number) },
      }
    }
    case 'shared':
      return { ...event, body: { ...event.body, number: blankFor(event.body.number) } }
    case 'correction':
      return { ...event, body: { ...event.body, words: written(event.body.words) } }
    case 'answered':
      return typeof event.body.value === 'string'
        ? { ...event, body: { ...event.body, value: written(event.body.value) } }
        : event
    default:
      return event
  }
}
