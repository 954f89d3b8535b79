import { type Drawing, draw } from '@/lib/engine/draw'
import { entryOf } from '@/lib/facts/catalogue'
import { stageIds, stageWords } from '@/lib/scenarios/common/vocabulary'
import { type Scenario, scenarios } from '@/lib/scenarios/scenarios'
import { say } from '@/lib/text/text'

/** A flow as it is drawn: its layout, and the words of each node. */
export type FlowDrawingView = {
  readonly id: string
  readonly drawing: Drawing
  readonly lanes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

/** Every flow, drawn from the same objects that are walked. */
export const flowDrawings = (): FlowDrawingView[] =>
  scenarios.map((scenario) => ({
    id: scenario.flow.id,
    drawing: draw(scenario.flow, stageIds),
    lanes: stageIds.map((stage) => say(stageWords[stage])),
    labels: { ...labelsOf(scenario), end: 'おわり' },
  }))

const labelsOf = ({ flow, words }: Scenario): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flow.steps).map(([id, step]) => [
      id,
      step.kind === 'ask'
        ? say(entryOf(step.fact).label)
        : say(words[id]?.title ?? { ja: id }).replaceAll('\u200B', ''),
    ]),
  )
