import type { Rule } from './rule'

/** Rules about schemes that are told by their story. */
export const storyRules: readonly Rule[] = [
  {
    id: 'advance-fee-loan',
    weight: 50,
    all: [['loan']],
    because: '先にお金を払わせる貸し付けは、よくある手口です。',
    advice: ['do-not-pay', 'call-188'],
  },
  {
    id: 'inheritance',
    weight: 50,
    all: [['inheritance']],
    because: '知らない人の大金を受け取れる、という話です。',
    advice: ['do-not-pay', 'do-not-volunteer-data'],
  },
  {
    id: 'false-superior',
    weight: 45,
    all: [['boss']],
    because: '社長や上司を名乗って、連絡手段や送金の話をしています。',
    advice: ['verify-via-official-number', 'do-not-contact'],
  },
  {
    id: 'deal-outside',
    weight: 45,
    all: [['sideDeal']],
    because: '決まった取引の場の外で、お金を払わせようとしています。',
    advice: ['do-not-pay', 'do-not-contact'],
  },
  {
    id: 'donation',
    weight: 35,
    all: [['donation']],
    because: '寄付や義援金を、その場で集めようとしています。',
    advice: ['verify-via-official-number', 'do-not-pay'],
  },
  {
    id: 'inspection',
    weight: 40,
    all: [['water']],
    because: '点検や検査を口実に、家に入ろうとしています。',
    advice: ['tell-family', 'call-188'],
  },
  {
    id: 'card-swap',
    weight: 38,
    all: [['cardSwap']],
    because: 'カードを取り替える、預かる、という話です。',
    advice: ['do-not-hand-over', 'hang-up'],
  },
  {
    id: 'lent-name',
    weight: 32,
    all: [['nominee']],
    because: '名前や権利を貸す、使われている、という話です。',
    advice: ['do-not-pay', 'call-188'],
  },
  {
    id: 'staged-investigation',
    weight: 45,
    all: [['signal']],
    because: 'ひとりにさせたり、電話で取り調べたりする形です。',
    advice: ['hang-up', 'call-police-9110'],
  },
]
