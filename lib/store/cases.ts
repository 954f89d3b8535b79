import { GENESIS } from '@/lib/log/chain'
import type { NewEvent } from '@/lib/log/events'
import type { Client } from './client'
import { inserts, type OpenedCase, openEvents, plan, withPlanned } from './events'
import { newCaseKey, unwrapCaseKey } from './seal'

/** Makes a case with its first events, in one batch. Throws when the id is taken. */
export const createCase = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
  events: readonly NewEvent[],
  now: Date,
): Promise<OpenedCase> => {
  const { key, wrapped } = newCaseKey(masterKey, caseId)
  const empty: OpenedCase = { caseId, key, events: [], head: GENESIS }
  const planned = plan(empty, events, now)
  await client.$transaction([
    client.case.create({ data: { id: caseId, createdAt: now, wrappedKey: wrapped } }),
    ...inserts(client, planned),
  ])
  return withPlanned(empty, planned)
}

/** Opens a case with all its events; `null` when there is none or it was erased. */
export const openCase = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
): Promise<OpenedCase | null> => {
  const found = await client.case.findUnique({ where: { id: caseId } })
  if (!found?.wrappedKey || found.erasedAt) return null
  return openEvents(client, caseId, unwrapCaseKey(masterKey, found.wrappedKey, caseId))
}

/** When a case was made (UTC), or `null` when there is none. */
export const createdAtOf = async (client: Client, caseId: string): Promise<Date | null> =>
  (await client.case.findUnique({ where: { id: caseId }, select: { createdAt: true } }))?.createdAt ?? null
