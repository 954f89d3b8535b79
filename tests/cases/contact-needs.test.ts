import { expect, test } from 'vitest'
import { generalNeeds, needsOf, needTitles } from '@/lib/cases/contact-needs'
import { plans } from '@/lib/contacts/plans'
import type { Facts } from '@/lib/engine/condition'
import { dataItems, payMethods } from '@/lib/facts/values'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'

const needsFor = (facts: Facts) => needsOf(facts, guide(rules, facts).contacts).join(' ')

test.for<[string, Facts, string]>([
  ['何も知らない', {}, 'consumer police'],
  ['身におぼえのない請求', { situation: 'unknown-bill' }, 'consumer police'],
  ['振り込んだ', { paid: 'bank-transfer' }, 'loss-bank police consumer'],
  ['払ったが、払い方を言っていない', { harms: ['paid'] }, 'loss-bank police consumer'],
  ['払ったが、払い方がわからない', { moneyMoved: 'yes', paid: null }, 'loss-bank police consumer'],
  ['払ったと言い、あとで払っていないと言う', { harms: ['paid'], paid: 'no' }, 'loss-other consumer'],
  ['払っていない', { situation: 'unknown-bill', paid: 'no' }, 'consumer police'],
  ['カードで払った', { paid: 'card' }, 'loss-card police consumer'],
  ['プリペイドの番号を伝えた', { paid: 'prepaid-code' }, 'loss-prepaid police consumer'],
  ['スマホ決済', { paid: 'code-payment' }, 'loss-code-payment police consumer'],
  ['携帯料金と一緒', { paid: 'carrier-billing' }, 'loss-carrier police consumer'],
  ['現金を送った', { paid: 'cash-by-post' }, 'loss-cash consumer'],
  ['現金を手わたした', { paid: 'cash-in-person' }, 'loss-cash consumer'],
  ['コンビニ払い', { paid: 'convenience-store' }, 'loss-other consumer'],
  ['暗号資産', { paid: 'crypto' }, 'loss-other consumer'],
  ['カードの番号を教えた', { iTold: ['card-number'] }, 'loss-card police consumer'],
  ['パスワードを教えた', { iTold: ['password'] }, 'loss-bank loss-card police consumer'],
  ['届いた番号を教えた', { iTold: ['one-time-code'] }, 'loss-bank police consumer'],
  ['口座番号を教えた', { iTold: ['bank-account'] }, 'loss-bank police consumer'],
  ['名前だけ教えた', { iTold: ['name'] }, 'consumer police'],
  ['身分証の画像を送った', { iTold: ['id-document'] }, 'police consumer lost-id'],
  ['マイナンバーを教えた', { iTold: ['my-number'] }, 'my-number police consumer'],
  ['カードをわたした', { cashCardHanded: 'yes' }, 'loss-bank loss-card police consumer'],
  ['遠隔操作をさせた', { remoteGiven: 'yes' }, 'device police consumer'],
  ['アプリを入れた', { harms: ['installed'] }, 'device police consumer'],
  ['取りに来ると言われた', { pickupComing: 'yes' }, 'danger consumer police'],
  ['払った、取りに来る', { paid: 'cash-in-person', danger: 'yes' }, 'danger loss-cash consumer'],
  ['特別送達', { courtPaper: 'special-delivery' }, 'court consumer police'],
  ['裁判所の名前のはがき', { courtPaper: 'letterbox' }, 'court consumer police'],
  ['裁判にすると言われただけ', { courtPaper: 'mentioned' }, 'consumer police'],
  [
    '裁判所の書類と、振り込み',
    { courtPaper: 'electronic', paid: 'bank-transfer' },
    'loss-bank police court consumer',
  ],
  ['公開すると言われた', { threats: ['publish-data'] }, 'consumer police exposed'],
  ['他の人の情報を見つけた', { situation: 'found-data' }, 'consumer police privacy'],
])('%s', ([, facts, expected]) => expect(needsFor(facts)).toBe(expected))

test('I5: 払い方や教えたものが何でも、188 は止める所と警察のあと', () => {
  const losses = [
    ...Object.keys(payMethods).map((paid): Facts => ({ paid })),
    ...Object.keys(dataItems).map((item): Facts => ({ iTold: [item] })),
    { remoteGiven: 'yes' },
    { appInstalled: 'yes' },
    { cashCardHanded: 'yes' },
  ]
  for (const facts of losses) {
    const needs = needsFor({ situation: 'unknown-bill', ...facts }).split(' ')
    const isLoss = needs[0] !== 'consumer'
    const police = needs.findIndex((need) => ['police', 'loss-cash', 'loss-other'].includes(need))
    expect(police, JSON.stringify(facts)).toBeGreaterThanOrEqual(0)
    if (isLoss) expect(needs.indexOf('consumer'), JSON.stringify(facts)).toBeGreaterThan(police)
  }
})

test('どの用件にも見出しがあり、ふだんの用件は決まっている', () => {
  expect(Object.keys(needTitles).sort()).toEqual(Object.keys(plans).sort())
  expect(generalNeeds).toEqual(['consumer', 'police', 'danger', 'loss-bank'])
})
