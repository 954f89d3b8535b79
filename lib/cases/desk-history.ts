import { deskStateOf } from '@/lib/desk/desk-state'
import { amendable, remarksOf } from '@/lib/desk/remarks'
import { stopsIn } from '@/lib/desk/stop-words'
import { eventWords } from '@/lib/documents/event-words'
import type { LoggedEvent } from '@/lib/log/events'
import { momentWords } from '@/lib/text/japan-time'

/** One line of what the desk and the person did on a sheet. */
export type HistoryRow = {
  readonly seq: number
  readonly when: string
  readonly who: string
  readonly words: string
  /** A note between volunteers: not shown to the person. */
  readonly isInternal: boolean
  /** What may not be said to the person, in a note. */
  readonly hints: readonly string[]
  /** What a note said before it was amended. */
  readonly earlier: readonly string[]
  /** Its author may still amend it. */
  readonly mayAmend: boolean
}

/** What a history is read with: who reads it when, who is called how, and what a volunteer reads of an answer. */
type Reading = {
  readonly account: string
  readonly now: Date
  readonly nameOf: (account: string) => string
  readonly replyAt: (seq: number) => string | null
}

/** The history of a case at the desk, the newest first. Pure. */
export const historyOf = (events: readonly LoggedEvent[], reading: Reading): HistoryRow[] => {
  const notes = new Map(noteRows(events, reading))
  const questions = new Map(deskStateOf(events).questions.map((question) => [question.seq, question]))
  return events
    .flatMap((event): HistoryRow[] => {
      switch (event.kind) {
        case 'granted':
        case 'revoked':
          return [rowOf(event, 'ご本人', eventWords(event).words)]
        case 'replied': {
          const question = questions.get(event.body.to)?.words ?? ''
          const answer = reading.replyAt(event.seq) ?? 'わからない'
          return [rowOf(event, 'ご本人', `「${question}」への答え:${answer}`)]
        }
        case 'desk': {
          if (event.body.move === 'remark') return notes.get(event.seq) ?? []
          const isOpen = questions.get(event.seq)?.answeredBy === null
          const words = event.body.move === 'second' ? secondWords(event.body) : eventWords(event).words
          return [
            rowOf(event, reading.nameOf(event.body.by), isOpen ? `${words}(答えを待っています)` : words),
          ]
        }
        default:
          return []
      }
    })
    .reverse()
}

const rowOf = ({ seq, recordedAt }: { seq: number; recordedAt: string }, who: string, words: string) => {
  const at = new Date(recordedAt)
  const when = momentWords(at)
  return { seq, when, who, words, isInternal: false, hints: [], earlier: [], mayAmend: false }
}

/** Notes by their place, as they stand; an amendment has no row of its own. */
const noteRows = (
  events: readonly LoggedEvent[],
  { account, now, nameOf }: Reading,
): (readonly [number, HistoryRow[]])[] => {
  const amends = new Set(amendable(events, account, now).map(({ seq }) => seq))
  return remarksOf(events).map(({ seq, by, words, at, earlier }) => {
    const hints = stopsIn(words).map(({ found, why }) => `「${found}」は、ご本人には書けません。${why}`)
    const row = rowOf({ seq, recordedAt: at }, nameOf(by), words)
    return [seq, [{ ...row, earlier, hints, isInternal: true, mayAmend: amends.has(seq) }]]
  })
}

const secondWords = ({ agrees, words }: { agrees: boolean; words: string }): string =>
  `もう1人としての確認:${agrees ? 'よい' : '直すところがある'}。${words}`
