import type { Client } from './client'

/** Days after its last event at which a case ends. */
const keptDays = 180

/**
 * Erases a case: its key and number first, then what it sealed, its drafts and its sessions, in one batch; then the
 * write-ahead log is emptied, so that no file of the store holds the text. The hashes stay and can still be
 * verified. Erasing twice, or what is not there, is no error.
 */
export const eraseCase = async (client: Client, caseId: string, now: Date): Promise<void> => {
  await client.$transaction([
    client.case.updateMany({
      where: { id: caseId, erasedAt: null },
      data: { wrappedKey: null, number: null, erasedAt: now },
    }),
    client.eventBody.deleteMany({ where: { caseId } }),
    client.resumeKey.deleteMany({ where: { caseId } }),
    client.draft.deleteMany({ where: { caseId } }),
    client.session.deleteMany({ where: { caseId } }),
  ])
  await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Erases every case whose last event is older than `keptDays` at `now`; returns how many. */
export const eraseEnded = async (client: Client, now: Date): Promise<number> => {
  const limit = new Date(now.getTime() - keptDays * 86_400_000)
  const old = await client.event.groupBy({ by: ['caseId'], having: { recordedAt: { _max: { lt: limit } } } })
  const ended = await client.case.findMany({
    where: { erasedAt: null, id: { in: old.map(({ caseId }) => caseId) } },
    select: { id: true },
  })
  for (const { id } of ended) await eraseCase(client, id, now)
  return ended.length
}
