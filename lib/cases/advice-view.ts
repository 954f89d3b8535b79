import type { Value } from '@/lib/engine/condition'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName, isFactName } from '@/lib/facts/catalogue'
import type { CaseState } from '@/lib/log/fold'
import { type AdviceId, adviceOf } from '@/lib/scenarios/common/advice'
import type { AdviceKind } from '@/lib/scenarios/common/advice-kinds'
import { type SourceId, sourceOf } from '@/lib/scenarios/common/sources'
import type { Because, GivenAdvice, Guidance } from '@/lib/scenarios/guidance'
import { say, type Text } from '@/lib/text/text'

/** An advice as a page shows it, with its grounds. */
export type AdviceView = {
  readonly id: string
  readonly kind: AdviceKind
  readonly title: string
  readonly more: string
  /** Facts used, as "label: answer". */
  readonly facts: readonly string[]
  /** Labels of the facts whose change would change it. */
  readonly changedBy: readonly string[]
  readonly sources: readonly SourceView[]
  /** Both sides, where the sources disagree. */
  readonly sides: readonly string[]
}

/** A source as a page shows it; dates are `YYYY-MM-DD`. */
export type SourceView = {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly statedOn: string | null
  readonly checkedOn: string
  /** True when the day to read it again has passed. */
  readonly overdue: boolean
}

/** What is not confirmed yet, and what hangs on it. */
export type OpenView = {
  readonly fact: FactName
  readonly question: string
  readonly changes: readonly string[]
}

/** The advice of a guidance in its showing order. `today` is the calendar day in Japan. */
export const adviceViews = (guidance: Guidance, state: CaseState, today: string): AdviceView[] =>
  guidance.advice.map((advice) => adviceView(advice, state, today))

/** One advice with its grounds. */
export const adviceView = (advice: GivenAdvice, state: CaseState, today: string): AdviceView => ({
  id: advice.id,
  kind: advice.kind,
  title: say(advice.title),
  more: say(advice.more),
  facts: gather(advice, (reason) => reason.facts).map((fact) => factWords(fact, state)),
  changedBy: gather(advice, (reason) => reason.changedBy).map((fact) => say(entryOf(fact).label)),
  sides: (advice.sides ?? []).map((side) => say(side)),
  sources: sourceViews(
    advice.because.flatMap((reason) => reason.sources as SourceId[]),
    today,
  ),
})

/** Sources as a page shows them, each once. `today` is the calendar day in Japan. */
const sourceViews = (ids: readonly SourceId[], today: string): SourceView[] =>
  [...new Set(ids)].map((id) => sourceView(id, today))

/** An advice where no case is judged: its reasons in words, and the sources that it rests on there. */
export const adviceAlone = (
  id: AdviceId,
  reasons: readonly Text[],
  sources: readonly SourceId[],
  today: string,
): AdviceView => {
  const { kind, title, more, sides = [] } = adviceOf(id)
  return {
    id,
    kind,
    title: say(title),
    more: say(more),
    facts: reasons.map((reason) => say(reason)),
    changedBy: [],
    sides: sides.map((side) => say(side)),
    sources: sourceViews(sources, today),
  }
}

/** Facts about this very moment: asked at once or not at all, never "later". */
const momentary: readonly string[] = [
  'inCall',
  'danger',
  'pickupComing',
  'courtPaperCame',
  'awaitingCallback',
] satisfies FactName[]

/** What is still open and would change an advice, most changes first. */
export const openViews = (guidance: Guidance): OpenView[] =>
  guidance.unknown
    .filter(({ fact, changes }) => isFactName(fact) && !momentary.includes(fact) && changes.length > 0)
    .map(({ fact, changes }) => ({
      fact: fact as FactName,
      question: say(entryOf(fact as FactName).question),
      changes: changes.map((id) => say(adviceOf(id).title)),
    }))
    .sort((a, b) => b.changes.length - a.changes.length)

const sourceView = (id: SourceId, today: string): SourceView => {
  const { name, url, statedOn, checkedOn, reviewBy } = sourceOf(id)
  return { id, name: say(name), url, statedOn, checkedOn, overdue: reviewBy < today }
}

const gather = (advice: GivenAdvice, pick: (reason: Because) => readonly string[]): FactName[] =>
  [...new Set(advice.because.flatMap(pick))].filter(isFactName)

const factWords = (fact: FactName, state: CaseState): string =>
  `${say(entryOf(fact).label)}:${answerWords(fact, (state.facts[fact] ?? null) as Value | null)}`
