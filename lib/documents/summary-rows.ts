import type { FactName } from '@/lib/facts/catalogue'
import type { Row } from './answer-rows'

/**
 * What a counsellor asks of the claim, in her order: when, who, with whom, what, how much, how to pay, what was paid
 * (intake forms of Kochi and Osaka prefectures; seed items S0-06, S0-12, S0-25).
 */
export const claimRows: readonly Row[] = [
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
export const traderRows: readonly Row[] = [
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
export const cardRows: readonly Row[] = [
  { label: 'お店の利用', facts: ['everUsed'] },
  { label: '会員番号', facts: ['memberIdMatch'] },
  { label: '以前の会員証', facts: ['oldCard'] },
]

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
