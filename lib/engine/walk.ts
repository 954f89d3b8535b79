import type { Facts } from './condition'
import { evaluate } from './evaluate'
import { END, type Flow, type Step } from './flow'

/** What a case has gone through: its facts, and the tasks done and topics seen. */
export type Progress = {
  readonly facts: Facts
  readonly passed: ReadonlySet<string>
  /** Facts known in part: they count, and are asked all the same. */
  readonly partly?: ReadonlySet<string>
}

/** A place in the flows. */
export type Place = { readonly flow: string; readonly step: string }

/** Where a case stands: the step to take now (`null` = all done) and the steps passed, in walking order. */
export type Walked = { readonly at: Place | null; readonly trail: readonly Place[] }

/**
 * Walks an ordered list of flows: the position is the first unpassed step of the first flow that applies.
 * Nothing is stored or stacked, so an emergency cuts in and gives back by itself.
 */
export const walk = (flows: readonly Flow[], progress: Progress): Walked => {
  const trail: Place[] = []
  for (const flow of flows) {
    if (evaluate(flow.when, progress.facts) !== 'yes') continue
    const at = walkFlow(flow, progress, trail)
    if (at) return { at, trail }
  }
  return { at: null, trail }
}

/** True when the case has passed a step, in whichever flow: by its fact, its task or its topic. */
export const isPassed = (step: Step, progress: Progress): boolean => {
  switch (step.kind) {
    case 'ask':
      return progress.facts[step.fact] !== undefined && !progress.partly?.has(step.fact)
    case 'do':
      return progress.passed.has(step.task)
    case 'tell':
      return progress.passed.has(step.topic)
    default:
      return step satisfies never
  }
}

/** The step a passed step leads to, given the facts. */
export const leadsTo = (step: Step, facts: Facts): string =>
  step.branches?.find((branch) => evaluate(branch.when, facts) === 'yes')?.to ?? step.next

const walkFlow = (flow: Flow, progress: Progress, trail: Place[]): Place | null => {
  let id = flow.start
  while (id !== END) {
    const step = stepOf(flow, id)
    const place = { flow: flow.id, step: id }
    if (!isPassed(step, progress)) return place
    trail.push(place)
    id = leadsTo(step, progress.facts)
  }
  return null
}

/** The step of that name. Throws when a flow that `check` would refuse is walked all the same. */
export const stepOf = (flow: Flow, id: string): Step => {
  const step = flow.steps[id]
  if (!step) throw new Error(`flow ${flow.id} has no step ${id}`)
  return step
}

/** The steps that lie on the way of these facts, from the start of a flow to its end, passed or not. */
export const wayThrough = (flow: Flow, facts: Facts): string[] => {
  const way: string[] = []
  for (let id = flow.start; id !== END; id = leadsTo(stepOf(flow, id), facts)) way.push(id)
  return way
}
