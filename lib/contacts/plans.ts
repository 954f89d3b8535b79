import type { NationalId } from '@/lib/contacts/contacts'
import type { Text } from '@/lib/text/text'

/** What the person needs a desk for. `loss-…` = money moved or a secret told; named after how it went. */
export type Need =
  | 'consumer'
  | 'police'
  | 'danger'
  | 'loss-bank'
  | 'loss-card'
  | 'loss-prepaid'
  | 'loss-code-payment'
  | 'loss-carrier'
  | 'loss-cash'
  | 'loss-other'
  | 'device'
  | 'lost-id'
  | 'my-number'
  | 'court'
  | 'privacy'
  | 'exposed'
  | 'legal'
  | 'nuisance-call'

/** `centre` and `police-line` stand for those of the person's prefecture. */
export type Step = { readonly desk: NationalId | 'centre' | 'police-line'; readonly why: Text }

/** Desks of equal rank; within a group whoever can be reached now comes first. */
export type Group = readonly Step[]

const police: Group = [
  { desk: '9110', why: { ja: 'いまいる都道府県の警察に相談します。' } },
  { desk: 'police-line', why: { ja: 'お住まいの都道府県の、警察の相談電話です。' } },
  { desk: 'police-station', why: { ja: '夜でも電話に出ます。起きたことを伝えます。' } },
]

const emergency: Group = [{ desk: '110', why: { ja: '人が来る、おどされるなど、身の危険があるとき。' } }]

const hotline: Group = [{ desk: '188', why: { ja: '近くの消費生活センターにつながります。' } }]

const centres: Group = [
  { desk: 'centre', why: { ja: 'お住まいの都道府県の消費生活センターです。' } },
  { desk: 'ncac-lunch', why: { ja: '188につながらない電話でも、お昼に相談できます。' } },
  { desk: 'ncac-backup', why: { ja: '平日に、188が話し中のとき。' } },
]

const weekend: Group = [{ desk: 'zensokyo-weekend', why: { ja: '土日に、188につながらないとき。' } }]

const consumer: readonly Group[] = [hotline, centres]

/** I5: whoever can stop the loss, then the police, come before everything but danger. */
const loss = (...first: Group): readonly Group[] => [first, police, emergency, ...consumer]

const bank: Step = { desk: 'bank', why: { ja: '口座を止めてもらいます。振込先の銀行にも伝えます。' } }
const card: Step = { desk: 'card-company', why: { ja: 'カードを止めてもらいます。' } }

/** Who is turned to for a need, in order. Sources: product.md I5, procedures 1, 4, 9 and 10. */
export const plans: Readonly<Record<Need, readonly Group[]>> = {
  consumer: [hotline, centres, weekend, police.slice(0, 2)],
  police: [police, emergency, hotline],
  danger: [
    emergency,
    [{ desk: 'app-110', why: { ja: '声で話せないとき。前もって登録した方が使えます。' } }],
    [{ desk: 'police-station', why: { ja: '危険が去ったあと、起きたことを伝えます。' } }],
  ],
  'loss-bank': [
    ...loss(bank),
    [{ desk: 'dic', why: { ja: '銀行と警察に伝えたあと、お金を分ける手続きを聞けます。' } }],
    [{ desk: 'zenginkyo', why: { ja: '銀行との話が進まないとき。' } }],
  ],
  'loss-card': [...loss(card), [{ desk: 'jca', why: { ja: 'カード会社が調べてくれないとき。' } }]],
  'loss-prepaid': [
    ...loss({ desk: 'prepaid-issuer', why: { ja: '残りを止められることがあります。' } }),
    [{ desk: 's-kessai', why: { ja: '発行会社が応じてくれないとき。' } }],
  ],
  'loss-code-payment': [
    ...loss({ desk: 'payment-operator', why: { ja: '利用を止めてもらい、送ったことを伝えます。' } }),
    [{ desk: 's-kessai', why: { ja: '決済の会社が応じてくれないとき。' } }],
  ],
  'loss-carrier': loss({ desk: 'carrier', why: { ja: '電話料金といっしょの支払いを止めてもらいます。' } }),
  'loss-cash': [police, emergency, ...consumer],
  'loss-other': [police, emergency, ...consumer],
  device: [...loss(bank, card), [{ desk: 'ipa', why: { ja: 'リンクやアプリの、操作の相談です。' } }]],
  'lost-id': [
    police,
    [
      { desk: 'cic', why: { ja: 'カードなどの申し込みがないか調べられます。' } },
      { desk: 'jicc', why: { ja: '借り入れの申し込みがないか調べられます。' } },
      { desk: 'ksc', why: { ja: '銀行からの借り入れがないか調べられます。' } },
    ],
    ...consumer,
  ],
  'my-number': [
    [{ desk: 'mynumber', why: { ja: 'カードを止められます。夜でも受け付けます。' } }],
    police,
    [{ desk: 'ppc', why: { ja: '番号の扱いの苦情を聞いてもらえます。' } }],
  ],
  court: [
    [{ desk: 'court', why: { ja: '公式の番号で、本物の書類か確かめます。' } }],
    hotline,
    centres,
    [
      { desk: 'houterasu', why: { ja: 'どの手続きをするかを聞けます。' } },
      { desk: 'bar', why: { ja: '弁護士に相談できます。' } },
    ],
  ],
  privacy: [hotline, centres, [{ desk: 'ppc', why: { ja: '会社や店の、個人情報の扱いを相談できます。' } }]],
  exposed: [
    police,
    [
      { desk: 'ihaho', why: { ja: '消してもらうたのみ方を聞けます。' } },
      { desk: 'jinken', why: { ja: '人権の面から相談できます。' } },
    ],
    ...consumer,
  ],
  legal: [
    hotline,
    centres,
    [
      { desk: 'houterasu', why: { ja: 'どの手続きがよいかを聞けます。' } },
      { desk: 'bar', why: { ja: '弁護士に相談できます。' } },
    ],
  ],
  'nuisance-call': [
    [{ desk: 'denwan', why: { ja: '知らない番号や、外国からの電話を減らす相談です。' } }],
    police.slice(0, 2),
    [
      { desk: 'intl-stop', why: { ja: '固定電話で、外国からの電話を止められます。' } },
      { desk: 'carrier', why: { ja: '着信を断る設定を聞けます。' } },
    ],
    hotline,
    centres,
  ],
}
