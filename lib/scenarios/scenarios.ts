import type { Flow } from '@/lib/engine/flow'
import { callbackCheckFlow } from './callback-check/flow'
import { callbackCheckRules } from './callback-check/rules'
import { callbackCheckWords } from './callback-check/words'
import { documentRules } from './common/documents'
import { entranceFlow, entranceWords } from './common/entrance'
import type { GuidanceRule } from './common/gives'
import { commonRules } from './common/rules'
import type { StepWords, Words } from './common/vocabulary'
import { courtPaperFlow, dangerFlow, harmFlow, paidFlow, toldFlow } from './emergencies/flows'
import { emergencyRules } from './emergencies/rules'
import { courtPaperWords, dangerWords, harmWords, paidWords, toldWords } from './emergencies/words'
import { foundDataFlow } from './found-data/flow'
import { foundDataRules } from './found-data/rules'
import { foundDataWords } from './found-data/words'
import { generalFlow } from './general/flow'
import { generalWords } from './general/words'
import { supportDeskFlow } from './support-desk/flow'
import { supportDeskRules } from './support-desk/rules'
import { supportDeskWords } from './support-desk/words'
import { threatMailFlow } from './threat-mail/flow'
import { threatMailRules } from './threat-mail/rules'
import { threatMailWords } from './threat-mail/words'
import { unknownBillFlow } from './unknown-bill/flow'
import { unknownBillRules } from './unknown-bill/rules'
import { unknownBillWords } from './unknown-bill/words'

/** A flow with its words. */
export type Scenario = {
  readonly flow: Flow<Words>
  readonly words: Readonly<Record<string, StepWords>>
}

/** A situation: one room, with what it asks, says and rules. */
type Situation = Scenario & { readonly rules: readonly GuidanceRule[] }

/** The situations that have a room. Whatever is none of them goes through the general flow. */
const situations: readonly Situation[] = [
  { flow: unknownBillFlow, words: unknownBillWords, rules: unknownBillRules },
  { flow: foundDataFlow, words: foundDataWords, rules: foundDataRules },
  { flow: supportDeskFlow, words: supportDeskWords, rules: supportDeskRules },
  { flow: callbackCheckFlow, words: callbackCheckWords, rules: callbackCheckRules },
  { flow: threatMailFlow, words: threatMailWords, rules: threatMailRules },
]

/** In walking order: what is urgent first, then the entrance, then the situations. */
export const scenarios: readonly Scenario[] = [
  { flow: dangerFlow, words: dangerWords },
  { flow: harmFlow, words: harmWords },
  { flow: paidFlow, words: paidWords },
  { flow: toldFlow, words: toldWords },
  { flow: courtPaperFlow, words: courtPaperWords },
  { flow: entranceFlow, words: entranceWords },
  ...situations,
  { flow: generalFlow(situations.map(({ flow }) => flow.when)), words: generalWords },
]

/** The flows alone, for the walk. */
export const flows: readonly Flow<Words>[] = scenarios.map(({ flow }) => flow)

/** Every rule of the app, in showing order within one urgency. */
export const rules: readonly GuidanceRule[] = [
  ...emergencyRules,
  ...commonRules,
  ...situations.flatMap((situation) => situation.rules),
  ...documentRules,
]

/** The scenario whose flow has that id, or `undefined`. */
export const scenarioOf = (flowId: string): Scenario | undefined =>
  scenarios.find(({ flow }) => flow.id === flowId)
