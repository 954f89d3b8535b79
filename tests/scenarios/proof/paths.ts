import { all, any, type Condition } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import type { Flow } from '@/lib/engine/flow'
import { judge } from '@/lib/engine/judge'
import { type Progress, stepOf } from '@/lib/engine/walk'
import { is } from '@/lib/facts/conditions'
import { adviceIds } from '@/lib/scenarios/common/advice'
import { advising, handing, naming, type Rules, unless } from './claim'
import { explore, type Hears, isPassedAfter, type Move, type State, wayTo } from './explore'
import * as when from './invariants/premises'

/** Something that must hold in every state, or from one state to the next. */
type PathClaim = {
  readonly invariant: string
  readonly says: string
  readonly isBroken:
    | { readonly state: (state: State) => boolean }
    | { readonly move: (move: Move) => boolean }
}

/** A claim about paths and the shortest path that breaks it, if one does. */
export type PathResult = {
  readonly invariant: string
  readonly says: string
  readonly offence: string | null
}

export type Explored = {
  readonly results: readonly PathResult[]
  readonly states: number
  readonly moves: number
  readonly seen: readonly State[]
}

/**
 * Walks all paths through the flows and holds the claims against every state and move. With `only` it looks at
 * that claim and stops as soon as it is broken.
 */
export const provePaths = (
  flows: readonly Flow[],
  rules: Rules,
  { only, hears }: { only?: string; hears?: Hears } = {},
): Explored => {
  const claims = claimsAbout(flows, rules).filter(({ says }) => only === undefined || says === only)
  const broken = new Map<PathClaim, State>()
  const seen: State[] = []
  const note = (claim: PathClaim, state: State) => {
    if (!broken.has(claim)) broken.set(claim, state)
  }
  const { states, moves } = explore({
    flows,
    watched: [lossThen188(rules), when.verified, when.courtPaperMayBeReal, is('centreWillPhone', 'yes')],
    asked: ['courtPaper'],
    ...(hears ? { hears } : {}),
    onState: (state) => {
      seen.push(state)
      for (const claim of claims)
        if ('state' in claim.isBroken && claim.isBroken.state(state)) note(claim, state)
      return only !== undefined && broken.size > 0
    },
    onMove: (move) => {
      for (const claim of claims)
        if ('move' in claim.isBroken && claim.isBroken.move(move)) note(claim, move.then)
      return only !== undefined && broken.size > 0
    },
  })
  const results = claims.map((claim) => {
    const state = broken.get(claim)
    return { invariant: claim.invariant, says: claim.says, offence: state ? wayTo(state) : null }
  })
  return { results, states, moves, seen }
}

const holds = (condition: Condition, { facts }: Progress) => evaluate(condition, facts) === 'yes'

/** A loss is known, nobody is in danger, and the first button is 188. */
const lossThen188 = (rules: Rules): Condition => {
  const named = naming(rules)
  const first = named.flatMap(({ rule, desk }, at) =>
    desk === '188' ? [all(rule.when, ...named.slice(0, at).map((one) => unless(one.rule.when)))] : [],
  )
  return all(when.loss, unless(when.danger), any(...first))
}

const claimsAbout = (flows: readonly Flow[], rules: Rules): PathClaim[] => {
  const offence188 = lossThen188(rules)
  const desks = naming(rules).map(({ rule }) => rule)
  const advice = advising(rules, ...adviceIds)
  const summaries = handing(rules, 'centre-summary', 'ready')
  const leavingAlone = advising(rules, 'do-not-contact', 'do-not-pay')
  const taskAt = ({ at }: State) => {
    const flow = flows.find(({ id }) => id === at?.flow)
    const step = at && flow ? stepOf(flow, at.step) : null
    return step?.kind === 'do' ? step.task : null
  }
  return [
    {
      invariant: 'I9',
      says: 'every reply offered, わからない and つながらない too, passes its step',
      isBroken: { move: (move) => !isPassedAfter(move, flows) },
    },
    {
      invariant: 'I9',
      says: 'no loop: each reply passes something more and takes nothing back',
      isBroken: { move: ({ before, then }) => !isMore(before.progress, then.progress) },
    },
    {
      invariant: 'I9',
      says: 'where no step is left there are a desk and a summary',
      isBroken: {
        state: ({ at, progress }) =>
          at === null && [desks, summaries].some((given) => judge(given, progress.facts).fired.length === 0),
      },
    },
    {
      invariant: 'I9',
      // Held against one state of each kind: watching every advice apart would make the walk four times as long.
      says: 'where no step is left some advice is given',
      isBroken: {
        state: ({ at, progress }) => at === null && judge(advice, progress.facts).fired.length === 0,
      },
    },
    {
      invariant: 'I6',
      says: 'every state names a desk to call',
      isBroken: { state: ({ progress }) => judge(desks, progress.facts).fired.length === 0 },
    },
    {
      invariant: 'I1',
      // A finder of other people's data is told to ignore nobody: feature 5 asks it where a path may end in "ignore".
      says: 'no path ends before the court-paper question, but that of a finder whom nobody bills',
      isBroken: {
        state: ({ at, progress }) =>
          at === null &&
          progress.facts.courtPaper === undefined &&
          (progress.facts.situation !== 'found-data' || judge(leavingAlone, progress.facts).fired.length > 0),
      },
    },
    {
      invariant: 'I1',
      says: 'no path ends with a paper that may be real and no step to check it with the court',
      isBroken: {
        state: ({ at, progress }) =>
          at === null && holds(when.courtPaperMayBeReal, progress) && !progress.passed.has('check-court'),
      },
    },
    {
      invariant: 'I3',
      says: 'the shop is told of a call from the centre only when the centre said it will call',
      isBroken: {
        state: (state) =>
          taskAt(state) === 'tell-shop' && !holds(is('centreWillPhone', 'yes'), state.progress),
      },
    },
    {
      invariant: 'I3',
      says: 'the shop is told only once it is known to exist',
      isBroken: { state: (state) => taskAt(state) === 'tell-shop' && !holds(when.verified, state.progress) },
    },
    {
      invariant: 'I5',
      says: 'on no path is 188 first after a loss',
      isBroken: { state: ({ progress }) => holds(offence188, progress) },
    },
  ]
}

const isMore = (before: Progress, then: Progress): boolean => {
  const [less, more] = [subjectsPassed(before), subjectsPassed(then)]
  return more.size > less.size && [...less].every((one) => more.has(one))
}

const subjectsPassed = ({ facts, passed }: Progress): Set<string> =>
  new Set([...passed, ...Object.keys(facts).filter((fact) => facts[fact] !== undefined)])
