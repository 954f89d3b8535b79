import type { Facts } from '@/lib/engine/condition'
import { judge, type Rule } from '@/lib/engine/judge'
import { withImplied } from '@/lib/facts/implied'
import { rules } from '@/lib/scenarios/scenarios'
import { jsonRulesOf, knownOf } from './json-rules'
import type { Line } from './print'
import { randomCases } from './random-cases'
import { type Contender, inRounds, median, ratio, type Timed } from './rounds'
import { oneArrowOf, regionsOf } from './state-machine'

/** Says which rules hold: their ids, in any order. */
type Judge = (facts: Facts) => string[] | Promise<string[]>

/** The targets: how many times as long the others take, at least. */
const targets = { 'json-rules-engine': 50, 'XState, one arrow': 5 }

// One call judges this many cases, so that starting a call weighs nothing.
const batch = 50

/** Thirty of our rules, spread over all of them. */
const thirty = Array.from(
  { length: 30 },
  (_, at) => rules[Math.floor((at * rules.length) / 30)] as Rule<unknown>,
)

/**
 * Our judge beside json-rules-engine and XState on the same thirty rules. All of them first say the same about 5,000
 * random cases; ours also says which rules are still open, which the others do not know.
 */
export const judgeLines = async (seed: number): Promise<Line[]> => {
  // As `guide` hands them to the judge; the others get the very same.
  const cases = randomCases(thirty, 5000, seed).map(withImplied)
  const known = cases.map(knownOf)
  const jsonRules = jsonRulesOf(thirty)
  const others: Record<string, Judge> = {
    'XState, one arrow': oneArrowOf(thirty),
    'XState, a region for each rule': regionsOf(thirty),
  }
  const fired = await sameAnswers(cases, {
    'json-rules-engine': (facts) => jsonRules(knownOf(facts)),
    ...others,
  })
  const timed = await inRounds(
    [
      batched('judge', cases, (facts) => judge(thirty, facts)),
      batchedLater('json-rules-engine', known, jsonRules),
      ...Object.entries(others).map(([name, run]) => batched(name, cases, run)),
    ],
    9,
  )
  return [
    { name: 'same answers', found: `5,000 random cases (seed ${seed}), ${fired} rules held` },
    ...linesOf(timed),
  ]
}

const sameAnswers = async (cases: readonly Facts[], others: Record<string, Judge>): Promise<number> => {
  let held = 0
  for (const facts of cases) {
    const ours = judge(thirty, facts).fired.map(({ id }) => id)
    held += ours.length
    for (const [name, other] of Object.entries(others)) {
      const theirs = await other(facts)
      if (!isSameSet(ours, theirs))
        throw new Error(`${name} disagrees: ${JSON.stringify({ facts, ours, theirs })}`)
    }
  }
  return held
}

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set([...one, ...other]).size === one.length

const batched = (name: string, cases: readonly Facts[], run: (facts: Facts) => unknown): Contender => {
  const next = turns(cases)
  return {
    name,
    run: () => {
      for (let count = 0; count < batch; count++) run(next())
    },
  }
}

const batchedLater = (name: string, cases: readonly Facts[], run: Judge): Contender => {
  const next = turns(cases)
  return {
    name,
    run: async () => {
      for (let count = 0; count < batch; count++) await run(next())
    },
  }
}

const turns = (cases: readonly Facts[]) => {
  let at = 0
  return () => cases[at++ % cases.length] as Facts
}

const linesOf = ([ours, ...others]: readonly Timed[]): Line[] => {
  if (!ours) return []
  return [
    { name: 'judge', found: `${micro(ours)} µs for 30 rules` },
    ...others.map((other) => {
      const { low, middle, high } = ratio(ours, other)
      const target = (targets as Record<string, number>)[other.name]
      return {
        name: other.name,
        found: `${middle.toFixed(1)} × as long (${low.toFixed(1)}–${high.toFixed(1)}; ${micro(other)} µs)`,
        ...(target === undefined ? {} : { limit: `at least ${target} ×`, isMet: middle >= target }),
      }
    }),
  ]
}

const micro = ({ rounds }: Timed) => ((median(rounds) * 1000) / batch).toFixed(1)
