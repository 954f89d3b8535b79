import { entryOf, isFactName } from '@/lib/facts/catalogue'
import { type Reader, readers } from '@/lib/facts/entry'
import type { LoggedEvent, Speaker } from '@/lib/log/events'

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
  // What was asked stands with the answer in the history of the desk.
  replied: ['centre', 'volunteer'],
  granted: nobody,
  revoked: nobody,
  desk: nobody,
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
