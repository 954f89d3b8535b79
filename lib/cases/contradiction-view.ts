import { walk } from '@/lib/engine/walk'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { contradictionsIn } from '@/lib/facts/contradictions'
import type { CaseState } from '@/lib/log/fold'
import { flows } from '@/lib/scenarios/scenarios'
import { say } from '@/lib/text/text'
import type { CaseView } from './case-view'
import { logPath } from './log-path'
import { nextPath, stepPath } from './paths'
import { stepOfFact } from './step-of-fact'

/** The page that asks which of two answers is right. */
export const whichPath = '/case/which'

/** Two answers that cannot both be so, each with the page where it can be changed. */
export type ContradictionView = {
  readonly key: string
  readonly sides: readonly { fact: string; label: string; question: string; answer: string; href: string }[]
}

/** Every contradiction of a case, as it is put to the person. Nothing is resolved for them. Pure. */
export const contradictionViews = (view: CaseView): ContradictionView[] =>
  contradictionsIn(view.state.given).map(({ facts }) => ({
    key: facts.join(' '),
    sides: facts.map((fact) => sideOf(fact as FactName, view)),
  }))

const sideOf = (fact: FactName, view: CaseView) => ({
  fact,
  label: say(entryOf(fact).label),
  question: say(entryOf(fact).question),
  answer: answerWords(fact, view.state.given[fact] ?? null),
  href: pageOf(fact, view),
})

/** Where a fact was asked; what a desk's call told is changed in the log. */
const pageOf = (fact: FactName, { walked }: CaseView): string => {
  const place = stepOfFact(fact, walked)
  return place ? stepPath(place) : logPath({})
}

/** Where a case goes on after something was said: to the question which answer is right, else to its next step. */
export const onwardPath = (before: CaseState | null, after: CaseState): string =>
  before && hasNewContradiction(before, after) ? whichPath : nextPath(walk(flows, after).at)

/** True when the later state has a contradiction that the earlier one had not. */
const hasNewContradiction = (before: CaseState, after: CaseState): boolean => {
  const known = new Set(contradictionsIn(before.given).map(keyOf))
  return contradictionsIn(after.given).some((one) => !known.has(keyOf(one)))
}

const keyOf = ({ facts }: { facts: readonly string[] }) => facts.join(' ')
