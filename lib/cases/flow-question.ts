import { factsOf } from '@/lib/engine/explain'
import { apiFactNames } from '@/lib/facts/api-facts'
import { entryOf, type FactName, isFactName } from '@/lib/facts/catalogue'
import { withThoseBehind } from '@/lib/facts/implied'
import { NONE } from '@/lib/facts/typed'
import { flows } from '@/lib/scenarios/scenarios'
import { clockWords, dayInJapan } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { type GuidanceRequest, readGuidanceRequest } from './guidance-request'

/** What the address of a page says behind the question mark. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** One fact of the panel, with what is chosen. */
export type FactField = {
  readonly name: string
  readonly label: string
  readonly kind: 'choice' | 'list' | 'amount' | 'day'
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
}

/** The panel: day and time, and the facts; first those on which ways part. */
export type FlowPanelView = {
  readonly day: string
  readonly time: string
  readonly parting: readonly FactField[]
  readonly others: readonly FactField[]
  /** Whether anything was chosen. */
  readonly isAsked: boolean
  /** The value of a list's box that says "none of these". */
  readonly none: string
}

const partingFacts = withThoseBehind(
  flows.flatMap(({ when, steps }) => [
    ...factsOf(when),
    ...Object.values(steps).flatMap(({ branches = [] }) =>
      branches.flatMap((branch) => factsOf(branch.when)),
    ),
  ]),
)

/** What is chosen in the panel, as the form shows it again. `clock` fills in the day and the time. */
export const flowPanel = (query: Query, clock: Date): FlowPanelView => {
  const fields = apiFactNames.map((name) => fieldOf(name, valuesIn(query, name)))
  return {
    day: valuesIn(query, 'day')[0] ?? dayInJapan(clock),
    time: valuesIn(query, 'time')[0] ?? clockWords(clock).padStart(5, '0'),
    parting: fields.filter(({ name }) => partingFacts.has(name)),
    others: fields.filter(({ name }) => !partingFacts.has(name)),
    isAsked: fields.some(({ chosen }) => chosen.length > 0),
    none: NONE,
  }
}

/** Reads what was chosen the way the public API reads it, with the same refusals. */
export const readFlowQuestion = (panel: FlowPanelView, clock: Date): GuidanceRequest => {
  const facts: Record<string, unknown> = {}
  for (const field of [...panel.parting, ...panel.others]) {
    if (field.chosen.length === 0) continue
    const [first = field.name, part] = field.name.split('.')
    const value = valueIn(field)
    facts[first] = part === undefined ? value : { ...(facts[first] as object | undefined), [part]: value }
  }
  return readGuidanceRequest({ facts, now: `${panel.day}T${panel.time}:00+09:00` }, clock)
}

/** The labels of what a refusal names. */
export const faultLabels = ({ paths }: { readonly paths: readonly string[] }): string[] =>
  paths.map((path) => {
    const name = path.replace(/^facts\./, '').replace(/\[\d+\]$/, '')
    return isFactName(name) ? say(entryOf(name).label) : '日付と時刻'
  })

const valuesIn = (query: Query, name: string): string[] =>
  [query[name] ?? []].flat().filter((value) => value !== '')

const fieldOf = (name: FactName, chosen: readonly string[]): FactField => {
  const entry = entryOf(name)
  const values = 'values' in entry ? Object.entries(entry.values) : []
  return {
    name,
    label: say(entry.label),
    kind:
      entry.input === 'list' || entry.input === 'amount' || entry.input === 'day' ? entry.input : 'choice',
    options: values.map(([value, label]) => ({ value, label: say(label) })),
    chosen,
  }
}

const valueIn = ({ kind, chosen }: FactField): unknown => {
  if (kind === 'list') return chosen.filter((value) => value !== NONE)
  if (kind === 'amount') return Number(chosen[0])
  return chosen[0]
}
