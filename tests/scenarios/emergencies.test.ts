import { describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { answered, logOf } from '../log/an-event'
import { goOn, type Knows } from './a-journey'

type Row = readonly [name: string, knows: Knows, steps: string, first: string, gives: string, not: string]

const door = [answered('forWhom', 'self'), answered('inCall', 'no')]
const calm: Knows = { situation: 'unknown-bill', courtPaper: 'none', paid: 'no', iTold: [], harms: [] }

/** What was gone through of one flow, and what holds at the end. */
const lived = (flow: string, knows: Knows) => {
  const { walked, guidance } = viewOf(logOf(...goOn(door, { ...calm, ...knows }, 'the end')))
  const steps = walked.trail.filter((place) => place.flow === flow).map(({ step }) => step)
  const given: string[] = guidance.advice.map(({ id }) => id)
  return { steps: steps.join(' '), first: guidance.contacts[0]?.id, given }
}

const told = (flow: string, rows: readonly Row[]) =>
  describe(flow, () => {
    test.for(rows)('%s', ([, knows, steps, first, gives, not]) => {
      const life = lived(flow, knows)
      expect(life.steps).toBe(steps)
      expect(life.first).toBe(first)
      expect(gives.split(' ').filter((id) => !life.given.includes(id))).toEqual([])
      expect(not.split(' ').filter((id) => life.given.includes(id))).toEqual([])
    })
  })

const police = 'call-police-9110 call-188 warn-secondary-scam keep-evidence'

told('paid', [
  [
    '振り込んだ',
    { paid: 'bank-transfer', 'call-police': 'reached' },
    'paid callPayer callPolice relief',
    'bank',
    'call-bank call-188 warn-secondary-scam keep-evidence',
    'contact-card-company call-police-9110',
  ],
  [
    '振り込んだ。警察にはまだ',
    { paid: 'bank-transfer' },
    'paid callPayer callPolice',
    'bank',
    `call-bank ${police}`,
    'contact-card-company',
  ],
  [
    'カードで',
    { paid: 'card' },
    'paid stopCard callPolice',
    'card-company',
    `contact-card-company ${police}`,
    'call-bank',
  ],
  [
    '番号を伝えた',
    { paid: 'prepaid-code' },
    'paid stopCode callPolice',
    'prepaid-issuer',
    `contact-prepaid-issuer ${police}`,
    'call-bank',
  ],
  [
    '携帯料金と',
    { paid: 'carrier-billing' },
    'paid stopCarrier callPolice',
    'carrier',
    `contact-carrier ${police}`,
    'call-bank',
  ],
  [
    'スマホ決済で',
    { paid: 'code-payment' },
    'paid tellOperator callPolice',
    '9110',
    `contact-service-operator ${police}`,
    'call-bank',
  ],
  [
    'コンビニで',
    { paid: 'convenience-store' },
    'paid tellOperator callPolice',
    '9110',
    `contact-service-operator ${police}`,
    'call-bank',
  ],
  [
    '暗号資産で',
    { paid: 'crypto' },
    'paid tellOperator callPolice',
    '9110',
    `contact-service-operator ${police}`,
    'call-bank',
  ],
  [
    '現金を送った',
    { paid: 'cash-by-post' },
    'paid callPolice',
    '9110',
    police,
    'call-bank contact-service-operator',
  ],
  [
    '現金を手わたした',
    { paid: 'cash-in-person' },
    'paid callPolice',
    '9110',
    police,
    'call-bank contact-service-operator',
  ],
  [
    '払った。どうやったかは、わからない',
    { paid: null as never, harms: ['paid'] },
    'paid callPayer callPolice',
    'bank',
    `call-bank ${police}`,
    'contact-card-company',
  ],
])

const card = 'iTold stopCard callPolice'
const account = 'iTold stopAccount callPolice'

told('told', [
  [
    'カードの番号',
    { iTold: ['card-number'] },
    card,
    'card-company',
    'contact-card-company call-police-9110',
    'call-bank disconnect-device',
  ],
  ['カードの裏の3けた', { iTold: ['card-code'] }, card, 'card-company', 'contact-card-company', 'call-bank'],
  [
    'パスワード',
    { iTold: ['password'] },
    'iTold stopAccount newPassword callPolice',
    'bank',
    'call-bank change-password',
    'disconnect-device',
  ],
  ['暗証番号', { iTold: ['pin'] }, account, 'bank', 'call-bank call-police-9110', 'contact-card-company'],
  [
    '届いた番号',
    { iTold: ['one-time-code'] },
    'iTold stopCode callPolice',
    'bank',
    'call-bank call-police-9110',
    'disconnect-device',
  ],
  ['口座番号だけ', { iTold: ['bank-account'] }, account, 'bank', 'call-bank', 'change-password'],
  [
    'マイナンバー',
    { iTold: ['my-number'] },
    'iTold myNumber callPolice',
    '9110',
    'credit-bureau-self-report call-police-9110',
    'call-bank',
  ],
  [
    '身分証の画像',
    { iTold: ['id-document'] },
    'iTold idImage callPolice',
    '9110',
    'credit-bureau-self-report',
    'contact-card-company',
  ],
  [
    '身分証と暗証番号',
    { iTold: ['id-document', 'pin'] },
    'iTold stopAccount idImage callPolice',
    'bank',
    'call-bank credit-bureau-self-report',
    'disconnect-device',
  ],
  [
    'リンクを押しただけ',
    { harms: ['clicked'] },
    'iTold linkOpened',
    '188',
    'do-not-click use-bookmark change-password',
    'call-bank',
  ],
  [
    'アプリを入れた',
    { harms: ['installed'] },
    'iTold leaveNet stopAccount callPolice',
    'bank',
    'disconnect-device call-bank',
    'call-110',
  ],
  [
    '遠隔操作をさせた',
    { harms: ['remote'] },
    'iTold leaveNet stopAccount callPolice',
    'bank',
    'disconnect-device call-bank',
    'call-110',
  ],
  [
    'カードをわたした',
    { harms: ['card-handed'] },
    'iTold stopHanded callPolice',
    'bank',
    'call-bank contact-card-company',
    'disconnect-device',
  ],
])

const delivered = 'courtPaper courtPaperKind courtPaperOn about checkCourt'
const summoned = 'courtPaper courtPaperKind courtPaperOn summons checkCourt'
const byPost: Knows = { courtPaper: 'special-delivery', courtPaperOn: '2026-11-20' }
const real = 'do-not-ignore-court-paper check-court-independently legal-consult'

told('court-paper', [
  [
    '支払督促',
    { ...byPost, courtPaperKind: 'payment-order' },
    delivered,
    'court',
    `object-within-two-weeks ${real}`,
    'do-not-contact attend-or-answer-court',
  ],
  [
    '少額訴訟',
    { ...byPost, courtPaperKind: 'small-claims' },
    summoned,
    'court',
    `attend-or-answer-court ${real}`,
    'do-not-contact object-within-two-weeks',
  ],
  [
    '訴状',
    { ...byPost, courtPaperKind: 'lawsuit' },
    summoned,
    'court',
    `attend-or-answer-court ${real}`,
    'do-not-contact object-within-two-weeks',
  ],
  [
    '不在票。中はまだ見ていない',
    { courtPaper: 'special-delivery' },
    delivered,
    'court',
    `object-within-two-weeks ${real}`,
    'do-not-contact',
  ],
  [
    '電子の通知',
    { courtPaper: 'electronic' },
    'courtPaper courtPaperKind courtPaperOn electronic about checkCourt',
    'court',
    `object-within-two-weeks ${real}`,
    'do-not-contact',
  ],
  [
    '郵便受け',
    { courtPaper: 'letterbox' },
    'courtPaper checkCourt',
    '188',
    'check-court-independently do-not-contact',
    'object-within-two-weeks',
  ],
])

told('danger', [
  ['取りに来る', { harms: ['pickup'] }, 'call110', '110', 'call-110 do-not-hand-over', 'written-refusal'],
  [
    '危害を加えると言われ、こわい',
    { threats: ['harm'], danger: 'yes' },
    'call110',
    '110',
    'call-110',
    'written-refusal',
  ],
  [
    '取りに来る。もう振り込みもした',
    { harms: ['paid', 'pickup'], paid: 'bank-transfer' },
    'call110',
    '110',
    'call-110 call-bank',
    'written-refusal',
  ],
])
