import 'server-only'
import type { Client } from '@/lib/store/client'
import {
  countedUpTo,
  countQueue,
  type QueueFilter,
  type QueueGap,
  type QueueReader,
  queuePage,
} from '@/lib/store/desk-queue'
import type { DeskRow } from '@/lib/store/desk-rows'
import { heldMasterKey } from '@/lib/store/keyring'
import type { DeskAccount } from './desk-asking'
import { emergencyIds } from './desk-row-of'
import { flowTitle } from './flow-drawings'
import {
  filterFrom,
  gapFrom,
  queueAddress,
  rowSituations,
  rowStages,
  sealedGap,
  waitingIds,
} from './queue-address'
import { type QueueRowView, queueRowView, rowSituationWords, rowStageWords, waitingWords } from './queue-view'

type Option = { readonly value: string; readonly label: string }

/** What the page of the queue shows. */
export type QueueView = {
  readonly rows: readonly QueueRowView[]
  /** How many rows the filter leaves, in words. */
  readonly found: string
  /** Filters that are wanted often, with how many they leave. */
  readonly quick: readonly { readonly href: string; readonly label: string; readonly current: boolean }[]
  readonly selects: readonly {
    readonly name: 'situation' | 'stage' | 'emergency' | 'waiting'
    readonly label: string
    readonly value: string
    readonly options: readonly Option[]
  }[]
  readonly mine: boolean
  readonly second: boolean
  readonly isFiltered: boolean
  /** Addresses of the pages before and after; `null` where there is none. */
  readonly before: string | null
  readonly after: string | null
}

/** Reads a page of the queue for whoever is signed in. Throws only when the store cannot be read. */
export const readQueue = async (
  client: Client,
  { id, role }: DeskAccount,
  query: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<QueueView> => {
  const reader: QueueReader = { id, role: role === 'lead' ? 'lead' : 'volunteer' }
  const filter = filterFrom(query)
  const gap = gapFrom(heldMasterKey(), query.at)
  const [page, count, quick] = await Promise.all([
    queuePage(client, reader, filter, gap, now),
    countQueue(client, reader, filter, now),
    quickFilters(client, reader, filter, now),
  ])
  return {
    rows: page.rows.map((row) => queueRowView(row, id, now)),
    found: countWords(count),
    quick,
    selects: selectsOf(filter),
    mine: filter.mine === true,
    second: filter.second === true,
    isFiltered: queueAddress(filter) !== '/desk',
    before: page.hasBefore ? beside(filter, page.rows[0] ?? null, 'before') : null,
    after: page.hasAfter ? beside(filter, page.rows.at(-1) ?? null, 'after') : null,
  }
}

// Everything on a page may have gone meanwhile: then the way back is the front of the queue.
const beside = (filter: QueueFilter, row: DeskRow | null, way: QueueGap['way']): string => {
  if (!row) return queueAddress(filter)
  return queueAddress(filter, sealedGap(heldMasterKey(), { way, place: row.place }))
}

const quickOnes: readonly { readonly label: string; readonly filter: QueueFilter }[] = [
  { label: 'すべて', filter: {} },
  { label: '机を待つ', filter: { waiting: 'desk' } },
  { label: 'わたしの受け持ち', filter: { mine: true } },
  { label: 'もう1人の確認を待つ', filter: { second: true } },
]

const quickFilters = (client: Client, reader: QueueReader, current: QueueFilter, now: Date) =>
  Promise.all(
    quickOnes.map(async ({ label, filter }) => ({
      href: queueAddress(filter),
      label: `${label} ${countWords(await countQueue(client, reader, filter, now))}`,
      current: queueAddress(filter) === queueAddress(current),
    })),
  )

const countWords = (count: number) => (count > countedUpTo ? `${countedUpTo}件より多い` : `${count}件`)

const selectsOf = ({ situation, stage, emergency, waiting }: QueueFilter): QueueView['selects'] => {
  const options = (ids: readonly string[], words: (id: string) => string): Option[] =>
    ids.map((value) => ({ value, label: words(value) }))
  return [
    {
      name: 'situation',
      label: '場面',
      value: situation ?? '',
      options: options(rowSituations, rowSituationWords),
    },
    {
      name: 'emergency',
      label: '急ぎの用件',
      value: emergency ?? '',
      options: options(emergencyIds, flowTitle),
    },
    { name: 'stage', label: '段階', value: stage ?? '', options: options(rowStages, rowStageWords) },
    {
      name: 'waiting',
      label: 'だれを待つか',
      value: waiting ?? '',
      options: options(waitingIds, (id) => waitingWords[id] ?? id),
    },
  ]
}
