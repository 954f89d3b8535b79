import type { Facts } from '@/lib/engine/condition'
import type { FactName } from '@/lib/facts/catalogue'
import type { Row } from './answer-rows'

/**
 * What a counsellor asks of the claim, in her order: when, who, with whom, what, how much, how to pay, what was paid
 * (intake forms of Kochi and Osaka prefectures; seed items S0-06, S0-12, S0-25).
 */
const claimRows: readonly Row[] = [
  { label: '利用・契約の日', facts: ['usedOn', 'contractHow'] },
  { label: '連絡の日時', facts: ['contactedWhen', 'repeated'] },
  { label: '何を・いくつ', facts: ['claimedItem'] },
  { label: 'いくら', facts: ['amountYen'] },
  { label: '支払方法', facts: ['payBy'] },
  { label: '既支払額・方法', facts: ['paid', 'paidYen', 'paidOn'] },
  { label: '利用のおぼえ', facts: ['remembersClaim', 'minor'] },
  { label: '家族への確認', facts: ['familyAsked', 'familyUsed'] },
  { label: 'きっかけ', facts: ['howBegan', 'channel', 'howReached'] },
  { label: '書面の受取日', facts: ['contractPaperOn'] },
  { label: '期限・おどし', facts: ['deadline', 'threats'] },
  { label: '求められたこと', facts: ['demands'] },
  { label: '裁判所の書類', facts: ['courtPaper', 'courtPaperKind', 'courtPaperOn'] },
  { label: '5年より前か', facts: ['oldDebt'] },
]

/** Who the claimant is, each with where it comes from (S0-13, S0-14, S0-23). */
const traderRows: readonly Row[] = [
  { label: '名乗った名', facts: ['traderName', 'contactPerson', 'callerClaims'], note: '相手が言った' },
  { label: '契約書の名', facts: ['contractName'], note: '手元の契約書・会員証' },
  { label: '所在地', facts: ['traderAddress'], note: '公式サイト・書面' },
  { label: '電話', facts: ['numberShown', 'numberKind'], note: '着信の表示。にせものにできる' },
  { label: '振込先の名義', facts: ['payeeName'], note: '相手が示した' },
  {
    label: '本当にあるか',
    facts: ['claimant', 'checkedHow', 'centreConfirmed'],
    note: '検索で名前が出ただけでは確認にならない',
  },
]

/** The earlier membership card (S0-04, S0-10). */
const cardRows: readonly Row[] = [
  { label: 'お店の利用', facts: ['everUsed'] },
  { label: '会員番号', facts: ['memberIdMatch'] },
  { label: '以前の会員証', facts: ['oldCard'] },
]

const finderTrader: ReadonlySet<string> = new Set(['名乗った名', '契約書の名', '所在地', '電話'])

/** What a finder may tell: kinds and counts, never the thing itself (S1-03 to S1-05, S1-13). */
export const finderRows: readonly Row[] = [
  { label: '見つけた所', facts: ['foundWhere', 'contactedWhen'] },
  { label: 'だれの情報か', facts: ['foundWhose'] },
  { label: '種類', facts: ['foundKinds'] },
  { label: '数', facts: ['foundCount'] },
  { label: 'お店の説明', facts: ['shopMentionedReset'] },
  { label: '知らせ方', facts: ['tellBy'] },
  { label: 'お店の返事', facts: ['shopAnswer.apologised', 'shopAnswer.erased', 'shopAnswer.prevention'] },
  { label: '返事の約束', facts: ['promised'] },
]

/** What a desk asked for, and where that desk was found (S2-08, S2-09). */
const deskRows: readonly Row[] = [
  { label: '窓口の見つけ方', facts: ['deskFoundHow', 'howReached'] },
  { label: '聞かれたこと', facts: ['askedItems'] },
  { label: '聞く理由', facts: ['purposeTold'] },
  { label: '連絡の日時', facts: ['contactedWhen', 'repeated'] },
  { label: '求められたこと', facts: ['demands'] },
  { label: 'いくら', facts: ['amountYen', 'payBy'] },
  { label: '既支払額・方法', facts: ['paid', 'paidYen', 'paidOn'] },
  { label: '期限・おどし', facts: ['deadline', 'threats'] },
  { label: '裁判所の書類', facts: ['courtPaper', 'courtPaperKind', 'courtPaperOn'] },
]

/** The parts of the page that differ from situation to situation. */
export type SummaryParts = {
  readonly matter: { readonly heading: string; readonly rows: readonly Row[] }
  readonly trader: { readonly heading: string; readonly rows: readonly Row[] }
  /** Nobody but somebody who is billed is asked for an earlier card. */
  readonly card: readonly Row[]
  /** What to ask the counsellor where the person has not said it in their own words. */
  readonly wish: string
  /** Whether somebody claims something who may not exist. */
  readonly hasClaimant: boolean
}

const bill: SummaryParts = {
  matter: { heading: '契約・請求', rows: claimRows },
  trader: { heading: '相手について(名乗りと確認の出どころ)', rows: traderRows },
  card: cardRows,
  wish: 'この請求や連絡に、どう対応すればよいか教えてほしい。',
  hasClaimant: true,
}

const parts: Readonly<Record<string, SummaryParts>> = {
  'found-data': {
    matter: { heading: '見つけたもの(種類と数だけ。中身は写さない)', rows: finderRows },
    trader: { heading: '知らせる相手', rows: traderRows.filter(({ label }) => finderTrader.has(label)) },
    card: [],
    wish: '見つけた情報を、どこに、どう知らせればよいか教えてほしい。',
    hasClaimant: false,
  },
  'support-desk': {
    ...bill,
    matter: { heading: '問い合わせ', rows: deskRows },
    card: [],
    wish: '聞かれた情報を伝えてよいか、どう確かめればよいか教えてほしい。',
  },
}

/** The parts of the page for the situation of these facts; those of a bill while none is known. */
export const summaryParts = ({ situation }: Facts): SummaryParts => parts[String(situation)] ?? bill

/**
 * Told elsewhere on the page: in the first row, in the ledger, in the words at the top, in the timeline; or only
 * about the moment of the call.
 */
export const toldElsewhere: readonly FactName[] = [
  ...(['forWhom', 'prefecture', 'consultedElsewhere'] as const),
  ...(['theyKnow', 'iTold'] as const),
  ...(['wish', 'adviceReceived'] as const),
  ...(['inCall', 'awaitingCallback'] as const),
]

/** On the copies, told under the title, in the ledger and in the timeline. */
export const toldApart: readonly FactName[] = ['forWhom', 'theyKnow', 'iTold', 'adviceReceived']
