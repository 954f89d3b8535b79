import type { Contact, NationalId, Source } from '@/lib/contacts/contacts'
import { aroundTheClock } from '@/lib/contacts/schedules'
import type { Text } from '@/lib/text/text'

type OwnNumberDesk = Pick<Contact, 'name' | 'hoursText' | 'whatFor' | 'howTo' | 'fallback' | 'source'> & {
  readonly id: NationalId
  readonly ownNumber: Text
  readonly hours?: Contact['hours']
}

/** The person holds the number of these desks; the app never prints one and never takes the claimant's. */
const ownNumberDesk = (given: OwnNumberDesk): Contact => ({
  phone: null,
  hours: null,
  usual: null,
  cost: null,
  unreachableFrom: null,
  web: null,
  seenAgain: null,
  ...given,
})

const source = (url: string, seenOn: string | null, confidence: Source['confidence']): Source => ({
  url,
  seenOn,
  checkedOn: '2026-11-21',
  datedBy: seenOn === null ? 'nothing' : 'page',
  confidence,
})

/** No stored source says that loss lines are open around the clock, so none is called open at night. */
const differsByCompany = { ja: '時間は会社でちがいます。夜でもかけてみます。' }

/** Desks whose number the person finds on a card, a passbook or an official page. */
export const ownNumberDesks: readonly Contact[] = [
  ownNumberDesk({
    id: 'bank',
    name: { ja: '銀行(振込先の銀行と、自分の銀行)' },
    ownNumber: { ja: '自分の銀行は、通帳かキャッシュカードの番号。振込先の銀行は、公式サイトの番号。' },
    hoursText: { ja: '時間は銀行でちがいます。夜でもかけてみます。' },
    whatFor: { ja: '口座を止めてもらう。振り込んだことを伝える。' },
    howTo: { ja: '支店名、口座の番号、振り込んだ日時と金額を手元に置きます。暗証番号は言いません。' },
    fallback: '9110',
    source: source('https://www.fsa.go.jp/news/20/sonota/20081014-1.html', '2008-10-14', 'high'),
  }),
  ownNumberDesk({
    id: 'card-company',
    name: { ja: 'カード会社' },
    ownNumber: { ja: 'カードの裏か、利用明細の番号。' },
    hoursText: differsByCompany,
    whatFor: { ja: 'カードを止めて、新しい番号に替えてもらう。' },
    howTo: {
      ja: '「番号を知らない人に教えました」「覚えのない請求があります」と伝えます。暗証番号は言いません。',
    },
    fallback: '9110',
    source: source(
      'https://www.city.kusatsu.shiga.jp/kurashi/bousaianshin/shohiseikatsu/sodanin/r4/seikatsu320220927.html',
      '2022-10-03',
      'high',
    ),
  }),
  ownNumberDesk({
    id: 'prepaid-issuer',
    name: { ja: 'プリペイドカードの発行会社' },
    ownNumber: { ja: 'カードの裏か、レシートの番号。' },
    hoursText: differsByCompany,
    whatFor: { ja: '残っている分を止められるか、聞く。' },
    howTo: { ja: 'カードとレシートを手元に置きます。捨てずに残します。' },
    fallback: '9110',
    source: source('http://www.kokusen.go.jp/news/data/n-20150326_2.html', '2015-03-26', 'high'),
  }),
  ownNumberDesk({
    id: 'payment-operator',
    name: { ja: 'スマホ決済の会社' },
    ownNumber: { ja: 'いつものアプリの中の「ヘルプ」か、公式サイト。' },
    hoursText: differsByCompany,
    whatFor: { ja: '送ったお金のことを伝え、利用を止めてもらう。' },
    howTo: { ja: '相手が送ってきたリンクからは開きません。' },
    fallback: '9110',
    source: source('https://datazoo.jp/w/PayPay/64859559', null, 'medium'),
  }),
  ownNumberDesk({
    id: 'carrier',
    name: { ja: '携帯電話・ネットの会社' },
    ownNumber: { ja: '契約書、請求書か、公式サイトの番号。' },
    hoursText: differsByCompany,
    whatFor: { ja: '身に覚えのない契約や請求、迷惑なSMSを止める相談。' },
    howTo: { ja: 'SMSに書かれた番号には、かけません。' },
    fallback: '188',
    source: source('https://www.tca.or.jp/information/camouflage.html', null, 'medium'),
  }),
  ownNumberDesk({
    id: 'police-station',
    name: { ja: '近くの警察署' },
    ownNumber: { ja: '都道府県警察の公式サイトか、電話帳の番号。' },
    // Seed item S0-34: a station answers around the clock, the officer in charge may be gone after 18:00.
    hours: aroundTheClock,
    hoursText: { ja: '24時間。18時からは担当の人がいないことがあります。' },
    whatFor: { ja: 'お金を払った、カードを渡した、おどされたことを伝える。相談を記録してもらえるか聞く。' },
    howTo: { ja: '担当の人がいないときは、いつ、どこへかければよいかと、出た人の名前を聞きます。' },
    fallback: '9110',
    source: source(
      'http://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/index.html',
      '2024-04-08',
      'medium',
    ),
  }),
  ownNumberDesk({
    id: 'court',
    name: { ja: '裁判所' },
    ownNumber: { ja: '裁判所の公式サイトか、電話帳の番号。届いた書類の番号は使いません。' },
    hoursText: { ja: '受付時間は、裁判所の公式サイトで確かめます。' },
    whatFor: { ja: '届いた書類が、本当に裁判所のものか確かめる。' },
    howTo: { ja: '書類の「事件番号」を伝えます。書類を持って行って、見てもらうこともできます。' },
    fallback: '188',
    source: source('https://www.courts.go.jp/about/topics/kakuuseikyuu/index.html', null, 'high'),
  }),
]
