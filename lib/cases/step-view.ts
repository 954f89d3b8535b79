import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Entry } from '@/lib/facts/entry'
import { NONE, UNKNOWN } from '@/lib/facts/typed'
import { outcomes } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import type { Stage } from '@/lib/scenarios/common/vocabulary'
import { dayInJapan } from '@/lib/text/japan-time'
import { ja, say, type Text } from '@/lib/text/text'
import type { AdviceView } from './advice-view'
import { adviceView } from './advice-view'
import { courtDates, datesPath } from './case-dates'
import type { CaseView } from './case-view'
import { type ContactView, contactView } from './contact-view'
import { lastCourtDayWords } from './court-day'
import { type LetterView, letterView } from './letter-view'
import { lineLimit } from './log-fields'
import { type OutcomeField, outcomeFields } from './outcome-form'
import { stepPath } from './paths'
import type { FieldError } from './step-form'
import type { findStep } from './step-of'
import type { Typed } from './typed'

/** One choice; those set apart (どれもない, わからない) stand behind 「または」. */
export type Option = { readonly value: string; readonly label: string; readonly apart: boolean }

/** How a step is answered. `chosen` and `typed` are what the form shows filled in. */
export type Answering =
  | { kind: 'one' | 'several'; options: readonly Option[]; chosen: readonly string[] }
  | { kind: 'amount' | 'day' | 'place' | 'words'; typed: string; maxLength: number | null }
  | {
      kind: 'outcome'
      options: readonly Option[]
      chosen: readonly string[]
      typed: Readonly<Record<OutcomeField, string>>
      /** Characters of a name or a number. */
      limit: number
    }
  | { kind: 'seen' }

/** Everything a step's page shows, in finished words. */
export type StepView = {
  readonly stage: Stage
  readonly title: string
  readonly why: string
  readonly lines: readonly string[]
  readonly answering: Answering
  readonly shows: readonly AdviceView[]
  readonly desks: readonly ContactView[]
  /** Papers that help with this step. */
  readonly papers: readonly { href: string; label: string }[]
  readonly errors: readonly { field: string; message: string }[]
  /** An answer that came in from another window after this form was opened. */
  readonly newer: string | null
  /** On the last step: whether the refusal letter may be written. */
  readonly letter: LetterView | null
  readonly action: string
  readonly back: string | null
  readonly saw: number
}

/** What a draft holds: what was typed, and why it could not be taken. */
export type Draft = { typed: Typed; errors: readonly FieldError[]; stale?: boolean }

type Found = NonNullable<ReturnType<typeof findStep>>

/** Puts a step's page together. `now` decides opening states; `today` is the calendar day in Japan. */
export const stepView = (
  view: CaseView,
  place: { flow: string; step: string },
  { step, words }: Found,
  draft: Draft | null,
  now: Date,
  today: string,
): StepView => ({
  stage: step.stage,
  title: say(words.title ?? questionOf(step)),
  why: say(words.why),
  lines: [
    ...courtDayLines(step, view.state.facts, today),
    ...(words.lines ?? []).map((line) => say(line)),
    ...sameCounsellorLines(step, view.state.facts),
  ],
  answering: answeringOf(step, view.state, draft),
  shows: shownAdvice(view, words.shows ?? [], today),
  desks: desksOf(view, step, words.desks, now),
  papers: papersOf(view, step, today),
  errors: (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) })),
  newer: draft?.stale && step.kind === 'ask' ? newerWords(step.fact, view.state) : null,
  letter:
    step.kind === 'tell' && step.topic === 'refusal' ? letterView(view.guidance, view.state.facts) : null,
  action: `${stepPath(place)}/answer`,
  back: backOf(view, place),
  saw: view.state.head,
})

type Facts = CaseState['facts']

const courtDayLines = (step: Found['step'], facts: Facts, today: string): string[] =>
  step.kind === 'tell' && step.topic === 'court-paper' ? lastCourtDayWords(facts, today) : []

/** One matter stays with one centre and one counsellor (Tokyo, Nagoya). */
const sameCounsellorLines = (step: Found['step'], { consultedElsewhere, consulted188 }: Facts): string[] =>
  step.kind === 'do' && step.task === 'call-188' && (consultedElsewhere === 'yes' || consulted188 === 'yes')
    ? ['もう相談した所があれば、188 ではなくそのセンターへかけ、前の担当の人を呼んでもらいます']
    : []

/** The summary beside the call to the centre, and the last safe day beside the page about a court's paper. */
const papersOf = (view: CaseView, step: Found['step'], today: string): StepView['papers'] => {
  if (step.kind === 'do') return step.task === 'call-188' ? papersForCentre : []
  const isCourt = step.kind === 'tell' && step.topic === 'court-paper'
  return isCourt && courtDates(view).some(({ at }) => dayInJapan(at) >= today)
    ? [{ href: datesPath, label: '予定表に入れる' }]
    : []
}

