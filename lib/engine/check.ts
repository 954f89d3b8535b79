import { factsOf } from './explain'
import { END, type Flow, type Step } from './flow'

/** What a checked flow may refer to. */
export type Known = {
  /** Fact → the values it can be given, or `null` when it is typed in. */
  readonly values: Readonly<Record<string, readonly string[] | null>>
}

/** Something wrong with a flow, in words for its author. */
export type Fault = { readonly flow: string; readonly step: string; readonly fault: string }

type Check = (flow: Flow, known: Known) => Fault[]

/** Runs every check over a flow; `[]` when it is sound. */
export const check = (flow: Flow, known: Known): Fault[] => checks.flatMap((one) => one(flow, known))

const eachStep = (flow: Flow, find: (id: string, step: Step) => string[]): Fault[] =>
  Object.entries(flow.steps).flatMap(([id, step]) =>
    find(id, step).map((fault) => ({ flow: flow.id, step: id, fault })),
  )

/** The steps a step can lead to, in order. */
export const targetsOf = (step: Step): string[] => [
  ...new Set([...(step.branches ?? []).map((branch) => branch.to), step.next]),
]

const targetsExist: Check = (flow) =>
  eachStep(flow, (_id, step) =>
    targetsOf(step)
      .filter((to) => to !== END && !(to in flow.steps))
      .map((to) => `leads to ${to}, which does not exist`),
  )

const startExists: Check = (flow) =>
  flow.start in flow.steps ? [] : [{ flow: flow.id, step: flow.start, fault: 'the start does not exist' }]

const everyStepIsReached: Check = (flow) => {
  const reached = reachableFrom(flow, flow.start)
  return eachStep(flow, (id) => (reached.has(id) ? [] : ['is never reached']))
}

const noLoops: Check = (flow) =>
  eachStep(flow, (id, step) =>
    targetsOf(step).some((to) => reachableFrom(flow, to).has(id)) ? ['can lead back to itself'] : [],
  )

const everyStepCanEnd: Check = (flow) =>
  eachStep(flow, (id) => {
    const reached = [...reachableFrom(flow, id)]
    return reached.some((to) => flow.steps[to] && targetsOf(flow.steps[to]).includes(END))
      ? []
      : ['never comes to an end']
  })

const askedFactsExist: Check = (flow, known) =>
  eachStep(flow, (_id, step) =>
    step.kind === 'ask' && !(step.fact in known.values) ? [`asks ${step.fact}, which no catalogue has`] : [],
  )

const optionsAreValues: Check = (flow, known) =>
  eachStep(flow, (_id, step) => {
    if (step.kind !== 'ask' || !step.options) return []
    const values = known.values[step.fact] ?? []
    return step.options.filter((option) => !values.includes(option)).map((option) => `offers ${option}`)
  })

const branchesReadKnownFacts: Check = (flow, known) =>
  eachStep(flow, (_id, step) =>
    (step.branches ?? [])
      .flatMap((branch) => factsOf(branch.when))
      .filter((fact) => !(fact in known.values))
      .map((fact) => `branches on ${fact}, which no catalogue has`),
  )

const branchesDiffer: Check = (flow) =>
  eachStep(flow, (_id, step) =>
    (step.branches ?? [])
      .filter((branch, at, all) => all.slice(0, at).some((earlier) => same(earlier.when, branch.when)))
      .map((branch) => `has a second branch with the same condition, to ${branch.to}`),
  )

const checks: readonly Check[] = [
  startExists,
  targetsExist,
  everyStepIsReached,
  noLoops,
  everyStepCanEnd,
  askedFactsExist,
  optionsAreValues,
  branchesReadKnownFacts,
  branchesDiffer,
]

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const reachableFrom = (flow: Flow, start: string): Set<string> => {
  const reached = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = flow.steps[id]
    if (!step || reached.has(id)) continue
    reached.add(id)
    waiting.push(...targetsOf(step))
  }
  return reached
}
