import { v5 } from 'uuid'
import type { Reader } from '@/lib/facts/entry'
import type { Answer } from '@/lib/facts/parse'
import type { Entry, LoggedEvent, NewEvent, Outcome } from '@/lib/log/events'
import type { DataItem } from '@/lib/log/ledger'

type Told = Extract<Entry, { kind: 'told' }>['body']

/** A fact was answered; `null` is わからない. */
export const answered = (fact: string, value: Answer, sawSeq = 0): Entry => ({
  kind: 'answered',
  body: { fact, value, sawSeq },
})

/** The question of the ledger was answered: what they knew, or what I told. */
export const toldAbout = (answers: 'theyKnow' | 'iTold', items: DataItem[] | null): Entry => ({
  kind: 'told',
  body: { answers, direction: answers === 'theyKnow' ? 'they-said' : 'i-said', items },
})

/** A piece of data came up in the conversation. */
export const told = (direction: Told['direction'], ...items: DataItem[]): Entry => ({
  kind: 'told',
  body: { answers: null, direction, items },
})

/** A desk was called. */
export const did = (task: string, outcome: Outcome = 'reached', withWhom: string | null = null): Entry => ({
  kind: 'did',
  body: { task, outcome, withWhom, number: null, callbackOn: null, callbackTime: null },
})

/** A paper was handed over. */
export const handedOver = (document: string, reader: Reader): Entry => ({
  kind: 'shared',
  body: { document, paper: 1, hash: 'a'.repeat(64), reader, whom: null, way: 'by-hand', number: null },
})

/** A topic was read. */
export const seen = (topic: string): Entry => ({ kind: 'seen', body: { topic } })

/** A note in one's own words. */
export const note = (words: string): Entry => ({ kind: 'note', body: { words } })

/** A UUID that follows from a name. */
export const idOf = (name: string): string => v5(name, '7ba7b810-9dad-11d1-80b4-00c04fd430c8')

/** An event that says this. The id follows from the name, so that a retry has the same one. */
export const anEvent = (name: string, entry: Entry, more: Partial<NewEvent> = {}): NewEvent =>
  ({
    ...entry,
    id: more.id ?? idOf(name),
    actorRole: 'self',
    channel: null,
    occurredAt: '2026-11-21T01:02:03.004Z',
    precision: 'about',
    basis: 'memory',
    ...more,
  }) as NewEvent

/** A log of these entries, one second apart. */
export const logOf = (...entries: Entry[]): LoggedEvent[] =>
  entries.map((entry, at) => ({
    ...anEvent(`event ${at + 1}`, entry),
    seq: at + 1,
    recordedAt: new Date(Date.UTC(2026, 10, 21, 1, 3, at)).toISOString(),
  }))
