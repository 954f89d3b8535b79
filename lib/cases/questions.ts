import 'server-only'
import type { DeskQuestion } from '@/lib/desk/desk-state'
import { deskStateOf } from '@/lib/desk/desk-state'
import { eventWords } from '@/lib/documents/event-words'
import { tooLong } from '@/lib/facts/typed'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import { dayInJapan, momentWords } from '@/lib/text/japan-time'
import { ja, say } from '@/lib/text/text'
import type { AdviceView } from './advice-view'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { type CaseView, viewOf } from './case-view'
import { type DeskMessage, deskMessages, openQuestions } from './desk-talk'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { columnLimit } from './log-fields'
import { actorOf, eventNow, formIdOf } from './new-event'
import { stepPath } from './paths'
import { questionsPath } from './questions-path'
import { grantAt } from './share'
import { statedAdvice } from './stated-advice'
import type { FieldError } from './step-form'
import { stepOfFact } from './step-of-fact'
import { oneOf, type Typed, typedFrom } from './typed'

/** A question of the desk that waits. `step` is where the flow asks it; `null` where it is answered in place. */
export type QuestionView = {
  readonly seq: number
  readonly words: string
  readonly step: string | null
  readonly typed: string
  readonly error: string | null
}

/** What the desk told, oldest first: in words, or as the advice that it passed on. */
export type MessageView = {
  readonly seq: number
  readonly when: string
  readonly words: string
  readonly advice: AdviceView | null
}

/** What the desk and the person said to each other, with finished words. */
export type QuestionsView = {
  /** The desk still reads: an answer reaches somebody. */
  readonly isShared: boolean
  readonly questions: readonly QuestionView[]
  readonly answered: readonly { readonly seq: number; readonly words: string; readonly answer: string }[]
  readonly messages: readonly MessageView[]
  readonly limit: number
}

type Draft = { typed: Typed; errors: readonly FieldError[] }

/** Reads the page at `now`. */
export const readQuestions = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; view: QuestionsView }> => {
  const { events } = holder.opened
  const view = viewOf(events)
  const draft = (await readDraft(holder.client, draftPlace(holder, questionsPath), now)) as Draft | null
  return {
    frame: frameView(view.guidance.contacts, now),
    view: {
      isShared: grantAt(events, now) !== null,
      questions: openQuestions(events).map((question) => questionView(question, view, draft)),
      answered: answeredIn(events),
      messages: deskMessages(events).map((event) => messageView(event, view, now)),
      limit: columnLimit,
    },
  }
}

const questionView = (
  { seq, words, fact }: DeskQuestion,
  { walked }: CaseView,
  draft: Draft | null,
): QuestionView => {
  const place = fact === null ? null : stepOfFact(fact, walked)
  const isTyped = draft !== null && oneOf(draft.typed, 'to') === String(seq)
  const [error] = isTyped ? draft.errors : []
  return {
    seq,
    words,
    step: place && stepPath(place),
    typed: isTyped ? oneOf(draft.typed, 'words') : '',
    error: error ? say(error.message) : null,
  }
}

const answeredIn = (events: readonly LoggedEvent[]): QuestionsView['answered'] =>
  deskStateOf(events).questions.flatMap(({ seq, words, answeredBy }) => {
    const answer = events.find((event) => event.seq === answeredBy)
    if (!answer) return []
    return [
      {
        seq,
        words,
        answer: answer.kind === 'replied' ? (answer.body.words ?? 'わからない') : eventWords(answer).words,
      },
    ]
  })

const messageView = (event: DeskMessage, view: CaseView, now: Date): MessageView => {
  const at = new Date(event.recordedAt)
  const { body } = event
  return {
    seq: event.seq,
    when: momentWords(at),
    words: eventWords(event).words,
    advice: body.move === 'state' ? statedAdvice(body.advice, view, dayInJapan(now)) : null,
  }
}

/**
 * Takes the answer to a question that is answered in place: one `replied` event, or a draft and the same page. A
 * question that was answered meanwhile takes none. Returns where to go. Throws when the store cannot write.
 */
export const replyToDesk = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const { client, opened } = holder
  const place = draftPlace(holder, questionsPath)
  const typed = typedFrom(form, ['to', 'words', 'unknown'])
  const isOpen = (log: readonly LoggedEvent[]) =>
    grantAt(log, now) !== null && openQuestions(log).some(({ seq }) => String(seq) === oneOf(typed, 'to'))
  if (!isOpen(opened.events)) return questionsPath
  const words = typed.unknown ? null : oneOf(typed, 'words')
  const fault = faultOf(words)
  if (fault) {
    await saveDraft(client, place, { typed, errors: [fault] }, now)
    return `${questionsPath}#question-${oneOf(typed, 'to')}`
  }
  const { facts } = fold(opened.events)
  const event = eventNow(
    formIdOf(form),
    { kind: 'replied', body: { to: Number(oneOf(typed, 'to')), words } },
    actorOf(facts),
    now,
  )
  await appendToCase(client, opened, [event], now, isOpen)
  await dropDraft(client, place)
  return questionsPath
}

const faultOf = (words: string | null): FieldError | null => {
  if (words === null) return null
  if (words === '')
    return {
      field: 'words',
      message: ja('わかることを書いてください。わからなければ「わからない」を押します。'),
    }
  const long = tooLong(words, columnLimit)
  return long && { field: 'words', message: long.message }
}
