import { channels } from '@/lib/facts/values'
import { isCorrectable, type Standing, standing } from '@/lib/log/corrected'
import type { ActorRole, LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'
import { escaped } from './escaped'
import { basisWords, eventColumns, eventWords, whenWords } from './event-words'
import { pair, words } from './record-parts'

/** What happened, in its order, as it stands after corrections, each with what it said before. */
export const recordTimeline = (events: readonly LoggedEvent[]): string =>
  standing(events)
    .filter(({ event }) => happened(event))
    .sort(byTime)
    .map(entry)
    .join('\n')

/** Everything that no other part tells, in the order in which it was written: nothing of the log is left out. */
export const recordRest = (
  events: readonly LoggedEvent[],
  { answeredAt }: CaseState,
  withheld: readonly number[],
): string => {
  const rest = events
    .filter((event) => !happened(event) && !shownApart.has(event.kind) && !isNewestAnswer(event, answeredAt))
    .map((event) => ({ seq: event.seq, html: restWords(event) }))
  const blank = withheld.map((seq) => ({ seq, html: '中身は、このファイルに入っていません。' }))
  return [...rest, ...blank]
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, html }) => `<div class="pair"><dt>${seq}番</dt><dd>${html}</dd></div>`)
    .join('\n')
}

const shownApart: ReadonlySet<LoggedEvent['kind']> = new Set(['evidence', 'issued', 'shared'])

const happened = (event: LoggedEvent): boolean => isCorrectable(event) || event.kind === 'correction'

const isNewestAnswer = (event: LoggedEvent, answeredAt: CaseState['answeredAt']): boolean => {
  const fact = event.kind === 'answered' ? event.body.fact : event.kind === 'told' ? event.body.answers : null
  return fact !== null && answeredAt[fact] === event.seq
}

const restWords = (event: LoggedEvent): string => {
  const at = new Date(event.recordedAt)
  const fields = event.kind === 'wrote' ? Object.values(event.body.fields) : []
  return [
    `<span class="no">${escaped(`${fullDayWords(at)} ${clockWords(at)}`)}</span>`,
    words(eventWords(event).words),
    ...fields.filter(Boolean).map(words),
  ].join('<br>')
}

const byTime = ({ event: a }: Standing, { event: b }: Standing): number =>
  timeOf(a) - timeOf(b) || a.seq - b.seq

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

const entry = ({ event, earlier, by }: Standing): string => {
  const { who, words: said } = eventWords(event)
  const columns = eventColumns(event).map(({ label, words: column }) => pair(label, words(column)))
  const basis = isCorrectable(event) ? [pair('もとにしたもの', escaped(basisWords[event.basis]))] : []
  const marks = [...(by === event.seq ? [] : [`${by}番で直した`]), ...(writers[event.actorRole] ?? [])]
  const number = `${event.seq}番${marks.length > 0 ? `(${marks.join('、')})` : ''}`
  return `<article class="event"><p class="when">${escaped(dayAndTime(event))} <span class="no">${number}</span></p>
<h3>${escaped(who)}${escaped(way(event))}</h3><p>${words(said)}</p><dl>${[...columns, ...basis].join('')}${earlier.map(before).join('')}</dl></article>`
}

/** Who wrote it down, where it was not the person. */
const writers: Readonly<Partial<Record<ActorRole, readonly string[]>>> = {
  helper: ['手伝う人が書いた'],
  volunteer: ['記録の確認ボランティアが書いた'],
  lead: ['記録の確認ボランティアが書いた'],
}

const before = (event: LoggedEvent): string => {
  const columns = eventColumns(event).map(
    ({ label, words: column }) => `<br>${escaped(label)}:${words(column)}`,
  )
  const { who, words: said } = eventWords(event)
  return pair('直す前', `${escaped(`${dayAndTime(event)} ${who}`)} ${words(said)}${columns.join('')}`)
}

const way = ({ channel }: LoggedEvent): string =>
  channel !== null && Object.hasOwn(channels, channel)
    ? `(${channels[channel as keyof typeof channels]})`
    : ''

const dayAndTime = (event: LoggedEvent): string => {
  const when = whenWords(event)
  if (when === null || event.occurredAt === null) return 'いつかわからない'
  return `${fullDayWords(new Date(event.occurredAt))} ${when.time ?? '時刻はわからない'}`
}
