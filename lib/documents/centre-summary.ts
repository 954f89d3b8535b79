import type { Facts } from '@/lib/engine/condition'
import { prefectureNames } from '@/lib/text/prefecture-names'
import { pairsOf } from './answer-rows'
import { exhibitsFor } from './audience'
import type { Blank, Block } from './block'
import type { DocumentInput, OpenQuestion } from './document-input'
import { exhibitsBlock } from './exhibits-block'
import { ledgerTable } from './ledger-table'
import { othersPart } from './sections'
import { noteLine, stampOf } from './stamp'
import { story } from './story'
import { type SummaryParts, summaryParts, toldElsewhere } from './summary-rows'
import { timelineTable } from './timeline-table'
import { asWritten, toldTo } from './told-to'

/** The page for the counsellor, in her own asking order (S0-22: what happened, what troubles, what to ask). */
export const centreSummary = (input: DocumentInput): Block[] => {
  const { facts } = input.state
  const { matter, trader, card, wish } = summaryParts(facts)
  const entries = toldTo(input.events, asWritten('centre'))
  const exhibits = exhibitsFor(input, 'centre')
  return numbered([
    {
      kind: 'title',
      text: '相談のための本人メモ',
      note: noteLine(input),
      office: ['受付番号', '担当', '次回'],
    },
    { kind: 'blanks', rows: personRows(facts) },
    { kind: 'heading', text: '相談したいこと' },
    { kind: 'pairs', pairs: story(facts, wish), columns: 1 },
    { kind: 'heading', text: matter.heading },
    { kind: 'pairs', pairs: pairsOf(matter.rows, facts), columns: 2 },
    { kind: 'heading', text: trader.heading },
    { kind: 'pairs', pairs: pairsOf(trader.rows, facts), columns: 1 },
    { kind: 'heading', text: '個人情報のやりとり' },
    ledgerTable(input.state.ledger, facts),
    ...(card.length > 0 ? cardBlocks(card, facts) : others(facts)),
    { kind: 'heading', text: '時系列' },
    timelineTable(entries, 'centre', exhibits),
    { kind: 'heading', text: 'あとで確かめること' },
    { kind: 'checks', items: toConfirm(input) },
    ...exhibitsBlock(exhibits, entries),
    stampOf(input),
  ])
}

/** The headings counted through, so that a counsellor can say "4" on the telephone. */
const numbered = (blocks: readonly Block[]): Block[] => {
  let count = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    count += 1
    return { ...block, text: `${count} ${block.text}` }
  })
}

const cardBlocks = (rows: SummaryParts['card'], facts: Facts): Block[] => [
  { kind: 'heading', text: '以前の会員証・そのほか' },
  { kind: 'pairs', pairs: pairsOf(rows, facts), columns: 2 },
  ...others(facts),
]

/** What the person may leave to the pen (Osaka prefecture asks for these), filled in as far as it is known. */
const personRows = (facts: Facts): Blank[][] => [
  [
    { label: '氏名', value: '', width: 3 },
    { label: '年齢', value: '', width: 1 },
    { label: '市区町村', value: prefectureOf(facts), width: 3 },
    { label: '電話', value: '', width: 3 },
  ],
  [
    { label: '職業', value: '', width: 2 },
    {
      label: '契約者本人',
      value: boxes(facts.forWhom, [
        ['self', '本人'],
        ['family', '家族など'],
      ]),
      width: 2.4,
    },
    {
      label: '他の窓口への相談',
      value: boxes(facts.consultedElsewhere, [
        ['no', 'なし'],
        ['yes', 'あり'],
      ]),
      width: 2,
    },
  ],
]

const prefectureOf = ({ prefecture }: Facts): string =>
  prefectureNames[prefecture as keyof typeof prefectureNames] ?? ''

/** Boxes to tick, the known one ticked: 「■本人 □家族など」 */
const boxes = (value: Facts[string], options: readonly (readonly [id: string, label: string])[]): string =>
  options.map(([id, label]) => `${value === id ? '■' : '□'}${label}`).join(' ')

const others = (facts: Facts): Block[] => {
  const { matter, trader, card } = summaryParts(facts)
  return othersPart([...matter.rows, ...trader.rows, ...card], toldElsewhere, facts)
}

/** What is still open, first of all whether the claimant exists; through an official number (I3). */
const toConfirm = ({ state, open }: DocumentInput): OpenQuestion[] => {
  const exists = {
    text: '相手が本当にあるか',
    how: '契約書や公式サイトの連絡先で。相手が言った番号は使わない',
  }
  const isOpen = summaryParts(state.facts).hasClaimant && state.facts.claimant !== 'exists'
  const items = [...(isOpen ? [exists] : []), ...open]
  return items.length > 0 ? items : [{ text: 'いまのところ、ありません', how: '' }]
}
