import { v5 } from 'uuid'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import { GENESIS, type Row } from '@/lib/log/chain'
import type { Entry, NewEvent } from '@/lib/log/events'
import type { Client } from '@/lib/store/client'
import { insertRows, type StoredRow } from '@/lib/store/dump'
import { plan, withPlanned } from '@/lib/store/events'
import { newCaseKey } from '@/lib/store/seal'
import { usualDays } from '@/lib/store/term'
import { anEvent, answered } from '../log/an-event'
import { entriesAfter } from './a-case'
import { seeded } from './random-cases'

const space = '6ba7b812-9dad-11d1-80b4-00c04fd430c8'
const dayMs = 86_400_000

/** What is to be made: how many shared cases of how many events, at which time, from which seed. */
export type Wanted = {
  readonly cases: number
  readonly events: number
  readonly now: Date
  readonly seed: number
}

/** The fewest events that a shared case is made of here. */
export const fewestEvents = 8

/** Rows of some cases, by table, as they are stored. */
export type Rows = Readonly<Record<'Case' | 'Event' | 'EventBody' | 'DeskRow', readonly StoredRow[]>>

/** Cases whose rows are written at once. */
export const together = 40

/**
 * Makes shared cases as people leave them: with the store's own functions, so that chain and seals are right, and each
 * with its row as its log makes it. The same seed makes the same stories.
 */
export const makeSharedCases = async (
  client: Client,
  masterKey: Uint8Array,
  wanted: Wanted,
): Promise<void> => {
  for (let from = 0; from < wanted.cases; from += together) {
    const made = rowsOfCases(masterKey, wanted, from)
    for (const [table, rows] of Object.entries(made)) {
      if (rows.length > 0) await insertRows(client, table, rows, client.engine)
    }
  }
}

/** The rows of the cases from number `from` on that are written at once. */
export const rowsOfCases = (
  masterKey: Uint8Array,
  { cases, events, now, seed }: Wanted,
  from: number,
): Rows => {
  const made = Array.from({ length: Math.min(together, cases - from) }, (_, at) => {
    const caseId = v5(`shared ${seed} ${from + at}`, space)
    return caseOf(masterKey, caseId, events, seeded(seed * 1_000_003 + from + at), now)
  })
  const planned = made.flatMap((one) => one.planned)
  return {
    Case: made.map(({ row }) => row),
    Event: planned.map(({ row }) => eventRow(row)),
    EventBody: planned.map(({ row: { caseId, seq }, sealed }) => ({ caseId, seq, sealed })),
    DeskRow: made.flatMap(({ opened }) => deskRowOf(opened, now) ?? []),
  }
}

const eventRow = ({ occurredAt, recordedAt, ...row }: Row): StoredRow => ({
  ...row,
  occurredAt: occurredAt === null ? null : new Date(occurredAt),
  recordedAt: new Date(recordedAt),
})

/** A case before it is stored: its row, its events as the store plans them, and itself as it is opened afterwards. */
const caseOf = (masterKey: Uint8Array, caseId: string, count: number, random: () => number, now: Date) => {
  const createdAt = new Date(now.getTime() - random() * 27 * dayMs)
  const { key, ...wrapped } = newCaseKey(masterKey, caseId)
  const empty = { caseId, key, number: null, keptDays: usualDays, events: [], head: GENESIS }
  const planned = plan(empty, storyOf(caseId, count, random, createdAt), createdAt)
  // Without a 記録番号: a case gets one when it is first needed.
  return {
    row: { id: caseId, createdAt, keptDays: usualDays, ...wrapped },
    planned,
    opened: withPlanned(empty, planned),
  }
}

const storyOf = (caseId: string, count: number, random: () => number, at: Date): NewEvent[] => {
  const entries = [...opening(random), granted(at), ...handled(random)]
  const rest = entriesAfter(12, Math.max(0, count - entries.length))
  return [...entries.slice(0, 4), ...rest, ...entries.slice(4)].map((entry, n) => event(caseId, n, entry))
}

const event = (caseId: string, at: number, entry: Entry) =>
  anEvent('', entry, {
    id: v5(`${caseId} ${at}`, space),
    actorRole: entry.kind === 'desk' ? 'volunteer' : 'self',
  })

const opening = (random: () => number): Entry[] => {
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  return [
    answered('situation', one('unknown-bill', 'found-data', 'support-desk', 'callback-check', 'threat-mail')),
    answered('channel', one('call', 'sms', 'mail', 'postcard')),
    answered('threats', one<string[]>([], [], ['lawsuit'], ['harm'])),
    random() < 0.2 ? answered('paid', one('bank-transfer', 'prepaid-code', 'card')) : answered('paid', 'no'),
  ]
}

const granted = (at: Date): Entry => ({
  kind: 'granted',
  body: {
    scopes: ['summary', 'log'],
    mayWrite: true,
    until: new Date(at.getTime() + 60 * dayMs).toISOString(),
  },
})

const handled = (random: () => number): Entry[] => {
  const by = `account-${Math.floor(random() * 20)}`
  const take: Entry = { kind: 'desk', body: { move: 'take', by } }
  const ask: Entry = { kind: 'desk', body: { move: 'ask', by, words: 'いつのことですか。', fact: null } }
  const drawn = random()
  if (drawn < 0.5) return []
  if (drawn < 0.7) return [take]
  return drawn < 0.85 ? [take, ask] : [take, { kind: 'desk', body: { move: 'ask-second', by } }]
}
