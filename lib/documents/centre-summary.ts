import type { Facts, Value } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { answerWords } from '@/lib/facts/answer-words'
import type { FactName } from '@/lib/facts/catalogue'
import type { LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'
import { type Block, type Cell, gap, text } from './block'
import { ledgerTable } from './ledger-table'
import { story } from './story'
import { timelineTable } from './timeline-table'

/** What a summary is made from: the case and the moment it is printed. */
export type SummaryInput = {
  readonly state: CaseState
  readonly events: readonly LoggedEvent[]
  /** What is still open, as questions. */
  readonly open: readonly string[]
  readonly printedAt: Date
  /** The chain's last hash. */
  readonly head: string
}

/** The page for the counsellor, in her own asking order (S0-22: what happened, what troubles, what to ask). */
export const centreSummary = (input: SummaryInput): Block[] => {
  const { facts } = input.state
  return [
    {
      kind: 'title',
      text: '相談のための本人メモ',
      note: `${fullDayWords(input.printedAt)} ${clockWords(input.printedAt)} 現在`,
    },
    { kind: 'blanks', labels: ['受付番号', '担当', '次回'] },
    { kind: 'blanks', labels: ['氏名', '年齢', '市区町村', '電話', '職業'] },
    { kind: 'heading', text: '1 相談したいこと' },
    { kind: 'pairs', pairs: story(facts), columns: 1 },
    { kind: 'heading', text: '2 請求の内容' },
    { kind: 'pairs', pairs: claimPairs(facts), columns: 2 },
    { kind: 'heading', text: '3 相手について' },
    { kind: 'pairs', pairs: traderPairs(facts), columns: 2 },
    { kind: 'heading', text: '4 個人情報のやりとり' },
    ledgerTable(input.state.ledger, facts),
    { kind: 'heading', text: '5 時系列' },
    timelineTable(input.events),
    { kind: 'heading', text: '6 あとで確かめること' },
    { kind: 'checks', items: toConfirm(input) },
    { kind: 'stamp', lines: stampLines(input.head) },
  ]
}

/** What is still open, first of all whether the claimant exists; through an official number (I3). */
const toConfirm = ({ state, open }: SummaryInput): string[] => {
  const isVerified = state.facts.claimant === 'exists'
  const items = [...(isVerified ? [] : ['相手が本当にあるか(契約書や公式サイトの連絡先で)']), ...open]
  return items.length > 0 ? items : ['いまのところ、ありません']
}

/** I3: what only the claimant can say is asked after a check, through an official number. */
const throughOfficial = '188 で相談し、公式の番号で確かめてから'

const cellOf = (facts: Facts, fact: FactName, how: string): Cell => {
  const value = facts[fact]
  return isKnown(value) ? text(answerWords(fact, value as Value)) : gap(how)
}

const claimPairs = (facts: Facts) => [
  { label: '何の料金か', value: cellOf(facts, 'claimedItem', throughOfficial) },
  { label: '金額', value: cellOf(facts, 'amountYen', throughOfficial) },
  { label: '利用のおぼえ', value: cellOf(facts, 'remembersClaim', '手帳や明細を見る') },
  { label: '家族への確認', value: cellOf(facts, 'familyAsked', '家族に聞く') },
  { label: '求められたこと', value: cellOf(facts, 'demands', '着信や文面を見直す') },
  { label: '既支払額・方法', value: cellOf(facts, 'paid', '通帳や明細を見る') },
  { label: '裁判所の書類', value: cellOf(facts, 'courtPaper', '封筒と不在票を見る') },
]

const traderPairs = (facts: Facts) => [
  { label: '名乗った名', value: cellOf(facts, 'traderName', throughOfficial), note: '相手が言った' },
  { label: '名乗り', value: cellOf(facts, 'callerClaims', '着信や文面を見直す'), note: '相手が言った' },
  { label: '来かた', value: cellOf(facts, 'channel', '本人に聞く') },
  {
    label: '本当にあるか',
    value: cellOf(facts, 'claimant', '契約書や公式サイトの連絡先で調べる'),
    note: '検索で名前が出ただけでは確認にならない',
  },
]

const stampLines = (head: string): string[] => [
  '本人の記録です。国や消費生活センターのものではありません。',
  `確認用 ${(head.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-')}`,
]
