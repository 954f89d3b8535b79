import type { Facts } from '@/lib/engine/condition'
import { factsAwaited, factsOf, factsUsed } from '@/lib/engine/explain'
import { judge } from '@/lib/engine/judge'
import { withImplied } from '@/lib/facts/implied'
import type { Text } from '@/lib/text/text'
import { type AdviceId, adviceOf, byUrgency } from './common/advice'
import type { Advice } from './common/advice-kinds'
import {
  type DeskId,
  type DocumentId,
  type DocumentVerdict,
  documentIds,
  type Gives,
  type GuidanceRule,
  type Risk,
} from './common/gives'

/** Why an advice is given: the rule, the facts it used, and the facts whose change would change it. */
export type Because = {
  readonly rule: string
  readonly facts: readonly string[]
  readonly changedBy: readonly string[]
  readonly sources: readonly string[]
}

/** An advice that is given, with its reasons. */
export type GivenAdvice = Advice & { readonly id: AdviceId; readonly because: readonly Because[] }
/** A desk that is named, and why. */
export type GivenContact = { readonly id: DeskId; readonly why: Text }
/** A document and whether it may be handed out. */
export type GivenDocument = {
  readonly id: DocumentId
  readonly verdict: DocumentVerdict
  readonly because: Text | null
}
/** A fact that is not known, and the advice that hangs on it. */
export type Open = { readonly fact: string; readonly changes: readonly AdviceId[] }

/** What the rules say about a set of facts; the public API and the pages read the same object. */
export type Guidance = {
  readonly risk: Risk
  readonly advice: readonly GivenAdvice[]
  /** Ordered: the first one is the first button on every page (I5, I6). */
  readonly contacts: readonly GivenContact[]
  readonly documents: readonly GivenDocument[]
  readonly unknown: readonly Open[]
}

/** Judges the rules on facts as they were given, and puts together what they give. Pure. */
export const guide = (rules: readonly GuidanceRule[], given: Facts): Guidance =>
  guideImplied(rules, withImplied(given))

/** The same for facts that already say all they imply, as a folded log does. Pure. */
export const guideImplied = (rules: readonly GuidanceRule[], facts: Facts): Guidance => {
  const { fired, undecided } = judge(rules, facts)
  return {
    risk: worstRisk(fired),
    advice: givenAdvice(fired, facts),
    contacts: givenContacts(fired),
    documents: documentIds.map((id) => givenDocument(id, fired)),
    unknown: openFacts(undecided, facts),
  }
}

type Tagged<Tag extends Gives['tag']> = GuidanceRule & { gives: Extract<Gives, { tag: Tag }> }

const giving = <Tag extends Gives['tag']>(rules: readonly GuidanceRule[], tag: Tag): Tagged<Tag>[] =>
  rules.filter((rule): rule is Tagged<Tag> => rule.gives.tag === tag)

const givenAdvice = (fired: readonly GuidanceRule[], facts: Facts): GivenAdvice[] => {
  const reasons = new Map<AdviceId, Because[]>()
  for (const rule of giving(fired, 'advice')) {
    reasons.set(rule.gives.advice, [...(reasons.get(rule.gives.advice) ?? []), reasonOf(rule, facts)])
  }
  return [...reasons]
    .map(([id, because]) => ({ id, ...adviceOf(id), because }))
    .sort((a, b) => byUrgency(a.id, b.id))
}

const reasonOf = (rule: GuidanceRule, facts: Facts): Because => ({
  rule: rule.id,
  facts: factsUsed(rule.when, facts),
  changedBy: factsOf(rule.when),
  sources: rule.sources,
})

const givenContacts = (fired: readonly GuidanceRule[]): GivenContact[] => {
  const ordered = giving(fired, 'contact').sort((a, b) => a.gives.rank - b.gives.rank)
  const first = new Map<DeskId, Text>()
  for (const { gives } of ordered) if (!first.has(gives.contact)) first.set(gives.contact, gives.why)
  return [...first].map(([id, why]) => ({ id, why }))
}

const strictness: readonly DocumentVerdict[] = ['never', 'not-yet', 'ready']

const givenDocument = (id: DocumentId, fired: readonly GuidanceRule[]): GivenDocument => {
  const verdicts = giving(fired, 'document').filter((rule) => rule.gives.document === id)
  for (const verdict of strictness) {
    const rule = verdicts.find((one) => one.gives.verdict === verdict)
    if (rule) return { id, verdict, because: rule.gives.because }
  }
  return { id, verdict: 'not-yet', because: null }
}

const severity: readonly Risk[] = ['danger', 'high', 'caution', 'low', 'unknown']

const worstRisk = (fired: readonly GuidanceRule[]): Risk => {
  const risks = giving(fired, 'risk').map((rule) => rule.gives.risk)
  return severity.find((level) => risks.includes(level)) ?? 'unknown'
}

const openFacts = (undecided: readonly GuidanceRule[], facts: Facts): Open[] => {
  const changes = new Map<string, Set<AdviceId>>()
  for (const rule of undecided) {
    for (const fact of factsAwaited(rule.when, facts)) {
      const ids = changes.get(fact) ?? new Set()
      if (rule.gives.tag === 'advice') ids.add(rule.gives.advice)
      changes.set(fact, ids)
    }
  }
  return [...changes].map(([fact, ids]) => ({ fact, changes: [...ids] }))
}
