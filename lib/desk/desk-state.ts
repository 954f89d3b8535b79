import type { Facts } from '@/lib/engine/condition'
import type { GrantScope } from '@/lib/log/desk-events'
import type { LoggedEvent } from '@/lib/log/events'
import { type DeskNeed, type DeskStatus, deskPolicy } from './policy'

/** What the person lets the desk see and do, and until when (UTC, ISO). */
export type Grant = {
  readonly seq: number
  readonly scopes: readonly GrantScope[]
  readonly mayWrite: boolean
  readonly until: string
}

/** A question of the desk, and where the person answered it. */
export type DeskQuestion = {
  readonly seq: number
  readonly words: string
  readonly fact: string | null
  readonly answeredBy: number | null
}

/** Where a case stands with the desk: derived from its events, nothing is stored. */
export type DeskState = {
  /** `null` while nothing is shared, or no more. A grant that has run out is still here: its `until` says so. */
  readonly grant: Grant | null
  readonly status: DeskStatus
  /** The account that holds the case. */
  readonly holder: string | null
  /** An account other than the holder agreed, after everything for which a second reader is wanted. */
  readonly isSecondRead: boolean
  readonly questions: readonly DeskQuestion[]
}

const unshared: DeskState = {
  grant: null,
  status: 'waiting',
  holder: null,
  isSecondRead: false,
  questions: [],
}

/** Folds the events of a log, oldest first, into where it stands with the desk. Pure. */
export const deskStateOf = (events: readonly LoggedEvent[]): DeskState => {
  const state = events.reduce(after, unshared)
  // A question outlives a second reader, and whoever held the case when it was asked.
  return state.status === 'taken' && isWaiting(state.questions) ? { ...state, status: 'asked' } : state
}

const isWaiting = (questions: readonly DeskQuestion[]): boolean =>
  questions.some(({ answeredBy }) => answeredBy === null)

const after = (state: DeskState, event: LoggedEvent): DeskState => {
  switch (event.kind) {
    case 'granted': {
      const grant = { seq: event.seq, ...event.body }
      // What was asked under an earlier grant stays; a case taken back and shared anew starts from the queue.
      return state.grant ? { ...state, grant } : { ...unshared, questions: state.questions, grant }
    }
    case 'revoked':
      return { ...unshared, questions: state.questions }
    case 'answered':
      return answered(state, event.body.fact, event.seq)
    case 'replied':
      return answeredAt(state, ({ seq }) => seq === event.body.to, event.seq)
    case 'desk':
      return moved(state, event)
    default:
      return state
  }
}

/** An answer to the fact that was asked for; another answer may call for a second reader anew. */
const answered = (state: DeskState, fact: string, seq: number): DeskState => {
  const calls = (secondFacts as readonly string[]).includes(fact)
  const next = answeredAt(state, (question) => question.fact === fact, seq)
  return calls ? { ...next, isSecondRead: false } : next
}

const answeredAt = (state: DeskState, is: (question: DeskQuestion) => boolean, seq: number): DeskState => {
  const questions = state.questions.map((question) =>
    question.answeredBy === null && is(question) ? { ...question, answeredBy: seq } : question,
  )
  const isAnswered = state.status === 'asked' && !isWaiting(questions)
  return { ...state, questions, status: isAnswered ? 'taken' : state.status }
}

type DeskEvent = Extract<LoggedEvent, { kind: 'desk' }>

const moved = (state: DeskState, { seq, body }: DeskEvent): DeskState => {
  const to = deskPolicy.find(({ move, from }) => move === body.move && from.includes(state.status))?.to
  const next = { ...state, status: to ?? state.status }
  switch (body.move) {
    case 'take':
      return { ...next, holder: body.by }
    case 'give-back':
    case 'reopen':
      return { ...next, holder: null }
    case 'ask':
      return {
        ...next,
        questions: [...state.questions, { seq, words: body.words, fact: body.fact, answeredBy: null }],
      }
    case 'second':
      return { ...next, isSecondRead: body.agrees && body.by !== state.holder }
    case 'remark':
    case 'state':
    case 'appoint':
    case 'ask-second':
    case 'hand-over':
    case 'close':
      return next
    default:
      return body satisfies never
  }
}

/** The facts for which a second reader is wanted: money moved, threats, minors (product.md, feature 14). */
const secondFacts = ['harms', 'moneyMoved', 'paid', 'threats', 'minor'] as const

/** Whether a second reader has to agree before the desk states, hands over or closes. */
export const wantsSecond = ({ moneyMoved, paid, threats, minor }: Facts): boolean =>
  moneyMoved === 'yes' ||
  (typeof paid === 'string' && paid !== 'no') ||
  (Array.isArray(threats) && threats.length > 0) ||
  minor === 'yes'

/** The needs of the policy that a case meets. */
export const metNeeds = ({ grant, isSecondRead }: DeskState, facts: Facts): ReadonlySet<DeskNeed> =>
  new Set<DeskNeed>([
    ...(grant?.mayWrite ? (['may-write'] as const) : []),
    ...(isSecondRead || !wantsSecond(facts) ? (['second-read'] as const) : []),
  ])
