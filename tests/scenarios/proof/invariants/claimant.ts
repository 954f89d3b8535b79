import type { Condition } from '@/lib/engine/condition'
import { factsOf } from '@/lib/engine/explain'
import { is } from '@/lib/facts/conditions'
import type { AdviceId } from '@/lib/scenarios/common/advice'
import type { DocumentId } from '@/lib/scenarios/common/gives'
import { advising, always, type Claim, never, ready, unless, whens } from '../claim'
import * as when from './premises'

/** I1: a court paper is never answered with ignore, wait or do-not-contact. */
const court: readonly Claim[] = [
  {
    invariant: 'I1',
    says: 'a paper that may be real: never do-not-contact',
    questions: (rules) => never(advising(rules, 'do-not-contact'), [when.courtPaperMayBeReal]),
  },
  {
    invariant: 'I1',
    says: 'a paper that may be real: always do-not-ignore and a check at the court',
    questions: (rules) =>
      (['do-not-ignore-court-paper', 'check-court-independently'] as const).flatMap((id) =>
        always(id, advising(rules, id), [when.courtPaperMayBeReal]),
      ),
  },
  {
    invariant: 'I1',
    says: 'from the letterbox: do-not-contact only together with the check',
    questions: (rules) =>
      never(
        advising(rules, 'do-not-contact'),
        [when.courtPaperByLetterbox],
        advising(rules, 'check-court-independently'),
      ),
  },
  {
    invariant: 'I1',
    says: 'a real one starts a clock: object within two weeks, or answer the court',
    questions: (rules) =>
      always('a reply to the court', advising(rules, 'object-within-two-weeks', 'attend-or-answer-court'), [
        is('courtPaper', 'special-delivery', 'electronic'),
      ]),
  },
]

/** Advice that leaves it open whether to pay. */
const aboutPaying: readonly AdviceId[] = ['check-terms', 'answer-genuine-bill']

const pay: readonly Claim[] = [
  {
    invariant: 'I2',
    says: 'unverified, money wanted, not one’s own contract: always do-not-pay',
    questions: (rules) =>
      always('do-not-pay', advising(rules, 'do-not-pay'), [
        when.moneyWanted,
        unless(when.verified),
        unless(when.ownContract),
      ]),
  },
  {
    invariant: 'I2',
    says: 'an unverified claimant: nothing about paying them',
    questions: (rules) => never(advising(rules, ...aboutPaying), [unless(when.verified)]),
  },
  {
    invariant: 'I2',
    says: 'pay and do not pay are never said together',
    questions: (rules) =>
      advising(rules, 'do-not-pay').flatMap((rule) => never(advising(rules, ...aboutPaying), [rule.when])),
  },
  {
    invariant: 'I2',
    says: 'one’s own contract: no do-not-pay',
    questions: (rules) => never(advising(rules, 'do-not-pay'), [when.ownContract]),
  },
  {
    invariant: 'I2',
    says: 'no rule reads what number it was or what kind',
    questions: (rules) =>
      rules
        .filter(({ when: condition }) =>
          factsOf(condition).some((fact) => fact === 'numberKind' || fact === 'numberShown'),
        )
        .map((rule) => ({ about: `${rule.id} reads a number`, fires: [rule.when] })),
  },
]

/** Advice that starts a contact with the claimant. */
const startsContact: readonly AdviceId[] = [
  'answer-genuine-bill',
  'request-disclosure',
  'request-erasure',
  'ask-shop-to-file-report',
  'written-refusal',
]

/** Words for a call: allowed in one that is running. */
const inCallWords: readonly AdviceId[] = ['ask-what-they-hold', 'callback-challenge']

/** Papers that go to the claimant. */
const goesToClaimant: readonly DocumentId[] = [
  'refusal-letter',
  'disclosure-request',
  'erasure-request',
  'shop-report-request',
]

const contact: readonly Claim[] = [
  {
    invariant: 'I3',
    says: 'contact with the claimant is advised only once they are known to exist',
    questions: (rules) => never(advising(rules, ...startsContact), [unless(when.verified)]),
  },
  {
    invariant: 'I3',
    says: 'words for a call: in a running one, or once they are known to exist',
    questions: (rules) =>
      never(advising(rules, ...inCallWords), [unless(when.verified), unless(is('inCall', 'yes'))]),
  },
  {
    invariant: 'I3',
    says: 'a paper for the claimant is ready only once they are known to exist',
    questions: (rules) =>
      goesToClaimant.flatMap((document) => ready(rules, document, [unless(when.verified)])),
  },
  {
    invariant: 'I3',
    says: 'the copy for the shop is ready only once it is known to exist, or for a finder',
    // Nobody claims anything of a finder: the shop is the one that lent the thing.
    questions: (rules) =>
      ready(rules, 'shop-copy', [unless(when.verified), unless(is('situation', 'found-data'))]),
  },
  {
    invariant: 'I3',
    says: 'while do-not-contact is said, nothing starts a contact',
    questions: (rules) =>
      advising(rules, 'do-not-contact').flatMap((rule) =>
        never(advising(rules, ...startsContact), [rule.when]),
      ),
  },
]

const letter: readonly Claim[] = [
  {
    invariant: 'I4',
    says: 'the letter is ready only when every premise is known',
    questions: (rules) =>
      missingOneEach().flatMap(([name, isMissing]) =>
        ready(rules, 'refusal-letter', [isMissing]).map((one) => ({
          ...one,
          about: `${one.about}, but not: ${name}`,
        })),
      ),
  },
  {
    invariant: 'I4',
    says: 'the letter is advised only when every premise is known',
    questions: (rules) =>
      missingOneEach().flatMap(([, isMissing]) => never(advising(rules, 'written-refusal'), [isMissing])),
  },
  {
    invariant: 'I4',
    says: 'the letter is advised only while it is ready',
    questions: (rules) => [
      ...never(advising(rules, 'written-refusal'), [], rulesFor(rules, 'ready')),
      ...rulesFor(rules, 'never').flatMap((rule) => never(advising(rules, 'written-refusal'), [rule.when])),
    ],
  },
  {
    invariant: 'I4',
    says: 'a fictitious bill: the verdict is "never"',
    questions: (rules) => [
      { about: 'no "never"', fires: [when.fictitious], silent: whens(rulesFor(rules, 'never')) },
    ],
  },
]

const rulesFor = (rules: Parameters<Claim['questions']>[0], verdict: 'ready' | 'never') =>
  rules.filter(
    ({ gives }) =>
      gives.tag === 'document' && gives.document === 'refusal-letter' && gives.verdict === verdict,
  )

const missingOneEach = (): [string, Condition][] =>
  Object.entries(when.letterPremises).map(([name, premise]) => [name, unless(premise)])

/** I1 to I4: what is said about the one who claims something. */
export const claimantClaims: readonly Claim[] = [...court, ...pay, ...contact, ...letter]
