import type { Reader } from '@/lib/facts/entry'
import { channels } from '@/lib/facts/values'
import type { Standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import type { Exhibit } from '@/lib/log/exhibits'
import { type Block, type Cell, gap, text } from './block'
import { mayRead } from './entry-readers'
import { basisWords, eventColumns, eventWords, whenOnPaper } from './event-words'
import { exhibitName } from './exhibits-block'
import { pieces } from './pieces'
import { shopWords } from './shop-words'

/**
 * What was said and done, oldest first: the entries that its reader may see (entry-readers.ts). Short answers to the app's own
 * questions are in the parts above.
 */
export const timelineTable = (
  entries: readonly Standing[],
  reader: Reader,
  exhibits: readonly Exhibit[] = [],
): Block => {
  const rows = [...entries]
    .sort(byTime)
    .flatMap((entry) => rowsOf(entry, reader, numbersFor(entry, exhibits)))
  return {
    kind: 'timeline',
    caption: '時系列',
    head: ['日時', 'だれが', '言ったこと・したこと', '裏づけ'].slice(0, mayRead('basis', reader) ? 4 : 3),
    rows,
    apart: `${rows.length}件あります。次の紙にあります。`,
  }
}

/** The timeline under a heading; nothing where a reader is told of no entry. */
export const timelineSection = (
  heading: string,
  entries: readonly Standing[],
  reader: Reader,
  exhibits: readonly Exhibit[] = [],
): Block[] =>
  entries.length > 0 ? [{ kind: 'heading', text: heading }, timelineTable(entries, reader, exhibits)] : []

/** Entries without a time come last, in the order in which they were written. */
const byTime = (a: Standing, b: Standing): number =>
  timeOf(a.event) - timeOf(b.event) || a.event.seq - b.event.seq

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

/** One row for an entry; a long one goes on in rows of its own, so that each stays whole on its sheet. */
const rowsOf = ({ event, earlier }: Standing, reader: Reader, numbers: string): Cell[][] => {
  const { who, words } = reader === 'shop' ? shopWords(event) : eventWords(event)
  const columns = eventColumns(event).filter(({ name }) => name !== 'proof')
  const proof = eventColumns(event).find(({ name }) => name === 'proof')
  const lines = [
    words,
    ...columns.map((column) => `${column.label}:${column.words}`),
    ...(earlier.length > 0 ? ['(あとで直した記録)'] : []),
  ]
  const said = pieces(lines.join('\n'), wordsRoom)
  const hasBasis = mayRead('basis', reader)
  const basis = pieces(
    [[basisWords[event.basis], proof?.words].filter(Boolean).join(':'), numbers].filter(Boolean).join('\n'),
    basisRoom,
  )
  return Array.from({ length: Math.max(said.length, hasBasis ? basis.length : 0) }, (_, at) => [
    at === 0 ? whenCell(event, reader) : text('(つづき)'),
    text(at === 0 ? who + way(event) : ''),
    text(said[at] ?? ''),
    ...(hasBasis ? [text(basis[at] ?? '')] : []),
  ])
}

/** The files that prove an entry, by their numbers. */
const numbersFor = ({ event, by }: Standing, exhibits: readonly Exhibit[]): string =>
  exhibits
    .filter(({ proves, isRemoved }) => by > 0 && proves === event.seq && !isRemoved)
    .map(exhibitName)
    .join('・')

// About half a sheet of the columns in lib/paper/paper.typ.
const wordsRoom = { perLine: 24, lines: 26 }
const basisRoom = { perLine: 7, lines: 26 }

const way = ({ channel }: LoggedEvent): string =>
  channel !== null && Object.hasOwn(channels, channel)
    ? `(${channels[channel as keyof typeof channels]})`
    : ''

/** A gap is for who helps to fill it; the shop learns nothing of what is open. */
const whenCell = (event: LoggedEvent, reader: Reader): Cell => {
  const when = whenOnPaper(event)
  if (when !== null) return text(when)
  return reader === 'shop' ? text('') : gap('着信やメールの記録を見る')
}
