import type { Row } from './answer-rows'
import { inputFor, isFinder } from './audience'
import type { Block } from './block'
import type { DocumentInput } from './document-input'
import { checksSection, knownSection } from './sections'
import { noteLine, stampOf } from './stamp'
import { timelineSection } from './timeline-table'

/**
 * The copy for a shop: what it claimed and when, what was answered, and what is asked of it. Nothing that is open,
 * nothing that others said; who it is about is filled in with the pen. It is asked to say first what it holds (S0-30).
 */
export const shopCopy = (whole: DocumentInput): Block[] => {
  const input = inputFor(whole, 'shop')
  const { facts } = input.state
  const isFound = isFinder(whole.state.facts)
  const parts = isFound ? finderParts : claimParts
  return [
    {
      kind: 'title',
      text: isFound ? 'お店へのお知らせ' : 'お店のための写し',
      note: noteLine(input),
      office: [],
    },
    { kind: 'blanks', rows: isFound ? finderBoxes : boxes },
    ...parts.flatMap(({ heading, rows }) => knownSection(heading, rows, facts)),
    ...checksSection('お願いしたいこと', isFound ? finderWishes : wishes),
    ...timelineSection('お店とのやりとり', input.entries, 'shop'),
    stampOf(input),
  ]
}

type Part = { readonly heading: string; readonly rows: readonly Row[] }

const claimParts: readonly Part[] = [
  {
    heading: 'いただいた連絡',
    rows: [
      { label: '連絡の日時・方法', facts: ['contactedWhen', 'channel'] },
      { label: '名乗った名前', facts: ['traderName', 'contactPerson', 'callerClaims'] },
      { label: '表示された番号', facts: ['numberShown'] },
      { label: '何の料金か', facts: ['claimedItem', 'usedOn'] },
      { label: '金額・払い方', facts: ['amountYen', 'payBy', 'deadline'] },
      { label: '求められたこと', facts: ['demands', 'askedItems'] },
      { label: 'お店の約束', facts: ['promised'] },
    ],
  },
  { heading: 'わたしの答え', rows: [{ label: '利用・契約のおぼえ', facts: ['remembersClaim'] }] },
]

/** Kinds and counts alone: the data of strangers is not retold (S1-04, S1-10). */
const finderParts: readonly Part[] = [
  {
    heading: '見つけたもの(種類と数だけ。中身は写していません)',
    rows: [
      { label: '見つけた所・日時', facts: ['foundWhere', 'contactedWhen'] },
      { label: 'だれの情報か', facts: ['foundWhose'] },
      { label: '種類', facts: ['foundKinds'] },
      { label: '数', facts: ['foundCount'] },
      { label: 'お店の名前', facts: ['traderName', 'contactPerson'] },
      { label: 'お店の約束', facts: ['promised'] },
    ],
  },
]

const boxes = [
  [
    { label: '氏名', value: '', width: 3 },
    { label: '連絡先', value: '', width: 4 },
  ],
  [{ label: '会員番号(伝えるときだけ)', value: '', width: 4 }],
]

const finderBoxes = [
  [
    { label: '氏名', value: '', width: 3 },
    { label: '連絡先', value: '', width: 4 },
  ],
  [{ label: '機器の番号(伝えるときだけ)', value: '', width: 4 }],
]

const wishes = [
  'この連絡が、そちらからのものかどうか、教えてください。',
  'わたしのどんな情報を、いつ、どこから得たか、先に教えてください。',
  '申し込みや利用の記録があれば、見せてください。',
  '返事は、書面でください。',
]

/** S1-10, S1-11, S1-24: what the shop will do, by when, and who says so. */
const finderWishes = [
  '残っている情報を、そちらで確かめて、消してください。',
  '消したことがわかるものを、ください。',
  'いつまでに、何をするか、担当の方の名前と一緒に教えてください。',
  '同じことが起きないように、どうするか、教えてください。',
]
