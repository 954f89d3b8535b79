import { all, any, type Condition } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import { advise, type GuidanceRule, hand, reach } from '@/lib/scenarios/common/gives'
import { type Rules, unless } from './claim'
import * as when from './invariants/premises'

type Plant = (rules: Rules) => Rules

const grounds = { sources: ['fukui-bills'] } as const

const add =
  (...planted: GuidanceRule[]): Plant =>
  (rules) => [...rules, ...planted]

const without =
  (...ids: string[]): Plant =>
  (rules) =>
    rules.filter(({ id }) => !ids.includes(id))

const narrowed =
  (id: string, condition: Condition): Plant =>
  (rules) =>
    rules.map((rule) => (rule.id === id ? { ...rule, when: all(rule.when, condition) } : rule))

const letterBut = (name: string): Condition =>
  all(...Object.entries(when.letterPremises).flatMap(([other, premise]) => (other === name ? [] : [premise])))

/** Rules in which known offences are mended, so that a planted fault is the only one. */
export const mended: Plant = add(reach('9110', 21, 'planted', when.loss, grounds))

/** For each claim about rules one wrong set of rules, as somebody might come to write it. */
export const plantedRules: Readonly<Record<string, Plant>> = {
  'a paper that may be real: never do-not-contact': add(
    advise('do-not-contact', 'planted', is('situation', 'unknown-bill'), grounds),
  ),
  'a paper that may be real: always do-not-ignore and a check at the court': without(
    'do-not-ignore-court-paper.may-be-real',
  ),
  'from the letterbox: do-not-contact only together with the check': narrowed(
    'check-court-independently.any-paper',
    is('courtPaper', 'special-delivery'),
  ),
  'a real one starts a clock: object within two weeks, or answer the court': without(
    'attend-or-answer-court.trial',
  ),
  'unverified, money wanted, not one’s own contract: always do-not-pay': narrowed(
    'do-not-pay.unverified',
    has('demands', 'money'),
  ),
  'an unverified claimant: nothing about paying them': add(
    advise('check-terms', 'planted', when.ownContract, grounds),
  ),
  'pay and do not pay are never said together': add(
    advise('answer-genuine-bill', 'planted', is('consulted188', 'yes'), grounds),
  ),
  'one’s own contract: no do-not-pay': add(advise('do-not-pay', 'planted', has('demands', 'money'), grounds)),
  'no rule reads what number it was or what kind': add(
    advise('hang-up', 'planted', is('numberKind', 'international'), grounds),
  ),
  'contact with the claimant is advised only once they are known to exist': add(
    advise('request-disclosure', 'planted', is('consulted188', 'yes'), grounds),
  ),
  'words for a call: in a running one, or once they are known to exist': add(
    advise('callback-challenge', 'planted', is('situation', 'callback-check'), grounds),
  ),
  'a paper for the claimant is ready only once they are known to exist': add(
    hand('erasure-request', 'ready', 'planted', 'planted', is('consulted188', 'yes'), grounds),
  ),
  'the copy for the shop is ready only once it is known to exist, or for a finder': add(
    hand('shop-copy', 'ready', 'planted', 'planted', is('consulted188', 'yes'), grounds),
  ),
  'while do-not-contact is said, nothing starts a contact': add(
    advise('written-refusal', 'planted', is('centreAdvisedLetter', 'yes'), grounds),
  ),
  'the letter is ready only when every premise is known': add(
    hand('refusal-letter', 'ready', 'planted', 'planted', letterBut('not an old debt'), grounds),
  ),
  'the letter is advised only when every premise is known': add(
    advise('written-refusal', 'planted', letterBut('family was asked'), grounds),
  ),
  'the letter is advised only while it is ready': add(
    hand('refusal-letter', 'never', 'planted', 'planted', is('minor', 'yes'), grounds),
  ),
  'a fictitious bill: the verdict is "never"': without('document.refusal-letter.false-claimant'),
  'after a loss, police not told yet: the first button stops it or is the police': add(
    reach('court', 5, 'planted', when.courtPaperMayBeReal, grounds),
  ),
  'after a loss the first button is never 188': add(
    reach('188', 8, 'planted', is('oldDebt', 'yes'), grounds),
  ),
  'whoever can stop just this loss is named': without('contact.prepaid-issuer.9'),
  'after a loss: hang up, unless it is known that no call is running': narrowed(
    'hang-up.after-loss',
    is('inCall', 'yes'),
  ),
  'in danger the first button is 110, and 110 is advised': add(
    reach('bank', -1, 'planted', when.loss, grounds),
  ),
  'whatever is known, some desk is named': without('contact.188.60', 'contact.9110.70'),
  'what they say or show never lowers the risk': narrowed(
    'risk.high.pressure',
    unless(all(is('callback.statedWhom', 'yes'), is('callback.statedWhen', 'yes'))),
  ),
  'what they say or show never makes a document ready': add(
    hand(
      'erasure-request',
      'ready',
      'planted',
      'planted',
      any(is('memberIdMatch', 'same'), is('callback.statedWhom', 'yes')),
      grounds,
    ),
  ),
}
