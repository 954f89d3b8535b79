import type { LoggedEvent } from '@/lib/log/events'
import { clockWords, dayWords } from '@/lib/text/japan-time'
import { type Block, text } from './block'
import { eventWords } from './event-words'

const basisWords = { recording: '録音', note: 'メモ', memory: '記憶', document: '書面' } as const

/** What was said and done, oldest first. Answers to the app's own questions are in the parts above. */
export const timelineTable = (events: readonly LoggedEvent[]): Block => {
  const rows = events.filter(({ kind }) => kind === 'said' || kind === 'did' || kind === 'note')
  return {
    kind: 'table',
    caption: '時系列',
    head: ['日時', '誰が', '言ったこと・したこと', '裏づけ'],
    rows: [started(events), ...rows].flatMap((event) => (event ? [rowOf(event)] : [])),
  }
}

const started = (events: readonly LoggedEvent[]): LoggedEvent | undefined =>
  events.find(({ kind }) => kind === 'answered')

const rowOf = (event: LoggedEvent) => {
  const at = new Date(event.occurredAt ?? event.recordedAt)
  const { who, words } = event.kind === 'answered' ? beginning : eventWords(event)
  return [text(`${dayWords(at)} ${clockWords(at)}`), text(who), text(words), text(basisWords[event.basis])]
}

const beginning = { who: 'わたし', words: 'この記録を書きはじめた' }
