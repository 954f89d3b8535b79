import type { Reader } from '@/lib/facts/entry'
import type { Answer } from '@/lib/facts/parse'
import { type Standing, standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { penBlank } from './blanked'
import { isToldTo, mayRead } from './entry-readers'

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

const begun = (events: readonly LoggedEvent[]): Standing[] => {
  const first = events.find(({ kind }) => kind === 'answered')
  if (!first) return []
  const event: LoggedEvent = { ...first, kind: 'note', body: { words: 'この記録を書きはじめた' } }
  return [{ event, earlier: [], by: first.seq }]
}

/** The entry with what this reader may see of it. A tap is a sentence of the card, not of the person. */
const narrowed = (event: LoggedEvent, audience: Audience): LoggedEvent => {
  const { body } = event
  const words =
    'tap' in body && body.tap
      ? {}
      : 'words' in body && body.words !== null
        ? { words: audience.written(body.words) }
        : {}
  switch (event.kind) {
    case 'said':
    case 'note':
      return { ...event, body: { ...body, ...words, ...columnsFor(event.body, audience) } } as LoggedEvent
    case 'asked':
    case 'replied':
    case 'correction':
      return { ...event, body: { ...body, ...words } } as LoggedEvent
    case 'did': {
      const withWhom = mayRead('withWhom', audience.reader) ? event.body.withWhom : null
      return { ...event, body: { ...event.body, withWhom, number: blankFor(event.body.number, audience) } }
    }
    case 'shared':
      return { ...event, body: { ...event.body, number: blankFor(event.body.number, audience) } }
    case 'answered':
      return { ...event, body: { ...event.body, value: answerFor(event.body.value, audience) } }
    default:
      return event
  }
}

type Columns = Partial<Record<'name' | 'understood' | 'proof' | 'against', string | null>>

const columnsFor = (
  body: { [Name in keyof Columns]: Columns[Name] | undefined },
  audience: Audience,
): Columns => {
  const { reader, written, hasNames } = audience
  const wordsOf = (column: 'understood' | 'proof' | 'against') =>
    body[column] && mayRead(column, reader) ? written(body[column]) : null
  return {
    name: hasNames && mayRead('name', reader) ? (body.name ?? null) : null,
    understood: wordsOf('understood'),
    proof: wordsOf('proof'),
    against: wordsOf('against'),
  }
}

const blankFor = (number: string | null, { reader }: Audience): string | null =>
  number && (mayRead('number', reader) ? number : penBlank)

const answerFor = (value: Answer, { written }: Audience): Answer =>
  typeof value === 'string' ? written(value) : value
