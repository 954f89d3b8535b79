import { emptyLog } from '@/prisma/sqlite'
import type { Client } from './client'
import { daysBefore, endOf, fewestDays } from './term'

/**
 * How an erasure ended: whether nothing of the case is left in any file of SQLite. A reader may hold the log for a while.
 * PostgreSQL keeps old versions of rows in its files until they are written over: nothing here can hurry that.
 */
export type Erased = { readonly logEmptied: boolean }

/**
 * Erases a case: its key and number, what it sealed, its words, its files, what the desk knows of it, its drafts and its
 * sessions, in one batch; then the write-ahead log is emptied, so that no file of the store holds the text. The hashes stay and can still be
 * verified. Erasing twice, or what is not there, is no error.
 */
export const eraseCase = async (client: Client, caseId: string, now: Date): Promise<Erased> => {
  await eraseUnlessNewer(client, caseId, lastSeq, now)
  return { logEmptied: await emptyLogOf(client) }
}

/** No event stands behind it: the largest number of the column. */
const lastSeq = 2 ** 31 - 1

/** Cases looked at before other work has its turn. */
const batchSize = 100

/**
 * Erases every case that has ended at `now`; returns how many this call erased. `writtenAt` says when an event was
 * really written. Several nodes may do so at once; whoever writes meanwhile keeps the case. The log is not emptied.
 */
export const eraseEnded = async (
  client: Client,
  now: Date,
  writtenAt: (at: Date) => Date = (at) => at,
): Promise<number> => {
  let erased = 0
  for (let after = ''; ; ) {
    const batch = await client.case.findMany({
      where: { id: { gt: after }, erasedAt: null, createdAt: { lte: daysBefore(now, fewestDays) } },
      orderBy: { id: 'asc' },
      take: batchSize,
    })
    for (const one of await withLast(client, batch)) {
      if (endOf(writtenAt(one.lastAt), one.keptDays) > now) continue
      erased += await eraseUnlessNewer(client, one.id, one.head, now)
    }
    const last = batch.at(-1)
    if (!last) return erased
    after = last.id
    await new Promise(setImmediate)
  }
}

type Found = { id: string; createdAt: Date; keptDays: number }

const withLast = async (client: Client, cases: readonly Found[]) => {
  const rows = await client.event.groupBy({
    by: ['caseId'],
    where: { caseId: { in: cases.map(({ id }) => id) } },
    _max: { recordedAt: true, seq: true },
  })
  const lastOf = new Map(rows.map(({ caseId, _max }) => [caseId, _max]))
  return cases.map(({ id, createdAt, keptDays }) => {
    const last = lastOf.get(id)
    return { id, keptDays, lastAt: last?.recordedAt ?? createdAt, head: last?.seq ?? 0 }
  })
}

/**
 * Erases a case unless it has events after `head`, all of it or nothing; how many were erased, 0 or 1. Plain SQL
 * because the conditions are about another table, and have to hold in the very batch that erases.
 */
const eraseUnlessNewer = async (client: Client, id: string, head: number, now: Date): Promise<number> => {
  const [, erased] = await client.$transaction([
    // Changes nothing, and waits for whoever is adding to the case: what they added is seen by the next statement.
    client.$executeRaw`UPDATE "Case" SET "keptDays" = "keptDays" WHERE "id" = ${id}`,
    client.$executeRaw`UPDATE "Case" SET "wrappedKey" = NULL, "keyId" = NULL, "number" = NULL, "erasedAt" = ${now}
      WHERE "id" = ${id} AND "erasedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Event" WHERE "caseId" = ${id} AND "seq" > ${head})`,
    client.$executeRaw`DELETE FROM "EventBody" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "EvidencePart" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "ResumeKey" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "DeskRow" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "DeskMatch" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "DeskLook" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "Draft" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
    client.$executeRaw`DELETE FROM "Session" WHERE "caseId" = ${id}
      AND EXISTS (SELECT 1 FROM "Case" WHERE "id" = ${id} AND "erasedAt" IS NOT NULL)`,
  ])
  return erased
}

/** Milliseconds between tries to empty the log while somebody reads the store. */
const waits = [0, 50, 100, 200, 400]

/** Empties the write-ahead log of a SQLite store; false when somebody read the store all the while. */
export const emptyLogOf = async (client: Client): Promise<boolean> => {
  if (client.engine === 'postgresql') return true
  const [main] = await client.$queryRawUnsafe<{ file: string }[]>('PRAGMA database_list')
  if (!main) return false
  for (const ms of waits) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    if (await emptyLog(`file:${main.file}`)) return true
  }
  return false
}
