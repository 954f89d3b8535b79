import type { Step } from '@/lib/engine/flow'
import type { StepWords, Words } from '@/lib/scenarios/common/vocabulary'
import { scenarioOf } from '@/lib/scenarios/scenarios'

/** A step over this app's vocabulary. */
export type StepOf = Step<Words>

/** The step of that name with its words, or `null`: names come from a URL. */
export const findStep = (flow: string, step: string): { step: StepOf; words: StepWords } | null => {
  const scenario = scenarioOf(flow)
  if (!scenario || !Object.hasOwn(scenario.flow.steps, step)) return null
  const found = scenario.flow.steps[step]
  const words = scenario.words[step]
  return found && words ? { step: found, words } : null
}
