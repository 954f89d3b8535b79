import { all, any, type Condition, type Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { factsOf } from '@/lib/engine/explain'
import { has, is, known, over } from './conditions'
import { payMethods } from './values'

/** Facts that cannot hold together. */
export type Contradiction = { readonly facts: readonly string[] }

const methods = Object.keys(payMethods) as (keyof typeof payMethods)[]
const paidNothing = any(is('paid', 'no'), is('moneyMoved', 'no'))
const paperCame = is('courtPaper', 'special-delivery', 'letterbox', 'electronic')

/** What cannot both be so. Only what no story explains: an old answer that was overtaken is asked for in a case. */
const pairs: readonly (readonly [Condition, Condition])[] = [
  [is('paid', 'no'), known('paidOn')],
  [is('moneyMoved', 'no'), known('paidOn')],
  [is('paid', 'no'), is('moneyMoved', 'yes')],
  [is('moneyMoved', 'no'), is('paid', ...methods)],
  [paidNothing, over('paidYen', 0)],
  [is('paid', 'no'), has('harms', 'paid')],
  [is('moneyMoved', 'no'), has('harms', 'paid')],
  [is('linkOpened', 'no'), has('harms', 'clicked')],
  [is('appInstalled', 'no'), has('harms', 'installed')],
  [is('remoteGiven', 'no'), has('harms', 'remote')],
  [is('cashCardHanded', 'no'), has('harms', 'card-handed')],
  [is('pickupComing', 'no'), has('harms', 'pickup')],
  [is('courtPaper', 'none', 'mentioned'), known('courtPaperOn')],
  [is('courtPaper', 'none'), known('courtPaperKind')],
  [is('courtPaper', 'none'), is('courtPaperCame', 'yes')],
  [is('courtPaperCame', 'no'), paperCame],
  [is('familyAsked', 'no'), is('familyUsed', 'yes', 'no')],
  [is('consulted188', 'no'), is('centreConfirmed', 'exists', 'not-found')],
  [is('consulted188', 'no'), is('centreAdvisedLetter', 'yes')],
  [is('consulted188', 'no'), is('centreWillPhone', 'yes')],
]

/** Every contradiction among the facts as they were given, before anything is implied. Pure; `[]` when there is none. */
export const contradictionsIn = (facts: Facts): Contradiction[] =>
  pairs
    .filter(([one, other]) => evaluate(all(one, other), facts) === 'yes')
    .map(([one, other]) => ({ facts: knownOf([...factsOf(one), ...factsOf(other)], facts) }))

const knownOf = (names: readonly string[], facts: Facts) =>
  [...new Set(names)].filter((name) => facts[name] !== undefined && facts[name] !== null)
