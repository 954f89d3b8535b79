import { pairsOf, rowsFor } from './answer-rows'
import { inputFor } from './audience'
import type { Block } from './block'
import type { DocumentInput } from './document-input'
import { ledgerTable } from './ledger-table'
import { othersPart } from './sections'
import { noteLine, stampOf } from './stamp'
import { summaryParts, toldApart } from './summary-rows'
import { timelineSection } from './timeline-table'

/** The copy for whoever looks through the record: coarse facts, what was said without names and numbers, what is open. */
export const volunteerCopy = (whole: DocumentInput): Block[] => {
  const input = inputFor(whole, 'volunteer')
  const { facts, ledger } = input.state
  const parts = summaryParts(facts)
  const [matter, trader, card] = [parts.matter.rows, parts.trader.rows, parts.card].map((rows) =>
    rowsFor(rows, 'volunteer'),
  )
  const rows = [...(matter ?? []), ...(trader ?? []), ...(card ?? [])]
  return [
    { kind: 'title', text: '記録の確認ボランティアのための写し', note: noteLine(input), office: [] },
    { kind: 'heading', text: parts.matter.heading },
    { kind: 'pairs', pairs: pairsOf(rows, facts), columns: 2 },
    ...othersPart(rows, toldApart, facts),
    { kind: 'heading', text: '個人情報のやりとり(種類だけ)' },
    ledgerTable(ledger, facts),
    { kind: 'heading', text: 'まだわからないこと' },
    {
      kind: 'checks',
      items: input.open.length > 0 ? [...input.open] : [{ text: 'いまのところ、ありません', how: '' }],
    },
    ...timelineSection('時系列', input.entries, 'volunteer'),
    stampOf(input),
  ]
}
