import type { Reader } from '@/lib/facts/entry'
import { type Standing, standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { type Block, type Cell, gap, text } from './block'
import { basisWords, eventColumns, eventWords, whenWords } from './event-words'

/**
 * What was said and done, oldest first, as it stands after corrections. Answers to the app's own questions are in
 * the parts above. What may count against the person is on the centre's copy only.
 */
export const timelineTable = (events: readonly LoggedEvent[], reader: Reader = 'centre'): Block => {
  const rows = standing(events).filter(({ event }) => ['said', 'did', 'note'].includes(event.kind))
  return {
    kind: 'table',
    caption: '時系列',
    head: ['日時', '誰が', '言ったこと・したこと', '裏づけ'],
    rows: [...started(events), ...rows].sort(byTime).map((row) => rowOf(row, reader)),
  }
}

const started = (events: readonly LoggedEvent[]): Standing[] => {
  const first = events.find(({ kind }) => kind === 'answered')
  return first ? [{ event: first, earlier: [], by: first.seq }] : []
}

/** Entries without a time come last, in the order in which they were written. */
const byTime = (a: Standing, b: Standing): number =>
  timeOf(a.event) - timeOf(b.event) || a.event.seq - b.event.seq

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

const rowOf = ({ event, earlier }: Standing, reader: Reader): Cell[] => {
  const { who, words } = event.kind === 'answered' ? beginning : eventWords(event)
  const columns = eventColumns(event).filter(({ name }) => name !== 'proof' && isFor(name, reader))
  const proof = eventColumns(event).find(({ name }) => name === 'proof')
  const lines = [
    words,
    ...columns.map((column) => `${column.label}:${column.words}`),
    ...(earlier.length > 0 ? ['(あとで直した記録)'] : []),
  ]
  return [
    whenCell(event),
    text(who),
    text(lines.join(' ')),
    text([basisWords[event.basis], proof?.words].filter(Boolean).join(':')),
  ]
}

const isFor = (name: string, reader: Reader): boolean => name !== 'against' || reader === 'centre'

const whenCell = (event: LoggedEvent): Cell => {
  const when = whenWords(event)
  if (!when) return gap('着信やメールの記録を見る')
  return text(`${when.day} ${when.time ?? '時刻はわからない'}`)
}

const beginning = { who: 'わたし', words: 'この記録を書きはじめた' }
