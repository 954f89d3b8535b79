import { GENESIS } from '@/lib/log/chain'
import type { NewEvent } from '@/lib/log/events'
import { newCaseNumber } from './case-number'
import type { Client, Write } from './client'
import { inserts, isUniqueViolation, type OpenedCase, openEvents, plan, withPlanned } from './events'
import { keyIdInUse } from './rewrap'
import { newCaseKey, unwrapCaseKey, type WrappedKey, WrongMasterKey } from './seal'
import { usualDays } from './term'

/** Numbers drawn before giving up. With a million cases one in ten is taken. */
const draws = 20

/**
 * Makes a case with its first events and a 記録番号, in one batch. `draw` draws numbers.
 * Throws when the id is taken, and WrongMasterKey when the store was rotated to another master key.
 */
export const createCase = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
  events: readonly NewEvent[],
  now: Date,
  draw = newCaseNumber,
): Promise<OpenedCase> => {
  const { key, ...wrapped } = newCaseKey(masterKey, caseId)
  const lock = { caseId, key, keptDays: usualDays, events: [], head: GENESIS }
  const planned = plan({ ...lock, number: null }, events, now)
  const row = { id: caseId, createdAt: now, ...wrapped }
  const number = await storeCase(client, row, () => inserts(client, planned), draw)
  return withPlanned({ ...lock, number }, planned)
}

type NewCase = { id: string; createdAt: Date; keptDays?: number } & WrappedKey

/**
 * Stores a new case and what belongs to it in one batch, under a 記録番号 that it returns. `beside` makes the writes,
 * anew for each number that is tried. Throws what `createCase` throws.
 */
export const storeCase = (
  client: Client,
  row: NewCase,
  beside: () => readonly Write[],
  draw = newCaseNumber,
): Promise<string> =>
  withFreeNumber(client, draw, (number) =>
    client.$transaction([client.case.create({ data: { ...row, number } }), ...beside()]),
  ).catch(async (cause: unknown) => {
    const inUse = (await keyIdInUse(client)) ?? row.keyId
    throw inUse === row.keyId ? cause : new WrongMasterKey('another master key is in use', { cause })
  })

/** Opens a case with all its events; `null` when there is none or it was erased. */
export const openCase = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
): Promise<OpenedCase | null> => {
  const found = await client.case.findUnique({ where: { id: caseId } })
  if (!found?.wrappedKey || found.erasedAt) return null
  const key = unwrapCaseKey(masterKey, found.wrappedKey, caseId)
  try {
    return await openEvents(client, { caseId, number: found.number, keptDays: found.keptDays, key })
  } catch (error) {
    // Another window may have erased it between the two reads.
    const still = await client.case.findUnique({ where: { id: caseId }, select: { erasedAt: true } })
    if (still?.erasedAt) return null
    throw error
  }
}

/** Keeps a case for so many days after its last event from now on. An erased case stays erased. */
export const setKeptDays = async (client: Client, caseId: string, keptDays: number): Promise<void> => {
  await client.case.updateMany({ where: { id: caseId, erasedAt: null }, data: { keptDays } })
}

/** The 記録番号 of a case. A case from before there were any gets one now; `null` when the case was erased. */
export const ensureNumber = async (
  client: Client,
  { caseId, number }: Pick<OpenedCase, 'caseId' | 'number'>,
  draw = newCaseNumber,
): Promise<string | null> => {
  if (number !== null) return number
  await withFreeNumber(client, draw, (number) =>
    // Whoever came first stays.
    client.case.updateMany({ where: { id: caseId, number: null, erasedAt: null }, data: { number } }),
  )
  return (await client.case.findUnique({ where: { id: caseId }, select: { number: true } }))?.number ?? null
}

/** When a case was made (UTC), or `null` when there is none. */
export const createdAtOf = async (client: Client, caseId: string): Promise<Date | null> =>
  (await client.case.findUnique({ where: { id: caseId }, select: { createdAt: true } }))?.createdAt ?? null

const withFreeNumber = async (
  client: Client,
  draw: () => string,
  write: (number: string) => Promise<unknown>,
) => {
  for (let drawn = 1; ; drawn++) {
    const number = draw()
    try {
      await write(number)
      return number
    } catch (error) {
      // Something else may be taken, such as the id: another number does not help then.
      const isTaken = isUniqueViolation(error) && (await client.case.count({ where: { number } })) > 0
      if (!isTaken || drawn === draws) throw error
    }
  }
}
