import { adviceOf } from '@/lib/scenarios/common/advice'
import { sources } from '@/lib/scenarios/common/sources'
import { stageWords } from '@/lib/scenarios/common/vocabulary'
import { clockWords, dayInJapan, fullDayWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { type FlowDrawingView, flowDrawings, flowTitle, stepWords } from './flow-drawings'
import { type FlowPanelView, faultLabels, flowPanel, type Query, readFlowQuestion } from './flow-question'
import { guidanceAnswer } from './guidance-answer'
import type { GuidanceRequest } from './guidance-request'
import type { GuidanceAnswer } from './guidance-schema'

/** What the chosen facts lead to at the chosen moment, in words. */
export type FlowResultView = {
  readonly moment: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly advice: readonly { readonly id: string; readonly kind: string; readonly title: string }[]
}

/** The page of the drawn flows. `faults` say which of the chosen facts cannot be read or held together. */
export type FlowPageView = {
  readonly panel: FlowPanelView
  readonly faults: readonly string[]
  readonly result: FlowResultView | null
  readonly drawings: readonly FlowDrawingView[]
}

/** Reads the page for what was chosen; nothing is stored. */
export const readFlowPage = (query: Query, clock: Date): FlowPageView => {
  const panel = flowPanel(query, clock)
  const read = readFlowQuestion(panel, clock)
  const faults = read.ok ? [] : read.issues.map((issue) => faultLabels(issue).join('と'))
  if (!read.ok || !panel.isAsked) return { panel, faults, result: null, drawings: flowDrawings(null) }
  const answer = guidanceAnswer(read.facts, read.now)
  const light = { facts: read.facts, now: answer.next?.step ?? null }
  return { panel, faults, result: resultOf(answer, read), drawings: flowDrawings(light) }
}

const kinds = { do: 'する', never: 'しない', know: '知っておく' } as const

const resultOf = (answer: GuidanceAnswer, { now }: GuidanceRequest & { ok: true }): FlowResultView => ({
  moment: `${fullDayWords(now)} ${clockWords(now)}`,
  rows: [
    { label: '先に入る用件', value: answer.emergency ? flowTitle(answer.emergency) : 'なし' },
    { label: 'いまの段階', value: answer.stage === 'done' ? 'すべて通った' : say(stageWords[answer.stage]) },
    { label: '次の一歩', value: answer.next ? stepWords(answer.next.step) : 'なし' },
    { label: '先に出る窓口', value: answer.contacts.slice(0, 3).map(contactWords).join('、') },
    { label: '見直しの日を過ぎた出典', value: `${overdueOn(dayInJapan(now))}件` },
  ],
  advice: answer.advice.map(({ id, kind }) => ({ id, kind: kinds[kind], title: say(adviceOf(id).title) })),
})

const contactWords = ({ name, open }: GuidanceAnswer['contacts'][number]): string =>
  open === null ? name : `${name}(${open ? '受付中' : '時間外'})`

const overdueOn = (day: string) => sources.filter(({ reviewBy }) => reviewBy < day).length
