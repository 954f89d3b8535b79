import type { Facts } from '@/lib/engine/condition'
import { knownPairsOf, pairsOf, type Row } from './answer-rows'
import { inputFor, isFinder } from './audience'
import type { Blank, Block } from './block'
import type { DocumentInput } from './document-input'
import { exhibitsBlock } from './exhibits-block'
import { ledgerTable } from './ledger-table'
import { checksSection, knownSection, othersPart } from './sections'
import { noteLine, stampOf } from './stamp'
import { story } from './story'
import { finderRows, toldApart } from './summary-rows'
import { timelineSection } from './timeline-table'

/**
 * The memo for the police: why, what, who, where, when and how, as Fukui police ask (福井県警察「サイバー犯罪相談」, read
 * 2026-11-21), and the wish that the consultation be recorded (S0-36). The police decide; nothing is concluded here.
 */
export const policeMemo = (whole: DocumentInput): Block[] => {
  const input = inputFor(whole, 'police')
  const { facts, ledger } = input.state
  const isFound = isFinder(facts)
  const asked = isFound ? finderRows : questions
  const answers = isFound ? knownPairsOf(asked, facts) : pairsOf(asked, facts)
  return [
    { kind: 'title', text: '警察に相談するためのメモ', note: noteLine(input), office: [] },
    { kind: 'blanks', rows: boxes },
    ...checksSection('お願いしたいこと', wishes),
    { kind: 'heading', text: 'なぜ・だれが・何を・いつ・どこで・どうやって' },
    { kind: 'pairs', pairs: [...story(facts, '').slice(0, 1), ...answers], columns: 1 },
    ...(isFound ? knownSection('お金と番号', money, facts) : moneyPart(facts)),
    ...(isFound && ledger.size === 0
      ? []
      : [{ kind: 'heading' as const, text: '個人情報のやりとり' }, ledgerTable(ledger, facts)]),
    ...othersPart([...asked, ...money], toldApart, facts),
    ...timelineSection('時系列', input.entries, 'police', input.exhibits),
    ...exhibitsBlock(input.exhibits, input.entries),
    stampOf(input),
  ]
}

const moneyPart = (facts: Facts): Block[] => [
  { kind: 'heading', text: 'お金と番号' },
  { kind: 'pairs', pairs: pairsOf(money, facts), columns: 1 },
  { kind: 'blanks', rows: numbers },
]

/** Filled in with the pen: by the person at home, and at the station. A number is not given everywhere. */
const boxes: Blank[][] = [
  [
    { label: '氏名', value: '', width: 3 },
    { label: '電話', value: '', width: 3 },
  ],
  [
    { label: '警察署', value: '', width: 3 },
    { label: '係', value: '', width: 2 },
    { label: '担当者', value: '', width: 2.5 },
  ],
  [
    { label: '相談した日', value: '', width: 2 },
    { label: '受付番号(あれば)', value: '', width: 3 },
  ],
]

const numbers: Blank[][] = [
  [
    { label: '振込先の銀行・支店', value: '', width: 3 },
    { label: '口座番号', value: '', width: 2 },
  ],
  [
    { label: 'URL・画面の表示', value: '', width: 4 },
    { label: '控え・明細', value: '□あり □なし', width: 1.6 },
  ],
]

/** S0-36, S0-38: who may hand in a 被害届 is for the police to say; the consultation can be recorded all the same. */
const wishes = [
  '相談として記録してください。',
  '受付番号があれば、教えてください。',
  '「被害届はお店が出すもの」という場合でも、相談の記録は残してください。',
  '被害届をどうするかは、警察の判断をうかがいます。',
  'このあと何をすればよいか、教えてください。',
]

const questions: readonly Row[] = [
  { label: 'なぜ(困ること)', facts: ['situation', 'threats', 'deadline', 'danger', 'pickupComing'] },
  {
    label: 'だれが',
    facts: ['traderName', 'callerClaims', 'contactPerson', 'contractName', 'traderAddress'],
  },
  { label: '何を求められたか', facts: ['demands', 'claimedItem', 'usedOn', 'amountYen', 'payBy'] },
  { label: 'いつ', facts: ['contactedWhen', 'calledBackWhen', 'repeated'] },
  { label: 'どこで・何で', facts: ['channel', 'voicemailLeft'] },
  { label: 'どうやって', facts: ['howReached', 'harms', 'replied'] },
  { label: '利用のおぼえ', facts: ['remembersClaim', 'familyAsked', 'familyUsed'] },
]

const money: readonly Row[] = [
  { label: '払ったか', facts: ['paid', 'paidYen', 'paidOn'], note: '本人の答え' },
  { label: '振込先の名義', facts: ['payeeName'], note: '相手が示した' },
  { label: '表示された番号', facts: ['numberShown', 'numberKind'], note: '着信の表示。にせものにできる' },
]
