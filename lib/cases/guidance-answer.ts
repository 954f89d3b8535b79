import { dial } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { stateOf } from '@/lib/contacts/state'
import type { Facts } from '@/lib/engine/condition'
import { evaluate, isKnown } from '@/lib/engine/evaluate'
import { stepOf, type Walked, walk } from '@/lib/engine/walk'
import { entryOf, factNames } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'
import { factOfTask } from '@/lib/log/fold'
import { type SourceId, sourceOf } from '@/lib/scenarios/common/sources'
import { type Stage, taskIds, topicIds } from '@/lib/scenarios/common/vocabulary'
import {
  type GivenAdvice,
  type GivenContact,
  type GivenDocument,
  guideImplied,
} from '@/lib/scenarios/guidance'
import { flows, rules, scenarioOf } from '@/lib/scenarios/scenarios'
import { isoInJapan } from '@/lib/text/japan-time'
import { sayPlainly } from '@/lib/text/text'
import { emergencyIds, type GuidanceAnswer } from './guidance-schema'

/** What the public API says about these facts at `now`: the engine's judgement in the shape of `api.md`. Pure. */
export const guidanceAnswer = (given: Facts, now: Date): GuidanceAnswer => {
  const facts = withImplied(given)
  const guidance = guideImplied(rules, facts)
  const { at } = walk(flows, { facts: withParticulars(facts), passed: passedBy(facts) })
  return {
    stage: stageAt(at),
    emergency: emergencyIn(facts),
    risk: guidance.risk,
    next: nextAt(at, facts),
    advice: guidance.advice.map(adviceOut),
    contacts: guidance.contacts.map((contact) => contactOut(contact, now)),
    documents: guidance.documents.map(documentOut),
    unknown: guidance.unknown.map(({ fact, changes }) => ({ fact, changes: [...changes] })) as Out<'unknown'>,
  }
}

type Out<Part extends keyof GuidanceAnswer> = GuidanceAnswer[Part]

// Words that a person typed never come this way, so nobody is asked for them here.
const particulars: Facts = Object.fromEntries(
  factNames.filter((name) => entryOf(name).use === 'particular').map((name) => [name, null]),
)

const withParticulars = (facts: Facts): Facts => ({ ...facts, ...particulars })

/**
 * What counts as passed where nothing is stored: every topic, for its words are in the advice; a task when its fact is
 * known, or when no fact tells of it. 110 is never passed: as long as there is danger it stands first.
 */
const passedBy = (facts: Facts): ReadonlySet<string> =>
  new Set<string>([...topicIds, ...taskIds.filter((task) => task !== 'call-110' && !isOpenTask(task, facts))])

const isOpenTask = (task: string, facts: Facts) => {
  const fact = factOfTask[task]
  return fact !== undefined && !isKnown(facts[fact])
}

const stageAt = (at: Walked['at']): Out<'stage'> =>
  (at && (scenarioOf(at.flow)?.flow.steps[at.step]?.stage as Stage | undefined)) ?? 'done'

const emergencyIn = (facts: Facts): Out<'emergency'> =>
  emergencyIds.find((id) => {
    const flow = scenarioOf(id)?.flow
    return flow !== undefined && evaluate(flow.when, facts) === 'yes'
  }) ?? null

const nextAt = (at: Walked['at'], facts: Facts): Out<'next'> => {
  const flow = at && scenarioOf(at.flow)?.flow
  if (!at || !flow) return null
  const step = stepOf(flow, at.step)
  const fact = step.kind === 'ask' ? step.fact : step.kind === 'do' ? factOfTask[step.task] : undefined
  const asks = fact !== undefined && !isKnown(facts[fact]) ? [fact] : []
  return { step: `${at.flow}/${at.step}`, asks } as Out<'next'>
}

const adviceOut = ({ id, kind, urgency, title, more, because }: GivenAdvice): Out<'advice'>[number] => ({
  id,
  kind,
  urgency,
  text: `${sayPlainly(title)}。${sayPlainly(more)}`,
  because: because.map(({ rule, facts, sources }) => ({
    rule,
    facts: [...facts] as Out<'unknown'>[number]['fact'][],
    sources: sources.map((source) => sourceOut(source as SourceId)),
  })),
})

const sourceOut = (id: SourceId) => {
  const { url, checkedOn } = sourceOf(id)
  return { id, ...(url === null ? {} : { url }), checkedOn }
}

/** I13: a number that may not be dialled from here is not handed out for others to dial. */
const contactOut = ({ id, why }: GivenContact, now: Date): Out<'contacts'>[number] => {
  const contact = contactOf(id)
  const { open, nextOpen } = stateOf(contact, now)
  return {
    id,
    name: sayPlainly(contact.name),
    phone: dial(contact, now).tel === null ? null : contact.phone,
    open,
    nextOpen: nextOpen && isoInJapan(nextOpen),
    why: sayPlainly(why),
  }
}

const documentOut = ({ id, verdict, because }: GivenDocument): Out<'documents'>[number] => ({
  id,
  verdict,
  because: because === null ? 'まだ、わかっていないことがあります' : sayPlainly(because),
})
