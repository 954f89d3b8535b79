import type { Rule } from './rule'

const stay = ['do-not-click', 'use-bookmark'] as const

/** Rules about addresses, senders and disguises. What they find cannot be outweighed. */
export const addressRules: readonly Rule[] = [
  {
    id: 'foreign-host',
    weight: 65,
    firm: true,
    all: [['foreignHost']],
    because: '名乗っている会社の名前と、アドレスの持ち主がちがいます。',
    advice: stay,
  },
  {
    id: 'disguised-address',
    weight: 65,
    firm: true,
    all: [['disguisedUrl']],
    because: '有名な会社のアドレスに見せかけた書き方です。',
    advice: stay,
  },
  {
    id: 'strange-address',
    weight: 40,
    firm: true,
    all: [['strangeUrl']],
    because: '会社や役所の案内では、あまり使われない形のアドレスです。',
    advice: stay,
  },
  {
    id: 'short-address',
    weight: 30,
    firm: true,
    all: [['shortUrl']],
    because: '短くしたアドレスで、開くまで行き先がわかりません。',
    advice: stay,
  },
  {
    id: 'app-file',
    weight: 65,
    firm: true,
    all: [['appUrl']],
    because: '開くと、アプリやプログラムを入れさせるアドレスです。',
    advice: ['do-not-click', 'do-not-install'],
  },
  {
    id: 'hidden-words',
    weight: 40,
    firm: true,
    all: [['hidden']],
    because: '言葉の途中に記号や伏せ字を入れて、見張りをすり抜けようとしています。',
    advice: ['stay-calm'],
  },
  {
    id: 'trouble-and-address',
    weight: 35,
    all: [
      [
        'breach',
        'limit',
        'payFail',
        'verify',
        'parcel',
        'unpaid',
        'refund',
        'prize',
        'tax',
        'cutoff',
        'loss',
      ],
      ['url'],
    ],
    because: '困りごとや得なことを知らせて、アドレスを開かせようとしています。',
    advice: stay,
  },
  {
    id: 'brand-and-unknown-address',
    weight: 25,
    all: [['brand', 'office', 'police', 'tax'], ['url']],
    because: '会社や役所を名乗っていますが、そこのアドレスだとは確かめられません。',
    advice: stay,
  },
  {
    id: 'foreign-number',
    weight: 40,
    firm: true,
    all: [['foreignNumber']],
    because: '「+」で始まる、外国の電話番号です。',
    advice: ['do-not-contact'],
  },
  {
    id: 'ip-number',
    weight: 25,
    all: [['ipNumber'], ['unpaid', 'lawsuit', 'urgent', 'telecom', 'office', 'call']],
    because: '050 の番号へ電話させようとしています。だれでも手に入れやすい番号です。',
    advice: ['do-not-contact'],
  },
]
