import type { Facts, Value } from '@/lib/engine/condition'
import { factsOfTap } from '@/lib/facts/call-taps'
import { withImplied } from '@/lib/facts/implied'
import { together } from '@/lib/facts/together'
import { standing } from './corrected'
import type { LoggedEvent, Outcome } from './events'
import { type Ledger, ledgerFacts, ledgerOf } from './ledger'

/** What a case is at a moment: everything here is derived from its events, nothing is stored. */
export type CaseState = {
  readonly facts: Facts
  /** The facts as they were given, without what they imply: contradictions are looked for in these. */
  readonly given: Facts
  /** Tasks with an outcome and topics seen. */
  readonly passed: ReadonlySet<string>
  readonly tasks: Readonly<Record<string, Outcome>>
  readonly ledger: Ledger
  /** The newest answer to each fact: where it stands in the log. */
  readonly answeredAt: Readonly<Record<string, number>>
  /** Lists of which some items were tapped while the phone rang, and nobody yet said that these are all. */
  readonly partly: ReadonlySet<string>
  /** Sequence number of the last event, 0 for an empty log. */
  readonly head: number
}

/** Task → the fact in which it says that it reached its desk. */
export const factOfTask: Readonly<Record<string, string>> = {
  'call-188': 'consulted188',
  'call-police': 'consultedPolice',
  'call-payer': 'reportedBank',
  'call-issuer': 'reportedBank',
}

/**
 * Folds a log, oldest first, into the state of its case; corrected entries count as they were corrected.
 * Pure: the same events give the same state.
 */
export const fold = (log: readonly LoggedEvent[]): CaseState => {
  const events = standing(log).map(({ event }) => event)
  const facts: Record<string, Value | null> = {}
  const answeredAt: Record<string, number> = {}
  const tasks: Record<string, Outcome> = {}
  const passed = new Set<string>()
  const partly = new Set<string>()
  for (const event of events) {
    if (event.kind === 'answered') {
      facts[event.body.fact] = event.body.value
      answeredAt[event.body.fact] = event.seq
      partly.delete(event.body.fact)
    }
    for (const [fact, value] of tapped(event)) {
      if (Array.isArray(value) && facts[fact] === undefined) partly.add(fact)
      facts[fact] = together(facts[fact], value)
      answeredAt[fact] = event.seq
    }
    if (event.kind === 'told' && event.body.answers) answeredAt[event.body.answers] = event.seq
    if (event.kind === 'seen') passed.add(event.body.topic)
    if (event.kind === 'did') {
      // Who was reached once was reached: a later call that does not connect takes nothing back.
      if (tasks[event.body.task] !== 'reached') tasks[event.body.task] = event.body.outcome
      passed.add(event.body.task)
    }
  }
  const ledger = ledgerOf(events)
  const given = { ...facts, ...ledgerFacts(ledger, events), ...factsOfTasks(tasks), ...factsOfPapers(events) }
  return {
    facts: withImplied(given),
    given,
    passed,
    tasks,
    ledger,
    answeredAt,
    partly,
    head: log.at(-1)?.seq ?? 0,
  }
}

/** A letter that was handed to its addressee was sent, whatever was answered before; a copy for others was not. */
const factsOfPapers = (events: readonly LoggedEvent[]): Facts => {
  const isSent = events.some(
    ({ kind, body }) => kind === 'shared' && body.document === 'refusal-letter' && body.reader === 'shop',
  )
  return isSent ? { refusalSent: 'yes' } : {}
}

const tapped = ({ body }: LoggedEvent) =>
  Object.entries('tap' in body && body.tap ? factsOfTap(body.tap) : {})

const factsOfTasks = (tasks: Readonly<Record<string, Outcome>>): Facts => {
  const done = Object.entries(tasks)
  const facts: Record<string, 'yes' | 'no'> = {}
  for (const [task, outcome] of done) {
    const fact = factOfTask[task]
    if (fact && facts[fact] !== 'yes') facts[fact] = outcome === 'reached' ? 'yes' : 'no'
  }
  // Known only once a desk was turned to: before that nobody can have promised to ring back.
  const awaiting = done.some(([, outcome]) => outcome === 'callback') ? 'yes' : 'no'
  return { ...facts, ...(done.length > 0 ? { awaitingCallback: awaiting } : {}) }
}
