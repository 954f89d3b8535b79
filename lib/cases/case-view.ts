import { type Place, type Walked, walk } from '@/lib/engine/walk'
import type { LoggedEvent } from '@/lib/log/events'
import { type CaseState, fold } from '@/lib/log/fold'
import type { Stage } from '@/lib/scenarios/common/vocabulary'
import { type Guidance, guideImplied } from '@/lib/scenarios/guidance'
import { flows, rules, scenarioOf } from '@/lib/scenarios/scenarios'
import { nextPath } from './paths'

/** A case as its pages read it: what is known, where it stands, and what the rules say. */
export type CaseView = {
  readonly state: CaseState
  readonly walked: Walked
  readonly guidance: Guidance
  /** The stage of the step to take now; `done` when every step was passed. */
  readonly stage: Stage | 'done'
}

/** The step a case is at; `null` when all were passed. Judges no rule: for whoever only goes on. */
export const placeNow = (events: readonly LoggedEvent[]): Place | null => walk(flows, fold(events)).at

/** Where somebody goes on who comes back: to the result of a desk they wait for, else to the next step. */
export const goOnPath = (events: readonly LoggedEvent[]): string => {
  const isAwaited = fold(events).facts.awaitingCallback === 'yes'
  return isAwaited ? '/case/advice' : nextPath(placeNow(events))
}

/** Derives everything about a case from its events. Pure. */
export const viewOf = (events: readonly LoggedEvent[]): CaseView => {
  const state = fold(events)
  const walked = walk(flows, state)
  const { at } = walked
  const stage = at ? scenarioOf(at.flow)?.flow.steps[at.step]?.stage : undefined
  return { state, walked, guidance: guideImplied(rules, state.facts), stage: stage ?? 'done' }
}
