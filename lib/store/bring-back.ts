import type { NewEvent } from '@/lib/log/events'
import { storeCase } from './cases'
import type { Client, Write } from './client'
import { inserts, type KeptEvent, type OpenedCase, plan, sealKept, withPlanned } from './events'
import { resumeKeyInsert } from './resume-keys'
import { newCaseKey } from './seal'

/** A case as it was taken along, checked before: what it was, and its events as they were hashed. */
export type BroughtCase = {
  readonly caseId: string
  readonly createdAt: Date
  readonly keptDays: number
  readonly kept: readonly KeptEvent[]
}

/** What is new about it here: the events that go behind its own, and the hash of its new words. */
export type Anew = { readonly events: readonly NewEvent[]; readonly wordsHash: string }

type Lock = Pick<OpenedCase, 'caseId' | 'key'>

/** Whether a case of that id lies here: `null` when there is none. An erased one stays erased. */
export const standingOf = async (client: Client, caseId: string): Promise<'here' | 'erased' | null> => {
  const found = await client.case.findUnique({ where: { id: caseId }, select: { erasedAt: true } })
  return found && (found.erasedAt ? 'erased' : 'here')
}

/**
 * Stores a case that was taken along: its events under their old hashes and salts, sealed with a new key, under a new
 * 記録番号; all of it or nothing. `beside` makes what else belongs to it. Throws when its id is taken, or when the
 * store cannot write.
 */
export const bringBack = async (
  client: Client,
  masterKey: Uint8Array,
  { caseId, createdAt, keptDays, kept }: BroughtCase,
  { events, wordsHash }: Anew,
  now: Date,
  beside: (lock: Lock) => readonly Write[] = () => [],
): Promise<OpenedCase> => {
  const { key, ...wrapped } = newCaseKey(masterKey, caseId)
  const old = kept.map((event) => sealKept(key, event))
  const lock = { caseId, key, keptDays, number: null }
  const before: OpenedCase = {
    ...lock,
    events: old.map(({ event }) => event),
    head: old.at(-1)?.row.hash ?? '',
  }
  const planned = plan(before, events, now)
  const number = await storeCase(client, { id: caseId, createdAt, keptDays, ...wrapped }, () => [
    ...inserts(client, [...old, ...planned]),
    resumeKeyInsert(client, lock, wordsHash, now),
    ...beside(lock),
  ])
  return withPlanned({ ...before, number }, planned)
}
