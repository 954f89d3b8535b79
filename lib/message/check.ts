import type { FoundNumber } from '@/lib/phone/numbers-in'
import type { Channel } from './channels'
import { type Reading, read } from './reading'
import type { MessageAdvice, Relief, Rule } from './rule'
import { reliefs, rules } from './rules'
import type { FoundUrl } from './urls'

/** How a message looks, from the worst. */
export const verdicts = ['suspicious', 'caution', 'no-signal'] as const

/** How a message looks. `no-signal` says that nothing was found, and nothing about what it is. */
export type Verdict = (typeof verdicts)[number]

/** One sign, where it stands (UTF-16 units of the text as it came), and one sentence why. */
export type Signal = {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly because: string
}

/** What was found in a message. */
export type Checked = {
  readonly verdict: Verdict
  /** 0 to 100: weights of the signs, less those of marks of genuine notices. */
  readonly score: number
  readonly signals: readonly Signal[]
  readonly urls: readonly FoundUrl[]
  readonly numbers: readonly FoundNumber[]
  readonly advice: readonly MessageAdvice[]
}

/** From this score on a message is called suspicious, or worth caution. */
const suspiciousFrom = 40
const cautionFrom = 15

/** Marks of genuine notices take off at most this: they can all be forged. */
const mostRelief = 70

/** In a call everything said may be made up: marks count half. */
const spokenShare = 0.5

/** Places of one sign that are shown. */
const mostPlaces = 3

/**
 * Looks for signs of fraud in a message. Pure, the same in a browser and on the server; takes time in proportion to
 * the text. Never says that a message is genuine.
 */
export const checkMessage = (text: string, channel: Channel | null = null): Checked => {
  const reading = read(text, channel)
  const fired = rules.filter((rule) => fires(rule, reading))
  const score = scoreOf(fired, reading)
  const signals = fired.flatMap((rule) => signalsOf(rule, reading, text))
  return {
    verdict: verdictOf(score),
    score,
    signals: signals.sort((a, b) => a.start - b.start),
    urls: reading.urls,
    numbers: reading.numbers,
    advice: adviceOf(fired, reading),
  }
}

const has = ({ said }: Reading, group: readonly string[]) => group.some((name) => said.has(name as never))

const fires = ({ all, unless = [] }: Rule, reading: Reading): boolean =>
  all.every((group) => has(reading, group)) && !has(reading, unless)

const isThere = ({ all }: Relief, reading: Reading): boolean => all.every((group) => has(reading, group))

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)

/** Signs tell much of the same: each further one counts less than the one before. */
const fading = 0.7

const faded = (fired: readonly Rule[]) =>
  sum(
    fired
      .map(({ weight }) => weight)
      .sort((a, b) => b - a)
      .map((weight, at) => weight * fading ** at),
  )

const scoreOf = (fired: readonly Rule[], reading: Reading): number => {
  const firm = faded(fired.filter((rule) => rule.firm))
  const soft = faded(fired.filter((rule) => !rule.firm))
  const marks = Math.min(
    mostRelief,
    sum(reliefs.filter((one) => isThere(one, reading)).map(({ weight }) => weight)),
  )
  const relief = reading.said.has('speaking') ? marks * spokenShare : marks
  return Math.min(100, Math.round(firm + Math.max(0, soft - relief)))
}

const verdictOf = (score: number): Verdict => {
  if (score >= suspiciousFrom) return 'suspicious'
  return score >= cautionFrom ? 'caution' : 'no-signal'
}

const signalsOf = ({ id, all: [marked = []], because }: Rule, { said }: Reading, text: string): Signal[] =>
  marked
    .flatMap((name) => said.get(name) ?? [])
    .slice(0, mostPlaces)
    .map(({ start, end }) => ({ id, quote: text.slice(start, end), start, end, because }))

/** What is advised whatever was found: nothing found proves nothing. */
const always: readonly MessageAdvice[] = ['verify-via-official-number', 'keep-evidence', 'call-188']

/** What must not be said of a paper that may be a court's (product.md, I1). */
const notOfCourts: readonly MessageAdvice[] = ['do-not-contact', 'do-not-pay']

const ofCourts: readonly MessageAdvice[] = ['check-court-independently', 'do-not-ignore-court-paper']

const adviceOf = (fired: readonly Rule[], reading: Reading): MessageAdvice[] => {
  const given = [...new Set([...fired.flatMap(({ advice }) => advice), ...always])]
  if (!has(reading, ['caseNumber', 'clerk'])) return given
  return [...new Set([...ofCourts, ...given.filter((one) => !notOfCourts.includes(one))])]
}
