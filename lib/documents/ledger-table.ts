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

/**
 * The disclosure ledger as a table (product.md, feature 2; S0-09): a row for each item that came up, items that came
 * up in the same ways together.
 */
export const ledgerTable = (ledger: Ledger, facts: Facts): Block => ({
  kind: 'marks',
  caption: '個人情報のやりとり',
  head: ['項目', ...columns.map(({ head }) => head)],
  rows: ledger.size > 0 ? [...byWays(ledger)].map(rowOf) : [emptyRow(facts)],
})

/** Ways → the items that came up in just these. */
const byWays = (ledger: Ledger): ReadonlyMap<string, readonly DataItem[]> => {
  const found = new Map<string, DataItem[]>()
  for (const [item, marks] of ledger) {
    const ways = columns.map(({ direction }) =>
      marks.some((mark) => mark.direction === direction) ? '○' : '',
    )
    const key = ways.join(',')
    found.set(key, [...(found.get(key) ?? []), item])
  }
  return found
}

const rowOf = ([ways, items]: readonly [string, readonly DataItem[]]): Cell[] => [
  text(items.map((item) => dataItems[item]).join('、')),
  ...ways.split(',').map(text),
]

const emptyRow = (facts: Facts): Cell[] => {
  const isAsked = Array.isArray(facts.theyKnow) && Array.isArray(facts.iTold)
  const first = isAsked ? text('どれもない') : gap('思い出して書く')
  return [first, ...columns.map(() => text(''))]
}
