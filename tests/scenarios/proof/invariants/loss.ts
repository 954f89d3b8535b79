import { all, type Condition, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import type { DeskId } from '@/lib/scenarios/common/gives'
import { advising, always, type Claim, firstIsNot, naming, unless } from '../claim'
import * as when from './premises'

/** Who can stop a loss, and the police. */
const stopping: readonly DeskId[] = ['bank', 'card-company', 'prepaid-issuer', 'carrier', '9110', '110']

/** How it was lost, and who can stop just that. */
const whoStops: readonly (readonly [string, Condition, DeskId])[] = [
  ['a transfer', is('paid', 'bank-transfer'), 'bank'],
  ['a card payment', is('paid', 'card'), 'card-company'],
  ['a prepaid code', is('paid', 'prepaid-code'), 'prepaid-issuer'],
  ['the phone bill', is('paid', 'carrier-billing'), 'carrier'],
  ['a PIN or password', has('iTold', 'pin', 'password', 'one-time-code'), 'bank'],
  ['a card’s number or code', has('iTold', 'card-number', 'card-code'), 'card-company'],
  ['a card handed over', is('cashCardHanded', 'yes'), 'bank'],
]

const calm = unless(when.danger)

/** I5: what can still be stopped comes first; danger before it. */
export const lossClaims: readonly Claim[] = [
  {
    invariant: 'I5',
    says: 'after a loss, police not told yet: the first button stops it or is the police',
    questions: (rules) =>
      firstIsNot(rules, (desk) => !stopping.includes(desk), [
        when.loss,
        calm,
        not(surely(is('consultedPolice', 'yes'))),
      ]),
  },
  {
    invariant: 'I5',
    says: 'after a loss the first button is never 188',
    questions: (rules) => firstIsNot(rules, (desk) => desk === '188', [when.loss, calm]),
  },
  {
    invariant: 'I5',
    says: 'whoever can stop just this loss is named',
    questions: (rules) =>
      whoStops.flatMap(([how, premise, wanted]) =>
        always(
          `${wanted} for ${how}`,
          naming(rules).flatMap(({ rule, desk }) => (desk === wanted ? [rule] : [])),
          [premise],
        ),
      ),
  },
  {
    invariant: 'I5',
    says: 'after a loss: hang up, unless it is known that no call is running',
    questions: (rules) =>
      always('hang-up', advising(rules, 'hang-up'), [all(when.loss, not(surely(is('inCall', 'no'))))]),
  },
  {
    invariant: 'I5',
    says: 'in danger the first button is 110, and 110 is advised',
    questions: (rules) => [
      ...firstIsNot(rules, (desk) => desk !== '110', [when.danger]),
      ...always('call-110', advising(rules, 'call-110'), [when.danger]),
    ],
  },
  {
    invariant: 'I6',
    says: 'whatever is known, some desk is named',
    questions: (rules) =>
      always(
        'a desk',
        naming(rules).map(({ rule }) => rule),
        [],
      ),
  },
]
