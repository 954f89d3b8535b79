import { type Door, doorOf } from '@/lib/cases/doors'
import type { Condition } from '@/lib/engine/condition'
import type { Flow } from '@/lib/engine/flow'
import { isPassed, type Place, type Progress, stepOf, walk } from '@/lib/engine/walk'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { outcomes } from '@/lib/log/events'
import { say } from '@/lib/text/text'
import { type Leaf, leavesOf, valuesOf } from './atoms'
import { after, type CaseNow, progressOf, type Reply } from './case-now'
import { namingFutures } from './futures'

/** A state of a case, how it was come to, and where it stands. */
export type State = {
  readonly now: CaseNow
  readonly progress: Progress
  readonly at: Place | null
  readonly from: State | null
  /** The replies since `from`: a door says several things at once. */
  readonly replies: readonly Reply[]
  readonly door: string
}

/** A step taken, for what must hold from one state to the next. */
export type Move = { readonly before: State; readonly reply: Reply; readonly then: State }

/** The doors of the first screen that start a case; `proof.test.ts` sees that none is missing. */
export const doorIds = ['came', 'call', 'harm', 'court', 'family', 'found', 'desk'] as const

/** The doors themselves. */
export const doors: readonly Door[] = doorIds.flatMap((id) => doorOf(id) ?? [])

export type Walk = {
  readonly flows: readonly Flow[]
  readonly watched: readonly Condition[]
  readonly asked: readonly string[]
  /** What a case makes of a reply; a planted one can be hard of hearing. */
  readonly hears?: Hears
  /** True to stop here. */
  readonly onState: (state: State) => boolean
  readonly onMove: (move: Move) => boolean
}

export type Hears = (now: CaseNow, reply: Reply) => CaseNow

/** Goes breadth first through every state that differs in what can still happen or in a watched condition. */
export const explore = ({
  flows,
  watched,
  asked,
  hears = after,
  onState,
  onMove,
}: Walk): { states: number; moves: number } => {
  const nameFuture = namingFutures(flows, watched, asked)
  const leaves = [
    ...flows.flatMap((flow) => [
      flow.when,
      ...Object.values(flow.steps).flatMap((step) => (step.branches ?? []).map(({ when }) => when)),
    ]),
    ...watched,
  ].flatMap(leavesOf)
  const seen = new Set<string>()
  let waiting: State[] = []
  let moves = 0
  let isOver = false
  const meet = (state: State) => {
    const name = nameFuture(state.now, state.progress)
    if (seen.has(name)) return
    seen.add(name)
    isOver ||= onState(state)
    waiting.push(state)
  }
  const goOn = (before: State) => {
    for (const reply of repliesAt(before, flows, leaves)) {
      const then = stateOf(hears(before.now, reply), before, [reply], before.door, flows)
      moves++
      isOver ||= onMove({ before, reply, then })
      meet(then)
    }
  }
  for (const state of doors.flatMap((door) => behind(door, flows, leaves))) meet(state)
  while (waiting.length > 0 && !isOver) {
    const ring = waiting
    waiting = []
    for (const before of ring) if (!isOver) goOn(before)
  }
  return { states: seen.size, moves }
}

const empty: CaseNow = { given: {}, outcomes: {}, topics: [] }

const stateOf = (
  now: CaseNow,
  from: State | null,
  replies: readonly Reply[],
  door: string,
  flows: readonly Flow[],
): State => {
  const progress = progressOf(now)
  return { now, progress, at: walk(flows, progress).at, from, replies, door }
}

/** The states right behind a door, one for each class of its first answer. */
const behind = (door: Door, flows: readonly Flow[], leaves: readonly Leaf[]): State[] =>
  valuesOf(door.asks, leaves).map((value) => {
    const replies = repliesOf(door, value)
    return stateOf(replies.reduce(after, empty), null, replies, door.id, flows)
  })

/** What a door says, its first question answered with `value`. */
const repliesOf = (door: Door, value: Extract<Reply, { kind: 'answer' }>['value']): Reply[] =>
  Object.entries({ ...door.says, [door.asks]: value }).map(([fact, said]) => ({
    kind: 'answer' as const,
    fact,
    value: said ?? null,
  }))

/** One reply of each class that a step's page offers, わからない and つながらない among them. */
const repliesAt = ({ at }: State, flows: readonly Flow[], leaves: readonly Leaf[]): Reply[] => {
  const flow = flows.find(({ id }) => id === at?.flow)
  if (!at || !flow) return []
  const step = stepOf(flow, at.step)
  if (step.kind === 'tell') return [{ kind: 'seen', topic: step.topic }]
  if (step.kind === 'do') return outcomes.map((outcome) => ({ kind: 'outcome', task: step.task, outcome }))
  return valuesOf(step.fact, leaves, step.options).map((value) => ({
    kind: 'answer',
    fact: step.fact,
    value,
  }))
}

/** All replies from the door on. */
export const repliesTo = (state: State): Reply[] => [
  ...(state.from ? repliesTo(state.from) : []),
  ...state.replies,
]

/** The shortest way to a state, in words. */
export const wayTo = (state: State): string =>
  [
    `door ${state.door}`,
    ...repliesTo(state).map(inWords),
    state.at ? `→ ${state.at.flow}.${state.at.step}` : '→ done',
  ].join(' · ')

const inWords = (reply: Reply): string => {
  if (reply.kind === 'seen') return `${reply.topic} seen`
  if (reply.kind === 'outcome') return `${reply.task}: ${reply.outcome}`
  return `${say(entryOf(reply.fact as FactName).label)}: ${answerWords(reply.fact as FactName, reply.value)}`
}

/** True when the step a reply was given to is passed after it. */
export const isPassedAfter = ({ before, then }: Move, flows: readonly Flow[]): boolean => {
  const flow = flows.find(({ id }) => id === before.at?.flow)
  return before.at !== null && flow !== undefined && isPassed(stepOf(flow, before.at.step), then.progress)
}
