import { type Condition, type Facts, not, surely } from '@/lib/engine/condition'
import type { AdviceId } from '@/lib/scenarios/common/advice'
import type { DeskId, DocumentId, DocumentVerdict, GuidanceRule } from '@/lib/scenarios/common/gives'
import { find, type Query } from './search'

export type Rules = readonly GuidanceRule[]

/** A query with what it would mean if it had an answer. */
export type Question = Query & { readonly about: string }

/** Part of an invariant, as questions about rules that must have no answer. */
export type Claim = {
  readonly invariant: string
  readonly says: string
  readonly questions: (rules: Rules) => Question[]
}

/** Facts under which the rules break a claim. */
export type Offence = { readonly about: string; readonly facts: Facts }

/** What looking for an offence came to. */
export type Proved = {
  readonly offence: Offence | null
  readonly questions: number
  readonly assignments: number
  readonly looked: number
}

/** Puts every question of a claim to the search; stops at the first offence. */
export const prove = (claim: Claim, rules: Rules): Proved => {
  const questions = claim.questions(rules)
  let [assignments, looked] = [0, 0]
  for (const question of questions) {
    const found = find(question)
    assignments += found.assignments
    looked += found.looked
    if (found.facts)
      return {
        offence: { about: question.about, facts: found.facts },
        questions: questions.length,
        assignments,
        looked,
      }
  }
  return { offence: null, questions: questions.length, assignments, looked }
}

/** The rules that give an advice. */
export const advising = (rules: Rules, ...ids: AdviceId[]): GuidanceRule[] =>
  rules.filter(({ gives }) => gives.tag === 'advice' && ids.includes(gives.advice))

/** The rules that give a verdict on a document. */
export const handing = (rules: Rules, document: DocumentId, ...verdicts: DocumentVerdict[]): GuidanceRule[] =>
  rules.filter(
    ({ gives }) =>
      gives.tag === 'document' && gives.document === document && verdicts.includes(gives.verdict),
  )

/** The rules that name a desk, the first button first (guidance.ts: by rank, then as written). */
export const naming = (rules: Rules): { rule: GuidanceRule; desk: DeskId }[] =>
  rules
    .flatMap((rule) =>
      rule.gives.tag === 'contact' ? [{ rule, desk: rule.gives.contact, rank: rule.gives.rank }] : [],
    )
    .sort((a, b) => a.rank - b.rank)

/** The conditions of rules. */
export const whens = (rules: Rules): Condition[] => rules.map(({ when }) => when)

/** Neither known to hold nor known not to: anything but a known yes. */
export const unless = (condition: Condition): Condition => not(surely(condition))

/** None of these rules may fire while the premises hold, unless one of `except` fires as well. */
export const never = (given: Rules, premises: readonly Condition[], except: Rules = []): Question[] =>
  given.map((rule) => ({ about: rule.id, fires: [rule.when, ...premises], silent: whens(except) }))

/** One of these rules must fire while the premises hold. */
export const always = (what: string, given: Rules, premises: readonly Condition[]): Question[] => [
  { about: `nothing gives ${what}`, fires: premises, silent: whens(given) },
]

/** A document is ready although the premises hold. */
export const ready = (rules: Rules, document: DocumentId, premises: readonly Condition[]): Question[] =>
  handing(rules, document, 'ready').map((rule) => ({
    about: rule.id,
    fires: [rule.when, ...premises],
    silent: whens(handing(rules, document, 'never', 'not-yet')),
  }))

/** The first button is none of these desks although the premises hold, or there is none at all. */
export const firstIsNot = (
  rules: Rules,
  isWrong: (desk: DeskId) => boolean,
  premises: readonly Condition[],
): Question[] => {
  const named = naming(rules)
  const wrong = named.flatMap(({ rule, desk }, at) =>
    isWrong(desk)
      ? [
          {
            about: rule.id,
            fires: [rule.when, ...premises],
            silent: named.slice(0, at).map((one) => one.rule.when),
          },
        ]
      : [],
  )
  return [...wrong, { about: 'no desk at all', fires: premises, silent: named.map(({ rule }) => rule.when) }]
}
