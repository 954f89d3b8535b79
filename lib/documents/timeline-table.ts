import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { Reader } from '@/lib/facts/entry'
import { channels } from '@/lib/facts/values'
import { type Standing, standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { type Block, type Cell, gap, text } from './block'
import { basisWords, eventColumns, eventWords, whenOnPaper } from './event-words'
import { pieces } from './pieces'

/**
 * What was said and done, oldest first, as it stands after corrections. Short answers to the app's own questions are
 * in the parts above. What may count against the person is on the centre's copy only.
 */
export const timelineTable = (events: readonly LoggedEvent[], reader: Reader = 'centre'): Block => {
  const told = standing(events).filter(({ event }) => isTold(event))
  const rows = [...started(events), ...told].sort(byTime).flatMap((entry) => rowsOf(entry, reader))
  return {
    kind: 'timeline',
    caption: '時系列',
    head: ['日時', 'だれが', '言ったこと・したこと', '裏づけ'],
    rows,
    apart: `${rows.length}件あります。次の紙にあります。`,
  }
}

/** What happened, and answers too long for a cell above. */
const isTold = (event: LoggedEvent): boolean => {
  if (event.kind === 'told') return event.body.answers === null
  if (event.kind === 'answered') return isLong(event.body)
  return ['said', 'asked', 'did', 'note', 'correction'].includes(event.kind)
}

/** Longer than a cell takes: such answers are told in full in the timeline. */
const isLong = ({ fact, value }: { fact: string; value: unknown }): boolean => {
  if (!isFactName(fact) || value === null) return false
  const entry = entryOf(fact)
  return entry.input === 'words' && entry.maxLength > 500
}

const started = (events: readonly LoggedEvent[]): Standing[] => {
  const first = events.find(({ kind }) => kind === 'answered')
  return first ? [{ event: first, earlier: [], by: 0 }] : []
}

/** Entries without a time come last, in the order in which they were written. */
const byTime = (a: Standing, b: Standing): number =>
  timeOf(a.event) - timeOf(b.event) || a.event.seq - b.event.seq

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

/** One row for an entry; a long one goes on in rows of its own, so that each stays whole on its sheet. */
const rowsOf = ({ event, earlier, by }: Standing, reader: Reader): Cell[][] => {
  const { who, words } = by === 0 ? beginning : eventWords(event)
  const columns = eventColumns(event).filter(({ name }) => name !== 'proof' && isFor(name, reader))
  const proof = eventColumns(event).find(({ name }) => name === 'proof')
  const lines = [
    words,
    ...columns.map((column) => `${column.label}:${column.words}`),
    ...(earlier.length > 0 ? ['(あとで直した記録)'] : []),
  ]
  const said = pieces(lines.join('\n'), wordsRoom)
  const basis = pieces([basisWords[event.basis], proof?.words].filter(Boolean).join(':'), basisRoom)
  return Array.from({ length: Math.max(said.length, basis.length) }, (_, at) => [
    at === 0 ? whenCell(event) : text('(つづき)'),
    text(at === 0 ? who + way(event) : ''),
    text(said[at] ?? ''),
    text(basis[at] ?? ''),
  ])
}

// About half a sheet of the columns in lib/paper/paper.typ.
const wordsRoom = { perLine: 24, lines: 26 }
const basisRoom = { perLine: 7, lines: 26 }

const way = ({ channel }: LoggedEvent): string =>
  channel !== null && Object.hasOwn(channels, channel)
    ? `(${channels[channel as keyof typeof channels]})`
    : ''

const isFor = (name: string, reader: Reader): boolean => name !== 'against' || reader === 'centre'

const whenCell = (event: LoggedEvent): Cell => {
  const when = whenOnPaper(event)
  return when === null ? gap('着信やメールの記録を見る') : text(when)
}

const beginning = { who: 'わたし', words: 'この記録を書きはじめた' }
