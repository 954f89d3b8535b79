import type { Flow } from '@/lib/engine/flow'
import { documentRules } from './common/documents'
import { entranceFlow, entranceWords } from './common/entrance'
import type { GuidanceRule } from './common/gives'
import { commonRules } from './common/rules'
import type { StepWords, Words } from './common/vocabulary'
import { courtPaperFlow, dangerFlow, harmFlow, paidFlow, toldFlow } from './emergencies/flows'
import { emergencyRules } from './emergencies/rules'
import { courtPaperWords, dangerWords, harmWords, paidWords, toldWords } from './emergencies/words'
import { generalFlow } from './general/flow'
import { generalWords } from './general/words'
import { unknownBillFlow } from './unknown-bill/flow'
import { unknownBillRules } from './unknown-bill/rules'
import { unknownBillWords } from './unknown-bill/words'

/** A flow with its words. */
export type Scenario = {
  readonly flow: Flow<Words>
  readonly words: Readonly<Record<string, StepWords>>
}

/** In walking order: what is urgent first, then the entrance, then the situations. */
export const scenarios: readonly Scenario[] = [
  { flow: dangerFlow, words: dangerWords },
  { flow: harmFlow, words: harmWords },
  { flow: paidFlow, words: paidWords },
  { flow: toldFlow, words: toldWords },
  { flow: courtPaperFlow, words: courtPaperWords },
  { flow: entranceFlow, words: entranceWords },
  { flow: unknownBillFlow, words: unknownBillWords },
  { flow: generalFlow, words: generalWords },
]

/** The flows alone, for the walk. */
export const flows: readonly Flow<Words>[] = scenarios.map(({ flow }) => flow)

/** Every rule of the app, in showing order within one urgency. */
export const rules: readonly GuidanceRule[] = [
  ...emergencyRules,
  ...commonRules,
  ...unknownBillRules,
  ...documentRules,
]

/** The scenario whose flow has that id, or `undefined`. */
export const scenarioOf = (flowId: string): Scenario | undefined =>
  scenarios.find(({ flow }) => flow.id === flowId)
