import { always, type Facts } from '@/lib/engine/condition'
import { type Drawing, draw } from '@/lib/engine/draw'
import { evaluate, type Verdict } from '@/lib/engine/evaluate'
import { END, type Step } from '@/lib/engine/flow'
import { wayThrough } from '@/lib/engine/walk'
import { entryOf } from '@/lib/facts/catalogue'
import { conditionWords } from '@/lib/facts/condition-words'
import { withImplied } from '@/lib/facts/implied'
import { situations } from '@/lib/facts/values'
import { stageIds, stageWords } from '@/lib/scenarios/common/vocabulary'
import { type Scenario, scenarios } from '@/lib/scenarios/scenarios'
import { say, sayPlainly } from '@/lib/text/text'
import { type Picture, pictureOf } from './flow-picture'

/** A step as a line of text: its number, what it is, and where it leads. */
export type StepLine = {
  readonly id: string
  readonly number: number
  readonly kind: string
  readonly words: string
  readonly stage: string
  /** Where it leads, the last way last: otherwise. */
  readonly ways: readonly string[]
  readonly isLit: boolean
  /** The step to take now. */
  readonly isNow: boolean
}

/** A flow as the page shows it: a picture, and the same as text. */
export type FlowDrawingView = {
  readonly id: string
  readonly title: string
  /** When one gets into it, in words. */
  readonly when: string
  /** Whether these facts lead into it; `null` when none were given. */
  readonly applies: Verdict | null
  readonly picture: Picture
  readonly lines: readonly StepLine[]
}

/** What lights the drawings: the facts, and the step to take now as `flow/step`. */
export type Light = { readonly facts: Facts; readonly now: string | null }

/** Every flow, drawn from the same objects that are walked; the way of the facts is lit. Pure. */
export const flowDrawings = (light: Light | null): FlowDrawingView[] =>
  scenarios.map((scenario) => flowDrawing(scenario, light && { ...light, facts: withImplied(light.facts) }))

const flowDrawing = (scenario: Scenario, light: Light | null): FlowDrawingView => {
  const { flow } = scenario
  const drawing = draw(flow, stageIds)
  const applies = light && evaluate(flow.when, light.facts)
  const way = light && applies === 'yes' ? [...wayThrough(flow, light.facts), END] : []
  const labels = { ...labelsOf(scenario), [END]: 'おわり' }
  const lanes = stageIds.map((stage) => say(stageWords[stage]))
  return {
    id: flow.id,
    title: flowTitle(flow.id),
    when: flow.when === always ? 'だれもが入ります。' : `${conditionWords(flow.when)}とき。`,
    applies,
    picture: pictureOf(drawing, { lanes, labels, way }),
    lines: stepLines(scenario, drawing, labels, way, light?.now ?? null),
  }
}

const emergencyTitles: Readonly<Record<string, string>> = {
  danger: '身の危険',
  harm: '危害のおどし',
  paid: 'お金を払った',
  told: '教えた・押した・わたした',
  'court-paper': '裁判所の書類',
  entrance: 'はじめの質問',
  general: 'そのほか',
}

/** What a flow is called; its id where it has no words of its own. */
export const flowTitle = (id: string): string =>
  emergencyTitles[id] ?? (Object.hasOwn(situations, id) ? situations[id as keyof typeof situations] : id)

const labelsOf = ({ flow, words }: Scenario): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flow.steps).map(([id, step]) => [
      id,
      step.kind === 'ask' ? say(entryOf(step.fact).label) : sayPlainly(words[id]?.title ?? { ja: id }),
    ]),
  )

const kindWords: Readonly<Record<Step['kind'], string>> = { ask: '聞く', do: 'する', tell: '知らせる' }

const stepLines = (
  { flow }: Scenario,
  { nodes }: Drawing,
  labels: Readonly<Record<string, string>>,
  way: readonly string[],
  now: string | null,
): StepLine[] => {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]))
  const to = (id: string) => `${numbers.get(id)} ${labels[id]}`
  return nodes.flatMap(({ id }, index): StepLine[] => {
    const step = flow.steps[id]
    if (!step) return []
    return [
      {
        id,
        number: index + 1,
        kind: kindWords[step.kind],
        words: labels[id] ?? id,
        stage: say(stageWords[step.stage]),
        ways: waysOf(step, to),
        isLit: way.includes(id),
        isNow: now === `${flow.id}/${id}`,
      },
    ]
  })
}

const waysOf = ({ branches = [], next }: Step, to: (id: string) => string): string[] => [
  ...branches.map((branch) => `${conditionWords(branch.when)}とき → ${to(branch.to)}`),
  `${branches.length > 0 ? 'ほかは ' : ''}→ ${to(next)}`,
]

/** The fact a step asks for, in few words: for whoever names a step without drawing it. */
export const stepWords = (place: string): string => {
  const [flowId = '', stepId = ''] = place.split('/')
  const scenario = scenarios.find(({ flow }) => flow.id === flowId)
  const label = scenario && labelsOf(scenario)[stepId]
  return label === undefined ? place : `${flowTitle(flowId)}:${label}`
}
