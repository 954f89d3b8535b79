import type { Facts } from '@/lib/engine/condition'
import { dataItems } from '@/lib/facts/values'
import type { Direction } from '@/lib/log/events'
import type { DataItem, Ledger } from '@/lib/log/ledger'
import { type Block, type Cell, gap, text } from './block'

const columns: readonly { direction: Direction; head: string }[] = [
  { direction: 'they-said', head: '相手が先に' },
  { direction: 'i-said', head: '私が言った' },
  { direction: 'i-confirmed', head: '聞かれて「はい」' },
  { direction: 'unsure', head: 'おぼえていない' },
  { direction: 'not-out', head: '出ていない' },
]

/** The disclosure ledger as a table, a row for each item that came up (product.md, feature 2; S0-09). */
export const ledgerTable = (ledger: Ledger, facts: Facts): Block => ({
  kind: 'table',
  caption: '個人情報のやりとり',
  head: ['項目', ...columns.map(({ head }) => head)],
  rows:
    ledger.size > 0
      ? [...ledger].map(([item, marks]) =>
          rowOf(
            item,
            marks.map((mark) => mark.direction),
          ),
        )
      : [emptyRow(facts)],
})

const rowOf = (item: DataItem, directions: readonly Direction[]): Cell[] => [
  text(dataItems[item]),
  ...columns.map(({ direction }) => text(directions.includes(direction) ? '○' : '')),
]

const emptyRow = (facts: Facts): Cell[] => {
  const isAsked = Array.isArray(facts.theyKnow) && Array.isArray(facts.iTold)
  const first = isAsked ? text('どれもない') : gap('思い出して書く')
  return [first, ...columns.map(() => text(''))]
}