const papersForCentre: StepView['papers'] = [
  { href: '/case/script', label: '電話で読む文を見る' },
  { href: '/case/summary', label: '相談のためのメモを見る' },
]

const questionOf = (step: Found['step']): Text => (step.kind === 'ask' ? entryOf(step.fact).question : ja(''))

const answeringOf = (step: Found['step'], state: CaseState, draft: Draft | null): Answering => {
  if (step.kind === 'tell') return { kind: 'seen' }
  if (step.kind === 'do') return outcomeOf(step.task, state, draft)
  const entry = entryOf(step.fact)
  const value = state.facts[step.fact]
  if (entry.input === 'choice' || entry.input === 'list') {
    const chosen = draft?.typed.value ?? chosenOf(value)
    return {
      kind: entry.input === 'list' ? 'several' : 'one',
      options: optionsOf(entry, step.options),
      chosen,
    }
  }
  const typed = draft?.typed.value?.[0] ?? keptWords(entry, value)
  return { kind: entry.input, typed, maxLength: entry.input === 'words' ? entry.maxLength : null }
}

/** What a field shows of an earlier answer. A postal code was not kept, so its field starts empty. */
const keptWords = (entry: Entry, value: CaseState['facts'][string]): string =>
  entry.input === 'place' || value === undefined || value === null ? '' : String(value)

/** The choices of a fact: its values, then どれもない for lists, then わからない. */
export const optionsOf = (entry: Entry, only?: readonly string[]): Option[] => {
  if (entry.input !== 'choice' && entry.input !== 'list') return []
  const values = only ?? Object.keys(entry.values)
  const own = values.map((value) => ({
    value,
    label: entry.values[value] ? say(entry.values[value]) : value,
    apart: false,
  }))
  const none = { value: NONE, label: 'どれもない', apart: true }
  const unknown = { value: UNKNOWN, label: 'わからない', apart: true }
  return entry.input === 'list' ? [...own, none, unknown] : [...own, unknown]
}

const chosenOf = (value: CaseState['facts'][string]): string[] => {
  if (value === undefined) return []
  if (value === null) return [UNKNOWN]
  if (!Array.isArray(value)) return [String(value)]
  return value.length === 0 ? [NONE] : [...value]
}

const outcomeLabels: Readonly<Record<(typeof outcomes)[number], string>> = {
  reached: '電話して、話せた',
  callback: '折り返しの電話を待つ',
  'no-answer': 'つながらなかった',
  later: 'あとでかける',
}

/** Whom a finder tells, they may tell by going there or in writing. */
const tellingLabels: typeof outcomeLabels = {
  reached: '伝えられた',
  callback: '返事を待つ',
  'no-answer': '伝えられなかった',
  later: 'あとで伝える',
}

const outcomeOf = (task: string, state: CaseState, draft: Draft | null): Answering => ({
  kind: 'outcome',
  options: outcomes.map((value) => ({
    value,
    label: (task === 'report-found' ? tellingLabels : outcomeLabels)[value],
    apart: value === 'later',
  })),
  limit: lineLimit,
  chosen: draft?.typed.outcome ?? (state.tasks[task] ? [state.tasks[task]] : []),
  typed: Object.fromEntries(outcomeFields.map((name) => [name, draft?.typed[name]?.[0] ?? ''])) as Record<
    OutcomeField,
    string
  >,
})

const shownAdvice = (view: CaseView, ids: readonly string[], today: string): AdviceView[] =>
  ids.flatMap((id) => {
    const given = view.guidance.advice.find((advice) => advice.id === id)
    return given ? [adviceView(given, view.state, today)] : []
  })

/** The desks of a step, those that answer now first. */
const desksOf = (
  view: CaseView,
  step: Found['step'],
  named: Found['words']['desks'],
  now: Date,
): ContactView[] => {
  const first = step.kind === 'do' ? [view.guidance.contacts[0]?.id ?? ('188' as const)] : []
  const whyOf = (id: string) => view.guidance.contacts.find((contact) => contact.id === id)?.why ?? null
  const desks = (named ?? first).map((id) => contactView(id, now, whyOf(id)))
  return [...desks.filter(({ open }) => open), ...desks.filter(({ open }) => !open)]
}

const newerWords = (fact: FactName, state: CaseState): string =>
  answerWords(fact, (state.facts[fact] ?? null) as never)

const backOf = (view: CaseView, place: { flow: string; step: string }): string | null => {
  const trail = view.walked.trail
  const at = trail.findIndex(({ flow, step }) => flow === place.flow && step === place.step)
  const before = at === -1 ? trail.at(-1) : trail[at - 1]
  return before ? stepPath(before) : null
}
