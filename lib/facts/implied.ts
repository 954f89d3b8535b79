import type { Condition, Facts, Value } from '@/lib/engine/condition'
import { any, not } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { factsOf } from '@/lib/engine/explain'
import { type FactName, factNames } from './catalogue'
import { has, is } from './conditions'
import { payMethods } from './values'

type Implication = {
  readonly when: Condition
  readonly fact: FactName
  readonly value: Value
  /** The answer to the implied fact rests on this one, so it no longer applies once this one changed. */
  readonly overrules?: true
}

const methods = Object.keys(payMethods) as (keyof typeof payMethods)[]

/** What an answer says besides itself. It fills gaps: a fact that was answered stays as answered. */
const implications: readonly Implication[] = [
  { when: any(has('harms', 'paid'), is('paid', ...methods)), fact: 'moneyMoved', value: 'yes' },
  { when: is('paid', 'no'), fact: 'moneyMoved', value: 'no' },
  { when: is('moneyMoved', 'no'), fact: 'paid', value: 'no' },
  ...(
    [
      ['clicked', 'linkOpened'],
      ['installed', 'appInstalled'],
      ['remote', 'remoteGiven'],
      ['card-handed', 'cashCardHanded'],
      ['pickup', 'pickupComing'],
    ] as const
  ).flatMap(([harm, fact]): Implication[] => [
    { when: has('harms', harm), fact, value: 'yes' },
    // The list says "all that apply": what was left out did not happen.
    { when: not(has('harms', harm)), fact, value: 'no' },
  ]),
  { when: is('courtPaper', 'special-delivery'), fact: 'channel', value: 'letter' },
  // A search hit shows that a name exists, not that it is the caller (S0-03, S0-24): it stays unverified.
  { when: is('checkedHow', 'not-yet', 'search-only'), fact: 'claimant', value: 'unchecked', overrules: true },
  // The centre's own check is an independent one (S0-23) and comes after the person's.
  { when: is('centreConfirmed', 'exists'), fact: 'claimant', value: 'exists', overrules: true },
  { when: is('centreConfirmed', 'not-found'), fact: 'claimant', value: 'not-found', overrules: true },
  { when: is('familyUsed', 'yes', 'no'), fact: 'familyAsked', value: 'yes' },
]

/** These facts and every fact whose answer may imply one of them. */
export const withThoseBehind = (names: Iterable<string>): ReadonlySet<string> => {
  const found = new Set(names)
  for (const name of found) {
    for (const { fact, when } of implications) {
      if (fact === name) for (const behind of factsOf(when)) found.add(behind)
    }
  }
  return found
}

// Every facts object gets the same shape, which lets the engine read them faster (tests/bench).
const blank: Facts = Object.fromEntries(factNames.map((name) => [name, undefined]))

/** The facts with what they imply. Pure; asked facts (`null` too) that nothing implies stay as they are. */
export const withImplied = (facts: Facts): Facts => {
  const result: Record<string, Value | null | undefined> = { ...blank, ...facts }
  for (const { when, fact, value, overrules } of implications) {
    const isGap = result[fact] === undefined || result[fact] === null
    if ((isGap || overrules) && evaluate(when, result) === 'yes') result[fact] = value
  }
  return result
}
