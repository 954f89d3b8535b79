import type { Condition, Facts } from './condition'
import { evaluate } from './evaluate'

/** A rule gives something when its condition is known to hold. What it gives means nothing to the engine. */
export type Rule<Gives> = {
  readonly id: string
  readonly when: Condition
  readonly gives: Gives
  /** Ids of the sources the rule rests on; at least one. */
  readonly sources: readonly [string, ...string[]]
  /** Ids of the seed items it answers (S0-01 …), for traceability. */
  readonly seeds?: readonly string[]
}

/** The rules that hold, and those that an unknown fact still keeps open. Order is that of the rules. */
export type Judgement<Gives> = {
  readonly fired: readonly Rule<Gives>[]
  readonly undecided: readonly Rule<Gives>[]
}

/** Judges every rule against the facts. A rule fires only on a known yes. */
export const judge = <Gives>(rules: readonly Rule<Gives>[], facts: Facts): Judgement<Gives> => {
  const fired: Rule<Gives>[] = []
  const undecided: Rule<Gives>[] = []
  for (const rule of rules) {
    const verdict = evaluate(rule.when, facts)
    if (verdict === 'yes') fired.push(rule)
    else if (verdict === 'unknown') undecided.push(rule)
  }
  return { fired, undecided }
}
