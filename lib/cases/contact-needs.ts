import type { Need } from '@/lib/contacts/plans'
import { all, any, type Condition, type Facts, not } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { has, is, known } from '@/lib/facts/conditions'
import { withImplied } from '@/lib/facts/implied'
import * as when from '@/lib/scenarios/common/conditions'
import type { GivenContact } from '@/lib/scenarios/guidance'
import { ja, type Text } from '@/lib/text/text'

type Row = { readonly need: Need; readonly when: Condition }

/** Who can stop the loss (I5), the quickest to be gone first. The premises are those of the rules. */
const losses: readonly Row[] = [
  { need: 'loss-prepaid', when: is('paid', 'prepaid-code') },
  {
    need: 'loss-bank',
    when: any(
      is('paid', 'bank-transfer'),
      all(when.moneyMoved, not(known('paid'))),
      has('iTold', 'password', 'pin', 'one-time-code', 'bank-account'),
      when.cardHanded,
    ),
  },
  {
    need: 'loss-card',
    when: any(is('paid', 'card'), has('iTold', 'card-number', 'card-code', 'password'), when.cardHanded),
  },
  { need: 'loss-code-payment', when: is('paid', 'code-payment') },
  { need: 'loss-carrier', when: is('paid', 'carrier-billing') },
  { need: 'device', when: when.controlGiven },
  { need: 'my-number', when: has('iTold', 'my-number') },
]

/** A loss that only the police can be told of. */
const policeLosses: readonly Row[] = [
  { need: 'loss-cash', when: is('paid', 'cash-by-post', 'cash-in-person') },
  {
    need: 'loss-other',
    // Paid, and later "not paid": nobody to stop is known, so the police are.
    when: any(is('paid', 'convenience-store', 'crypto'), all(when.moneyMoved, is('paid', 'no'))),
  },
]

/** I1: any paper in a court's name is checked with the court. */
const court: readonly Row[] = [
  { need: 'court', when: any(when.courtPaperMayBeReal, is('courtPaper', 'letterbox')) },
]

const further: readonly Row[] = [
  { need: 'lost-id', when: any(has('iTold', 'id-document'), is('nameUsed', 'yes')) },
  { need: 'exposed', when: has('threats', 'publish-data') },
  { need: 'privacy', when: is('situation', 'found-data') },
  { need: 'legal', when: any(is('oldDebt', 'yes'), is('remembersClaim', 'yes')) },
  { need: 'nuisance-call', when: all(is('channel', 'call', 'voicemail'), is('repeated', 'yes')) },
]

/** What is shown to somebody without a case. */
export const generalNeeds: readonly Need[] = ['consumer', 'police', 'danger', 'loss-bank']

/**
 * What a case needs a desk for, the most urgent first: danger, then whoever stops a loss, then the police
 * (I5), then the court and the consumer centre. Without a loss the police come first only where the rules
 * name them before 188. Pure.
 */
export const needsOf = (given: Facts, named: readonly GivenContact[]): readonly Need[] => {
  const facts = withImplied(given)
  const those = (rows: readonly Row[]) =>
    rows.filter((row) => evaluate(row.when, facts) === 'yes').map(({ need }) => need)
  const stop = those(losses)
  const [police = 'police'] = those(policeLosses)
  const isUrgent = stop.length > 0 || police !== 'police' || policeFirst(named)
  return [
    ...those([{ need: 'danger', when: when.inDanger }]),
    ...stop,
    ...(isUrgent ? [police] : []),
    ...those(court),
    'consumer',
    ...(isUrgent ? [] : [police]),
    ...those(further),
  ]
}

const policeFirst = (named: readonly GivenContact[]): boolean => {
  const ids = named.map(({ id }) => id)
  const [police, centre] = [ids.indexOf('9110'), ids.indexOf('188')]
  return police !== -1 && (centre === -1 || police < centre)
}

/** What the page calls a need. */
export const needTitles: Readonly<Record<Need, Text>> = {
  consumer: ja('請求や契約の相談'),
  police: ja('警察への相談'),
  danger: ja('こわいとき、人が来るとき'),
  'loss-bank': ja('銀行のお金を止める'),
  'loss-card': ja('カードを止める'),
  'loss-prepaid': ja('プリペイドカードを止める'),
  'loss-code-payment': ja('スマホ決済を止める'),
  'loss-carrier': ja('携帯料金の支払いを止める'),
  'loss-cash': ja('現金をわたしたとき'),
  'loss-other': ja('払ったお金のこと'),
  device: ja('遠隔操作やアプリのあと'),
  'lost-id': ja('名前を使われる心配'),
  'my-number': ja('マイナンバーを止める'),
  court: ja('裁判所の書類を確かめる'),
  privacy: ja('個人情報の扱い'),
  exposed: ja('公開すると言われたとき'),
  legal: ja('法律の相談'),
  'nuisance-call': ja('しつこい電話を減らす'),
}
