import type { Place, Walked } from '@/lib/engine/walk'
import { flows } from '@/lib/scenarios/scenarios'
import { findStep } from './step-of'

/** The step where a fact was asked, the one that is due, else one that asks it; `null` when no flow does. */
export const stepOfFact = (fact: string, { trail, at }: Walked): Place | null => {
  const all = flows.flatMap((flow) => Object.keys(flow.steps).map((step) => ({ flow: flow.id, step })))
  const found = [...trail, ...(at ? [at] : []), ...all].find(({ flow, step }) => {
    const one = findStep(flow, step)?.step
    return one?.kind === 'ask' && one.fact === fact
  })
  return found ?? null
}
