import type { Client, Write } from './client'
import type { OpenedCase } from './events'
import { seal, unseal, unwrapCaseKey } from './seal'

/** What is kept of a case's 再開のことば: their hash, and when they were written down. */
export type ResumeKey = { readonly hash: string; readonly keptAt: Date | null }

type Lock = Pick<OpenedCase, 'caseId' | 'key'>

/** Keeps the hash of new words, in place of older ones, which open nothing from now on. */
export const saveResumeKey = async (
  client: Client,
  { caseId, key }: Lock,
  hash: string,
  now: Date,
): Promise<void> => {
  const made = sealedHash({ caseId, key }, hash, now)
  await client.resumeKey.upsert({ where: { caseId }, create: { caseId, ...made }, update: made })
}

/** The write that keeps the hash of the first words of a case. For a batch. */
export const resumeKeyInsert = (client: Client, lock: Lock, hash: string, now: Date): Write =>
  client.resumeKey.createMany({ data: [{ caseId: lock.caseId, ...sealedHash(lock, hash, now) }] })

/** What is kept of the words of an opened case; `null` when none were made. */
export const readResumeKey = async (client: Client, { caseId, key }: Lock): Promise<ResumeKey | null> => {
  const row = await client.resumeKey.findUnique({ where: { caseId } })
  return row && { hash: opened(key, row), keptAt: row.keptAt }
}

/** Remembers that the words are written down. Without words nothing happens. */
export const markKept = async (client: Client, caseId: string, now: Date): Promise<void> => {
  await client.resumeKey.updateMany({ where: { caseId, keptAt: null }, data: { keptAt: now } })
}

/** The case of a 記録番号 with the hash of its words; `null` when there is no such case or it has no words. */
export const resumeKeyOf = async (
  client: Client,
  masterKey: Uint8Array,
  number: string,
): Promise<{ caseId: string; hash: string } | null> => {
  const found = await client.case.findUnique({ where: { number } })
  // Looked for in any case: an unknown number takes as long as a known one.
  const row = await client.resumeKey.findUnique({ where: { caseId: found?.id ?? '' } })
  if (!found?.wrappedKey || !row) return null
  const key = unwrapCaseKey(masterKey, found.wrappedKey, found.id)
  return { caseId: found.id, hash: opened(key, row) }
}

const sealedHash = ({ caseId, key }: Lock, hash: string, now: Date) => ({
  sealed: seal(key, Buffer.from(hash), placeOf(caseId)),
  createdAt: now,
  keptAt: null,
})

const opened = (key: Uint8Array, { caseId, sealed }: { caseId: string; sealed: Uint8Array }) =>
  unseal(key, sealed, placeOf(caseId)).toString()

const placeOf = (caseId: string) => `resume-key‖${caseId}`
