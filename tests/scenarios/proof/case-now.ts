import type { Facts, Value } from '@/lib/engine/condition'
import type { Progress } from '@/lib/engine/walk'
import { withImplied } from '@/lib/facts/implied'
import type { Answer } from '@/lib/facts/parse'
import type { Entry, Outcome } from '@/lib/log/events'
import type { DataItem } from '@/lib/log/ledger'
import { answered, did, seen, toldAbout } from '../../log/an-event'

/** What a case has heard so far. What follows from it is derived as lib/log/fold.ts derives it. */
export type CaseNow = {
  readonly given: Facts
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly topics: readonly string[]
}

/** Something a person can say at a step. */
export type Reply =
  | { readonly kind: 'answer'; readonly fact: string; readonly value: Value | null }
  | { readonly kind: 'outcome'; readonly task: string; readonly outcome: Outcome }
  | { readonly kind: 'seen'; readonly topic: string }

/** Task → the fact that says its desk was reached (the same table as in lib/log/fold.ts). */
export const factOfTask: Readonly<Record<string, string>> = {
  'call-188': 'consulted188',
  'call-police': 'consultedPolice',
  'call-payer': 'reportedBank',
  'call-issuer': 'reportedBank',
}

/** Who was reached once was reached. */
const kept = (before: Outcome | undefined, outcome: Outcome): Outcome =>
  before === 'reached' ? before : outcome

/** The case after a reply. */
export const after = (now: CaseNow, reply: Reply): CaseNow => {
  switch (reply.kind) {
    case 'answer':
      return { ...now, given: { ...now.given, [reply.fact]: reply.value } }
    case 'outcome':
      return {
        ...now,
        outcomes: { ...now.outcomes, [reply.task]: kept(now.outcomes[reply.task], reply.outcome) },
      }
    case 'seen':
      return { ...now, topics: [...now.topics, reply.topic] }
    default:
      return reply satisfies never
  }
}

/** Facts and passed steps, short of going through a log: `proof.test.ts` compares it with the fold. */
export const progressOf = ({ given, outcomes, topics }: CaseNow): Progress => {
  const tasks = Object.entries(outcomes)
  const facts: Record<string, Value | null | undefined> = { ...given }
  for (const [task, outcome] of tasks) {
    const fact = factOfTask[task]
    if (fact && facts[fact] !== 'yes') facts[fact] = outcome === 'reached' ? 'yes' : 'no'
  }
  if (tasks.length > 0)
    facts.awaitingCallback = tasks.some(([, outcome]) => outcome === 'callback') ? 'yes' : 'no'
  return { facts: withImplied(facts), passed: new Set([...tasks.map(([task]) => task), ...topics]) }
}

/** The log entry that says this. */
export const entryOfReply = (reply: Reply): Entry => {
  switch (reply.kind) {
    case 'answer': {
      const { fact, value } = reply
      return fact === 'iTold' || fact === 'theyKnow'
        ? toldAbout(fact, value as DataItem[] | null)
        : answered(fact, value as Answer)
    }
    case 'outcome':
      return did(reply.task, reply.outcome)
    case 'seen':
      return seen(reply.topic)
    default:
      return reply satisfies never
  }
}
