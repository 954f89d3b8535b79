import { targetsOf } from './check'
import type { Condition } from './condition'
import { END, type Flow, type Step } from './flow'

/** A step in a drawing: its row is the longest way to it from the start, its lane the stage's place. */
export type Node = {
  readonly id: string
  readonly kind: Step['kind'] | 'end'
  readonly row: number
  readonly lane: number
}

/** An arrow; `when` is the condition in words of the code, `null` for "otherwise". */
export type Edge = { readonly from: string; readonly to: string; readonly when: string | null }

/** A flow laid out: what to put where, and how it is joined. */
export type Drawing = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] }

/** Lays a sound flow out: stages as lanes from left to right, rows from top to bottom. */
export const draw = (flow: Flow, stages: readonly string[]): Drawing => {
  const rows = rowsOf(flow)
  const laneOf = (step: Step | undefined) => stages.indexOf(step?.stage ?? lastStage(flow, rows))
  const nodes = [...rows].map(
    ([id, row]): Node => ({ id, kind: flow.steps[id]?.kind ?? 'end', row, lane: laneOf(flow.steps[id]) }),
  )
  return { nodes: nodes.sort((a, b) => a.row - b.row || a.lane - b.lane), edges: edgesOf(flow) }
}

/** The end stands below the last step. */
const lastStage = (flow: Flow, rows: ReadonlyMap<string, number>): string => {
  const steps = [...rows].filter(([id]) => id !== END).sort(([, a], [, b]) => b - a)
  return flow.steps[steps[0]?.[0] ?? '']?.stage ?? ''
}

/** The drawing as text, a line for each arrow: for review in a terminal and for tests. */
export const sketch = (flow: Flow): string =>
  edgesOf(flow)
    .map(({ from, to, when }) => `${from} → ${to}${when ? `  [${when}]` : ''}`)
    .join('\n')

/** A condition as one line, such as `is(paid: card) and not(known(iTold))`. */
export const inWords = (condition: Condition): string => {
  switch (condition.op) {
    case 'is':
    case 'has':
      return `${condition.fact} ${condition.op} ${condition.values.join('|')}`
    case 'over':
      return `${condition.fact} over ${condition.amount}`
    case 'known':
      return `${condition.fact} known`
    case 'all':
      return condition.of.length ? condition.of.map(inBrackets).join(' and ') : 'always'
    case 'any':
      return condition.of.length ? condition.of.map(inBrackets).join(' or ') : 'never'
    case 'not':
    case 'surely':
      return `${condition.op}(${inWords(condition.of)})`
    default:
      return condition satisfies never
  }
}

const inBrackets = (condition: Condition): string =>
  condition.op === 'all' || condition.op === 'any' ? `(${inWords(condition)})` : inWords(condition)

const edgesOf = (flow: Flow): Edge[] =>
  Object.entries(flow.steps).flatMap(([from, step]) => [
    ...(step.branches ?? []).map(({ when, to }) => ({ from, to, when: inWords(when) })),
    { from, to: step.next, when: null },
  ])

const rowsOf = (flow: Flow): Map<string, number> => {
  const rows = new Map<string, number>()
  const place = (id: string, row: number) => {
    if ((rows.get(id) ?? -1) >= row) return
    rows.set(id, row)
    const step = flow.steps[id]
    for (const to of step ? targetsOf(step) : []) place(to, row + 1)
  }
  place(flow.start, 0)
  const last = Math.max(0, ...[...rows].filter(([id]) => id !== END).map(([, row]) => row))
  if (rows.has(END)) rows.set(END, last + 1)
  return rows
}
