import type { Rule } from './rule'

const topics = ['amount', 'wMoney', 'wAccount', 'wParcel', 'wGain', 'wDevice', 'wCrime'] as const

/** Rules over words that say nothing alone: they make out what no other rule knows the wording of. */
export const weakRules: readonly Rule[] = [
  {
    id: 'spoken-account',
    weight: 38,
    all: [['wAccount', 'wCrime', 'wDevice'], ['speaking']],
    because: '電話や訪問で、口座・カード・事件などの話をしています。',
    advice: ['hang-up', 'do-not-volunteer-data'],
  },
  {
    id: 'spoken-crime',
    weight: 15,
    all: [['wCrime', 'wDevice'], ['speaking']],
    because: '電話や訪問で、こわい話をしています。',
    advice: ['hang-up', 'tell-family'],
  },
  {
    id: 'spoken-ask',
    weight: 24,
    all: [
      ['wAct', 'wPress', 'wThreat'],
      ['speaking'],
      ['wMoney', 'wAccount', 'wCrime', 'wDevice', 'wGain', 'police', 'office', 'telecom'],
    ],
    because: '電話や訪問で、何かをさせようとしています。',
    advice: ['hang-up', 'tell-family'],
  },
  {
    id: 'spoken-money',
    weight: 24,
    all: [['wMoney', 'wGain', 'amount'], ['speaking']],
    because: '電話や訪問で、お金の話をしています。',
    advice: ['hang-up', 'do-not-pay'],
  },
  {
    id: 'topic-under-pressure',
    weight: 14,
    all: [['wPress'], topics, ['wAct']],
    because: '期限や急ぎの言葉で、動かせようとしています。',
    advice: ['stay-calm'],
  },
  {
    id: 'topic-under-threat',
    weight: 14,
    all: [['wThreat'], topics, ['wAct', 'wPress']],
    because: '止まる、失う、という言葉で、動かせようとしています。',
    advice: ['stay-calm'],
  },
  {
    id: 'brand-asks',
    weight: 18,
    all: [['brand'], ['wAct', 'wTrouble', 'wPress']],
    unless: ['ownUrl', 'done'],
    because: '会社や役所の名前を出して、何かを求めています。名前は、だれでも書けます。',
    advice: ['verify-via-official-number', 'use-bookmark'],
  },
  {
    id: 'address-for-topic',
    weight: 16,
    all: [['url'], topics],
    because: 'お金や荷物、登録などの話に、アドレスがついています。',
    advice: ['do-not-click', 'use-bookmark'],
  },
  {
    id: 'spoken-family',
    weight: 34,
    all: [['wFamily'], ['speaking']],
    because: '家族や知り合いのように話しています。声だけでは、だれかわかりません。',
    advice: ['hang-up', 'tell-family'],
  },
  {
    id: 'spoken-family-need',
    weight: 30,
    all: [['wFamily'], ['speaking'], ['wMoney', 'wAccount', 'wCrime', 'silence', 'urgent']],
    because: '家族や知り合いのように話して、お金や困りごとを持ち出しています。',
    advice: ['hang-up', 'tell-family'],
  },
  {
    id: 'spoken-site',
    weight: 32,
    all: [['wSite'], ['speaking'], ['wMoney', 'wTrouble', 'wAct']],
    because: 'サイトや契約の話をして、何かをさせようとしています。',
    advice: ['hang-up', 'do-not-pay'],
  },
  {
    id: 'sms-trouble',
    weight: 34,
    all: [['wTrouble'], ['short'], ['wMoney', 'wAccount', 'wParcel', 'wSite', 'wDevice']],
    because: 'だれへの何の話か書かずに、困りごとだけを知らせる短い文です。',
    advice: ['verify-via-official-number', 'do-not-click'],
  },
  {
    id: 'sms-step',
    weight: 22,
    all: [
      ['wAct', 'wPress'],
      ['short'],
      ['wMoney', 'wAccount', 'wParcel', 'wSite', 'wGain', 'wDevice', 'wCrime', 'wTrouble'],
    ],
    because: '短い文だけで、すぐに何かをさせようとしています。',
    advice: ['stay-calm', 'do-not-contact'],
  },
  {
    id: 'sms-claim',
    weight: 22,
    all: [
      ['unpaid', 'breach', 'limit', 'payFail', 'tax', 'cutoff', 'paidSite', 'verify', 'refund', 'prize'],
      ['short'],
    ],
    because: 'お金や口座の大事な話が、短い文だけで来ています。',
    advice: ['verify-via-official-number', 'use-bookmark'],
  },
  {
    id: 'sms-call',
    weight: 30,
    all: [['call', 'reply', 'number'], ['short'], ['wAct', 'wPress', 'wTrouble']],
    because: '短い文で、電話や返事をさせようとしています。',
    advice: ['do-not-contact', 'verify-via-official-number'],
  },
  {
    id: 'sms-press',
    weight: 16,
    all: [['urgent', 'final', 'wPress'], ['short']],
    because: '短い文で、急がせています。',
    advice: ['stay-calm'],
  },
]
