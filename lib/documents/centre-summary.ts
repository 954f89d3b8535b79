import type { Facts, Value } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { type Block, type Cell, gap, type Pair, text } from './block'
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
    { kind: 'heading', text: '5 以前の会員証・相談' },
    { kind: 'pairs', pairs: cardPairs(facts), columns: 2 },
    { kind: 'heading', text: '6 時系列' },
    timelineTable(input.events),
    { kind: 'heading', text: '7 あとで確かめること' },
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
  { label: '連絡が来た日時', value: cellOf(facts, 'contactedWhen', '着信の記録や消印を見る') },
  { label: '何の料金か', value: cellOf(facts, 'claimedItem', throughOfficial) },
  { label: '利用日', value: cellOf(facts, 'usedOn', throughOfficial) },
  { label: '金額', value: cellOf(facts, 'amountYen', throughOfficial) },
  { label: '利用のおぼえ', value: cellOf(facts, 'remembersClaim', '手帳や明細を見る') },
  { label: '家族への確認', value: cellOf(facts, 'familyAsked', '家族に聞く') },
  ...known(facts, 'familyUsed'),
  ...known(facts, 'contractHow'),
  ...known(facts, 'contractPaperOn'),
  { label: '5年より前の請求か', value: cellOf(facts, 'oldDebt', '手元の書類を見る') },
  { label: '期限・おどし', value: pressure(facts) },
  { label: '求められたこと', value: cellOf(facts, 'demands', '着信や文面を見直す') },
  { label: '既支払額・方法', value: cellOf(facts, 'paid', '通帳や明細を見る') },
  { label: '裁判所の書類', value: cellOf(facts, 'courtPaper', '封筒と不在票を見る') },
]

const traderPairs = (facts: Facts) => [
  { label: '名乗った名', value: cellOf(facts, 'traderName', throughOfficial), note: '相手が言った' },
  { label: '部署・担当者', value: cellOf(facts, 'contactPerson', throughOfficial), note: '相手が言った' },
  {
    label: '表示された番号',
    value: cellOf(facts, 'numberShown', '着信の記録を見る'),
    note: '表示は、にせものにできる',
  },
  ...known(facts, 'numberKind'),
  { label: '名乗り', value: cellOf(facts, 'callerClaims', '着信や文面を見直す'), note: '相手が言った' },
  { label: '来かた', value: cellOf(facts, 'channel', 'まだ書いていない') },
  {
    label: '本当にあるか',
    value: cellOf(facts, 'claimant', '契約書や公式サイトの連絡先で調べる'),
    note: '検索で名前が出ただけでは確認にならない',
  },
  { label: '調べ方', value: cellOf(facts, 'checkedHow', '契約書や公式サイトの連絡先で調べる') },
]

const cardPairs = (facts: Facts) => [
  { label: 'お店の利用', value: cellOf(facts, 'everUsed', '手帳や明細を見る') },
  { label: '会員番号', value: cellOf(facts, 'memberIdMatch', '会員証があれば見る') },
  { label: '以前の会員証', value: cellOf(facts, 'oldCard', '家の中をさがす') },
  { label: '他の窓口への相談', value: cellOf(facts, 'consultedElsewhere', 'まだ書いていない') },
  ...known(facts, 'adviceReceived'),
]

/** A row only where there is something to say: these do not apply to everybody. */
const known = (facts: Facts, fact: FactName): Pair[] =>
  isKnown(facts[fact]) ? [{ label: say(entryOf(fact).label), value: cellOf(facts, fact, '') }] : []

const pressure = (facts: Facts): Cell => {
  const parts = (['deadline', 'threats'] as const).filter((fact) => isKnown(facts[fact]))
  if (parts.length === 0) return gap('着信や文面を見直す')
  return text(parts.map((fact) => answerWords(fact, facts[fact] as Value)).join(' / '))
}

const stampLines = (head: string): string[] => [
  '本人の記録です。国や消費生活センターのものではありません。',
  `確認用 ${(head.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-')}`,
]
