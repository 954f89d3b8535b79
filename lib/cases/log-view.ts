import {
  basisWords,
  type EventColumn,
  type EventWords,
  eventColumns,
  eventWords,
  speakerWords,
  whenWords,
} from '@/lib/documents/event-words'
import { channels } from '@/lib/facts/values'
import { isCorrectable, type Standing, standing } from '@/lib/log/corrected'
import type { LoggedEvent, Speaker } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { clockWords } from '@/lib/text/japan-time'
import { exhibitPath } from './evidence-path'
import { correctPath } from './log-path'
import { peopleOf } from './log-people'

/** One line of the log as the page shows it. */
export type LogRow = EventWords & {
  readonly seq: number
  /** An answer to one of the app's questions, not something that happened. */
  readonly isAnswer: boolean
  readonly time: string
  /** Instant for machines; `null` when the time is not known. */
  readonly dateTime: string | null
  readonly channel: string | null
  readonly columns: readonly EventColumn[]
  /** Something in it looked like a secret and stands as ● (I7). */
  readonly masked: boolean
  /** What it rests on, for what somebody said or did. */
  readonly basis: string | null
  /** Who or when is not written yet (S0-20b, S0-21): shown as open, blocking nothing. */
  readonly gaps: readonly string[]
  /** What it said before it was corrected, oldest first. */
  readonly earlier: readonly { key: string; when: string; who: string; words: string }[]
  /** A newer answer took its place; it is kept and marked (I10). */
  readonly replaced: boolean
  readonly byHelper: boolean
  /** The page of the file that it tells of. */
  readonly exhibit: string | null
  readonly correct: { readonly href: string; readonly label: string } | null
}

/** One day of the log. */
export type LogDay = { readonly day: string; readonly rows: readonly LogRow[] }

/** Where the answer of an entry is given, or `null`. */
export type PathOfAnswer = (event: LoggedEvent) => string | null

const timeUnknown = 'いつかわからないこと'

/**
 * The entries of the log as they stand after corrections, oldest first; what has no time comes last. Pages read and
 * entries that only mark a page as seen are left out, and so are the notes between volunteers.
 */
export const logEntries = (events: readonly LoggedEvent[]): Standing[] => shown(events).sort(byTime)

/** Those among entries that are about one person; all of them for `null`. */
export const entriesAbout = (entries: readonly Standing[], who: Speaker | null): readonly Standing[] =>
  who === null ? entries : entries.filter(({ event }) => peopleOf(event).includes(who))

/** Entries of the log by day, in their order. */
export const logDays = (
  entries: readonly Standing[],
  state: CaseState,
  pathOfAnswer: PathOfAnswer = () => null,
): LogDay[] => {
  const days = new Map<string, LogRow[]>()
  for (const entry of entries) {
    const day = whenWords(entry.event)?.day ?? timeUnknown
    const row = rowOf(entry, state, pathOfAnswer)
    const rows = days.get(day)
    if (rows) rows.push(row)
    else days.set(day, [row])
  }
  return [...days].map(([day, rows]) => ({ day, rows }))
}

/** How many entries lack a name or a time. */
export const openCount = (entries: readonly Standing[]): number =>
  entries.filter(({ event }) => gapsOf(event).length > 0).length

/** The people that entries speak of, in the order of the form. */
export const peopleInLog = (entries: readonly Standing[]): { id: Speaker; label: string }[] => {
  const found = new Set(entries.flatMap(({ event }) => peopleOf(event)))
  return (Object.keys(speakerWords) as Speaker[])
    .filter((id) => found.has(id))
    .map((id) => ({ id, label: speakerWords[id] }))
}

const shown = (events: readonly LoggedEvent[]): Standing[] =>
  standing(events).filter(
    ({ event }) =>
      event.kind !== 'seen' &&
      !(event.kind === 'answered' && event.body.fact === 'inCall') &&
      !(event.kind === 'desk' && event.body.move === 'remark'),
  )

const byTime = ({ event: a }: Standing, { event: b }: Standing): number =>
  timeOf(a) - timeOf(b) || a.seq - b.seq

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

const rowOf = ({ event, earlier }: Standing, state: CaseState, pathOfAnswer: PathOfAnswer): LogRow => ({
  ...eventWords(event),
  seq: event.seq,
  isAnswer: event.kind === 'answered' || (event.kind === 'told' && event.body.answers !== null),
  time: timeWords(event),
  dateTime: event.occurredAt,
  channel: event.channel && Object.hasOwn(channels, event.channel) ? channelWords(event.channel) : null,
  columns: eventColumns(event),
  masked: hidden.test(JSON.stringify(event.body)),
  basis: isCorrectable(event) ? basisWords[event.basis] : null,
  gaps: gapsOf(event),
  earlier: earlier.map(earlierOf),
  replaced: isReplaced(event, state),
  byHelper: event.actorRole === 'helper',
  exhibit: event.kind === 'evidence' ? exhibitPath(event.body.file) : null,
  correct: correctionOf(event, pathOfAnswer),
})

/** Three at least: people write ●● for a name they leave out. */
const hidden = /●{3}|●\W●\W●/

const channelWords = (channel: string) => channels[channel as keyof typeof channels]

/** An answer was given when it was written down: its time needs no ごろ. */
const timeWords = (event: LoggedEvent): string => {
  const { occurredAt } = event
  if (!isCorrectable(event) && occurredAt) return clockWords(new Date(occurredAt))
  return whenWords(event)?.time ?? '時刻は\u200Bわからない'
}

/** When an entry happened, in one line. */
export const dayAndTime = (event: LoggedEvent): string => {
  const when = whenWords(event)
  return when ? `${when.day} ${when.time ?? '時刻はわからない'}` : 'いつかわからない'
}

const earlierOf = (event: LoggedEvent, at: number) => {
  const { who, words } = eventWords(event)
  return { key: `${event.seq} ${at}`, when: dayAndTime(event), who, words }
}

const gapsOf = (event: LoggedEvent): string[] => {
  if (event.kind !== 'said' && event.kind !== 'did') return []
  const noTime = event.precision === 'day' || event.precision === 'unknown'
  return [...(lacksName(event) ? ['名前'] : []), ...(noTime ? ['時刻'] : [])]
}

const lacksName = (event: LoggedEvent): boolean => {
  if (event.kind === 'did') {
    return !event.body.withWhom && (event.body.outcome === 'reached' || event.body.outcome === 'callback')
  }
  // During a call nobody asks for a name twice: it is one of the questions on the card.
  return (
    event.kind === 'said' &&
    !event.body.tap &&
    !event.body.name &&
    !['me', 'family'].includes(event.body.speaker)
  )
}

const correctionOf = (event: LoggedEvent, pathOfAnswer: PathOfAnswer): LogRow['correct'] => {
  if (isCorrectable(event)) return { href: correctPath(event.seq), label: '直す' }
  const href = pathOfAnswer(event)
  return href ? { href, label: '答えを直す' } : null
}

const isReplaced = (event: LoggedEvent, state: CaseState): boolean => {
  const fact = event.kind === 'answered' ? event.body.fact : event.kind === 'told' ? event.body.answers : null
  return fact !== null && (state.answeredAt[fact] ?? 0) > event.seq
}
