import type { Condition, Facts, Value } from '@/lib/engine/condition'
import { END, type Flow, type Step } from '@/lib/engine/flow'
import { isPassed, type Progress } from '@/lib/engine/walk'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'
import { type CaseNow, factOfTask } from './case-now'
import { fires, type Residual, residual } from './residual'

/** Names the future of a case: two cases of the same name behave alike from there on, in every watched respect. */
export type NameFuture = (now: CaseNow, progress: Progress) => string

/**
 * Makes the names. `watched` are conditions besides those of the flows whose verdicts are to be kept apart, and
 * `asked` facts of which it matters whether they were asked.
 */
export const namingFutures = (
  flows: readonly Flow[],
  watched: readonly Condition[],
  asked: readonly string[],
): NameFuture => {
  const steps = flows.flatMap((flow) => Object.values(flow.steps))
  const askable = new Set(steps.flatMap((step) => (step.kind === 'ask' ? [step.fact] : [])))
  return (now, progress) => {
    const isOpen = openIn(now, progress, askable)
    const parts = [
      ...flows.map((flow) => futureOf(flow, progress, isOpen)),
      ...watched.map((condition) => fires(condition, progress.facts, isOpen)),
      ...asked.map((fact) => String(progress.facts[fact] !== undefined)),
      ...impliedNow(now, progress.facts, isOpen),
    ]
    return parts.join('\n')
  }
}

/** Values of a fact to try: each by itself, and none. */
const triedOf = (fact: FactName): readonly Value[] => {
  const entry = entryOf(fact)
  const ids = 'values' in entry ? Object.keys(entry.values) : []
  return entry.input === 'list' ? [[], ...ids.map((id) => [id])] : ids
}

/** Fact → the facts whose answers can imply it, found by trying. */
const impliers: ReadonlyMap<string, readonly FactName[]> = (() => {
  const found = new Map<string, Set<FactName>>()
  for (const fact of factNames) {
    for (const value of triedOf(fact)) {
      for (const [other, implied] of Object.entries(withImplied({ [fact]: value }))) {
        if (other !== fact && implied !== undefined)
          found.set(other, (found.get(other) ?? new Set()).add(fact))
      }
    }
  }
  return new Map([...found].map(([fact, by]) => [fact, [...by]]))
})()

/** Fact → the facts whose answers count for more than its own. */
const overrulers: ReadonlyMap<string, readonly FactName[]> = new Map(
  [...impliers].map(([fact, by]) => [
    fact,
    by.filter((other) =>
      triedOf(other).some((value) =>
        triedOf(fact as FactName).some((own) => withImplied({ [fact]: own, [other]: value })[fact] !== own),
      ),
    ),
  ]),
)

/** Fact → the tasks that answer it. */
const tasksOf = new Map(
  Object.values(factOfTask).map((fact) => [
    fact,
    Object.keys(factOfTask).filter((task) => factOfTask[task] === fact),
  ]),
)

/** Facts that later steps can still change: not asked yet, not called yet, or implied by such a fact. */
const openIn = ({ given, outcomes }: CaseNow, { facts }: Progress, askable: ReadonlySet<string>) => {
  const isOpen = (fact: string, seen: readonly string[]): boolean => {
    const isAnswered = given[fact] !== undefined && given[fact] !== null
    const by = ((isAnswered ? overrulers : impliers).get(fact) ?? []).filter((one) => !seen.includes(one))
    if (isAnswered) return by.some((one) => isOpen(one, [...seen, fact]))
    const tasks = tasksOf.get(fact)
    // Who reached one of them has reached it, whatever comes of the others.
    if (tasks) return facts[fact] !== 'yes' && tasks.some((task) => !(task in outcomes))
    if (fact === 'awaitingCallback') return true
    if (askable.has(fact) && facts[fact] === undefined) return true
    return by.some((one) => isOpen(one, [...seen, fact]))
  }
  const known = new Map<string, boolean>()
  return (fact: string): boolean => {
    const before = known.get(fact)
    if (before !== undefined) return before
    const open = isOpen(fact, [])
    known.set(fact, open)
    return open
  }
}

/** For an implied fact that can still change: what it is now, and what the settled answers say of it. */
const impliedNow = (now: CaseNow, facts: Facts, isOpen: (fact: string) => boolean): string[] =>
  [...impliers].flatMap(([fact, by]) => {
    if (!isOpen(fact)) return []
    const settled = by.filter((other) => !isOpen(other))
    const says = settled.map((other) => withImplied({ [other]: now.given[other] ?? null })[fact])
    return [`${fact}=${JSON.stringify([facts[fact] ?? null, facts[fact] === undefined, says])}`]
  })

/** What a flow can still do: whether it applies, and the steps ahead that were not passed, with their branches. */
const futureOf = (flow: Flow, progress: Progress, isOpen: (fact: string) => boolean): Residual => {
  const applies = fires(flow.when, progress.facts, isOpen)
  if (applies === 'no') return 'no'
  const seen = new Set<string>()
  const parts = [applies]
  const visit = (id: string): void => {
    const step = id === END ? undefined : flow.steps[id]
    if (!step || seen.has(id)) return
    seen.add(id)
    const isDone = isPassed(step, progress)
    const ways = waysOf(step, progress.facts, isOpen)
    if (!isDone || ways.length > 1)
      parts.push(`${isDone ? '-' : '+'}${id} ${ways.map(({ way }) => way).join(' ')}`)
    for (const { to } of ways) visit(to)
  }
  visit(flow.start)
  // Nothing left to pass: it no longer matters whether the flow applies.
  return parts.some((part) => part.startsWith('+')) ? parts.join(';') : 'no'
}

type Way = { readonly way: string; readonly to: string }

/** The arrows of a step that may still be taken; the first that surely holds ends the list. */
const waysOf = (step: Step, facts: Facts, isOpen: (fact: string) => boolean): Way[] => {
  const ways: Way[] = []
  for (const { when, to } of step.branches ?? []) {
    const left = residual(when, facts, isOpen)
    if (left === 'yes') return [...ways, { way: to, to }]
    if (left !== 'no' && left !== 'unknown') ways.push({ way: `${left}>${to}`, to })
  }
  return [...ways, { way: step.next, to: step.next }]
}
