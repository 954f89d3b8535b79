import { expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { answered, logOf, toldAbout } from '../log/an-event'
import { goOn, type Knows, placeOf } from './a-journey'
import { story } from './a-story'

const billByPhone = [answered('channel', 'call'), answered('situation', 'unknown-bill')]
const whatTheySaid: Knows = {
  callerClaims: 'shop',
  remembersClaim: 'no',
  demands: ['money'],
  threats: [],
  iTold: ['name'],
  harms: [],
}
const particulars: Knows = {
  courtPaper: 'none',
  deadline: 'none',
  howReached: 'called-back',
  numberKind: 'landline',
  traderName: 'レンタル○○店',
  claimedItem: '漫画の延滞料金',
  theyKnow: ['name', 'address', 'phone', 'birth-date'],
  everUsed: 'no',
  familyAsked: 'yes',
  familyUsed: 'no',
  oldDebt: 'no',
  checkedHow: 'search-only',
}

story('借りていない漫画の延滞料金を、電話で言われた(はじまりの話)', {
  電話が来た: {
    says: billByPhone,
    at: 'unknown-bill.settle',
    first: '188',
    gives:
      'stay-calm do-not-pay do-not-contact do-not-volunteer-data call-188 record-who-when check-family-use',
    not: 'call-110 call-bank call-police-9110 check-terms answer-genuine-bill written-refusal',
    letter: 'not-yet',
  },
  聞いたことを書いた: {
    knows: whatTheySaid,
    at: 'unknown-bill.paid',
    first: '188',
    gives: 'do-not-pay do-not-contact verify-via-official-number watch-for-contacts check-statement',
    not: 'call-bank answer-genuine-bill police-register',
    letter: 'not-yet',
  },
  '払っていない。書類もない。家族にも聞いた。番号は検索しただけ': {
    knows: { paid: 'no', ...particulars },
    at: 'unknown-bill.call188',
    first: '188',
    gives: 'call-188 do-not-pay do-not-contact verify-via-official-number',
    not: 'check-family-use do-not-ignore-court-paper call-bank answer-genuine-bill',
    letter: 'not-yet',
  },
  '相談員と話せた。手紙もすすめられた': {
    knows: {
      'call-188': 'reached',
      centreAdvisedLetter: 'yes',
      centreWillPhone: 'yes',
    },
    at: 'unknown-bill.callPolice',
    first: '9110',
    gives: 'call-police-9110 police-register do-not-pay do-not-contact',
    not: 'call-188 answer-genuine-bill written-refusal',
    letter: 'not-yet',
  },
  'センターが確かめて、お店は本当にあった': {
    says: [answered('checkedHow', 'centre'), answered('claimant', 'exists')],
    at: 'unknown-bill.tellShop',
    first: '9110',
    gives: 'answer-genuine-bill ask-what-they-hold written-refusal',
    not: 'do-not-pay do-not-contact check-terms',
    letter: 'ready',
  },
  '警察にも話した。届けはお店からと言われた': {
    knows: { 'tell-shop': 'reached', 'call-police': 'reached', policeAskedShopReport: 'yes' },
    at: 'unknown-bill.refusal',
    first: '188',
    gives: 'police-register ask-shop-to-file-report written-refusal',
    not: 'call-police-9110 do-not-pay',
    letter: 'ready',
  },
  '最後まで来てから、古い借金の話とわかった': {
    says: [answered('oldDebt', 'yes')],
    knows: {},
    at: 'done',
    first: '188',
    gives: 'legal-consult',
    not: 'written-refusal',
    letter: 'not-yet',
  },
  '名前を使われただけの、にせものだった': {
    says: [answered('oldDebt', 'no'), answered('claimant', 'impersonated')],
    at: 'done',
    first: '188',
    gives: 'do-not-pay do-not-contact',
    not: 'written-refusal answer-genuine-bill ask-shop-to-file-report',
    letter: 'never',
  },
})

story('とちゅうで、もう振り込んだことがわかった', {
  払ったかを聞かれるまで: {
    says: billByPhone,
    knows: whatTheySaid,
    at: 'unknown-bill.paid',
    first: '188',
    gives: 'do-not-pay call-188',
    not: 'call-bank call-police-9110',
    letter: 'not-yet',
  },
  振り込んだ: {
    says: [answered('paid', 'bank-transfer')],
    at: 'paid.callPayer',
    first: 'bank 9110 188',
    gives: 'call-bank hang-up call-police-9110 call-188 warn-secondary-scam keep-evidence',
    not: 'call-110 contact-card-company contact-prepaid-issuer',
    letter: 'not-yet',
  },
  銀行につながらない: {
    knows: { 'call-payer': 'no-answer' },
    at: 'paid.callPolice',
    first: 'bank 9110',
    gives: 'call-bank call-police-9110',
    not: 'call-110',
    letter: 'not-yet',
  },
  '警察に話して、もとの質問にもどった': {
    knows: { 'call-police': 'reached' },
    at: 'unknown-bill.courtPaper',
    first: 'bank 9110 188',
    gives: 'call-bank call-188',
    not: 'call-police-9110',
    letter: 'not-yet',
  },
  '残りの質問に答えた。警察はもう聞かれない': {
    knows: { ...particulars, 'call-188': 'reached' },
    at: 'unknown-bill.refusal',
    first: 'bank',
    gives: 'call-bank do-not-pay do-not-contact',
    not: 'call-188 call-police-9110 written-refusal',
    letter: 'not-yet',
  },
  '思いちがいで、払っていなかった': {
    says: [answered('paid', 'no')],
    at: 'unknown-bill.refusal',
    first: '188',
    gives: 'do-not-pay police-register',
    not: 'call-bank hang-up call-188',
    letter: 'not-yet',
  },
})

story('裁判所の名前の書類が、特別送達で来た', {
  書類が来た: {
    says: [answered('forWhom', 'self'), answered('courtPaper', 'special-delivery')],
    at: 'court-paper.courtPaperKind',
    first: 'court',
    gives: 'do-not-ignore-court-paper check-court-independently object-within-two-weeks legal-consult',
    not: 'do-not-contact attend-or-answer-court',
    letter: 'never',
  },
  支払督促だった: {
    knows: { courtPaperKind: 'payment-order', courtPaperOn: '2026-11-18' },
    at: 'court-paper.checkCourt',
    first: 'court',
    gives: 'object-within-two-weeks check-court-independently',
    not: 'do-not-contact attend-or-answer-court',
    letter: 'never',
  },
  '裁判所に確かめた。来かたはもう聞かれない': {
    knows: { 'check-court': 'reached' },
    at: 'entrance.situation',
    first: 'court',
    gives: 'object-within-two-weeks',
    not: 'do-not-contact',
    letter: 'never',
  },
  請求にはおぼえがない: {
    knows: { situation: 'unknown-bill', ...whatTheySaid },
    at: 'unknown-bill.paid',
    first: 'court 188',
    gives: 'do-not-ignore-court-paper object-within-two-weeks call-188',
    not: 'do-not-contact written-refusal',
    letter: 'never',
  },
  書類は訴状だった: {
    says: [answered('courtPaperKind', 'lawsuit')],
    at: 'court-paper.summons',
    first: 'court',
    gives: 'attend-or-answer-court do-not-ignore-court-paper',
    not: 'object-within-two-weeks do-not-contact',
    letter: 'never',
  },
  '郵便受けに入っていたと直した。来かたを聞く': {
    says: [answered('courtPaper', 'letterbox')],
    at: 'entrance.channel',
    first: '188',
    gives: 'check-court-independently do-not-contact do-not-pay',
    not: 'object-within-two-weeks attend-or-answer-court',
    letter: 'not-yet',
  },
})

story('カードを取りに来ると言われた', {
  取りに来る: {
    says: [answered('forWhom', 'self'), answered('harms', ['pickup'])],
    at: 'danger.call110',
    first: '110 188',
    gives: 'call-110 do-not-hand-over',
    not: 'call-bank call-188',
    letter: 'not-yet',
  },
  '110 にかけた': {
    knows: { 'call-110': 'reached' },
    at: 'entrance.channel',
    first: '110',
    gives: 'call-110 do-not-hand-over',
    not: 'call-bank',
    letter: 'not-yet',
  },
  警察を名乗る電話だった: {
    says: billByPhone,
    knows: { callerClaims: 'police' },
    at: 'unknown-bill.demands',
    first: '110 188',
    gives: 'call-110 call-police-9110 screen-calls do-not-contact do-not-volunteer-data',
    not: 'call-bank answer-genuine-bill',
    letter: 'not-yet',
  },
  カードをわたしてしまった: {
    says: [answered('harms', ['pickup', 'card-handed'])],
    at: 'told.iTold',
    first: '110 bank card-company',
    gives: 'call-110 call-bank contact-card-company hang-up warn-secondary-scam',
    not: 'written-refusal answer-genuine-bill',
    letter: 'not-yet',
  },
  暗証番号も言った: {
    says: [toldAbout('iTold', ['name', 'pin'])],
    at: 'told.stopHanded',
    first: '110 bank card-company',
    gives: 'call-bank contact-card-company call-police-9110',
    not: 'written-refusal',
    letter: 'not-yet',
  },
  '銀行と警察に話して、続きにもどった': {
    knows: { 'call-issuer': 'reached', 'call-police': 'reached' },
    at: 'unknown-bill.demands',
    first: '110 bank',
    gives: 'call-110 call-bank call-188',
    not: 'call-police-9110',
    letter: 'not-yet',
  },
})

test('何もわからなくても、最後まで進める', () => {
  const log = logOf(...goOn(billByPhone, {}, 'done'))
  expect(placeOf(log)).toBe('done')
  expect(viewOf(log).guidance.documents.find(({ id }) => id === 'refusal-letter')?.verdict).toBe('not-yet')
  expect(viewOf(log).guidance.contacts[0]?.id).toBe('188')
})
