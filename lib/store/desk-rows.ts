import { createHash } from 'node:crypto'
import type { GrantScope } from '@/lib/log/desk-events'
import type { Client, Write } from './client'
import { daysBefore } from './term'

/** A case that is shared, as the queue of the desk knows it: coarse ids and times, no words. */
export type DeskRow = {
  readonly caseId: string
  /** Where it stands in the queue: see `placeInQueue`. */
  readonly place: string
  /** Stands for the case in addresses of the desk; another one with every grant. */
  readonly handle: string
  readonly situation: string
  readonly stage: string
  /** Ids of emergencies, with spaces between and around them: ` paid told `; '' when there is none. */
  readonly emergencies: string
  /** 0 to 3; 3 comes first. */
  readonly urgency: number
  readonly status: string
  /** The account that holds it. */
  readonly holder: string | null
  /** A second reader is wanted and none has agreed. */
  readonly wantsSecond: boolean
  /** Who has to do something: `desk`, `person` or `nobody`. */
  readonly waiting: string
  readonly grantedAt: Date
  readonly until: Date
  /** The last event of the case. */
  readonly lastAt: Date
}

/**
 * Where a case stands in the queue, as a text that sorts: the urgent first, of equals whoever waits the longest. Every
 * place has the same signs at the same width, so that each database sorts it alike, whatever its language.
 */
export const placeInQueue = ({
  urgency,
  lastAt,
  caseId,
}: Pick<DeskRow, 'urgency' | 'lastAt' | 'caseId'>): string =>
  `${3 - urgency} ${lastAt.toISOString()} ${caseId}`

/** What can be the same in two cases. */
export type MatchKind = 'number' | 'trader'

/** A keyed hash of something that can be the same in two cases. */
export type DeskTag = { readonly kind: MatchKind; readonly tag: string }

/** Days after the last event of a case in which the desk may read it, however long it was shared for. */
export const readingDays = 28

/** What a row must be to be shown at `now`: shared still, and something happened of late. For `where`. */
export const shownAt = (now: Date) => ({ until: { gt: now }, lastAt: { gt: daysBefore(now, readingDays) } })

/** The writes that put a case into the queue as it is now, or take it out (`null`). For a batch with its events. */
export const deskRowWrites = (
  client: Client,
  caseId: string,
  row: DeskRow | null,
  tags: readonly DeskTag[],
): Write[] => {
  if (!row) return dropDesk(client, caseId)
  return [
    client.deskRow.upsert({ where: { caseId }, create: row, update: row }),
    client.deskMatch.deleteMany({ where: { caseId } }),
    ...(tags.length > 0
      ? [client.deskMatch.createMany({ data: tags.map((tag) => ({ caseId, ...tag })) })]
      : []),
  ]
}

/** The write that brings the row of a case up to its log where there is one, and makes none. For a batch. */
export const deskRowUpdate = (client: Client, row: DeskRow): Write =>
  client.deskRow.updateMany({ where: { caseId: row.caseId }, data: row })

/** The writes that take a case out of the queue. For a batch. Who looked stays for the person to see. */
const dropDesk = (client: Client, caseId: string): Write[] => [
  client.deskRow.deleteMany({ where: { caseId } }),
  client.deskMatch.deleteMany({ where: { caseId } }),
]

/** The row of a handle; `null` when there is none, or what was shared has run out at `now`. */
export const rowOfHandle = (client: Client, handle: string, now: Date): Promise<DeskRow | null> =>
  client.deskRow.findFirst({ where: { handle, ...shownAt(now) } })

/** That somebody of the desk looked at a case. */
export type Look = { readonly account: string; readonly scope: GrantScope; readonly at: Date }

/**
 * Keeps that an account looked at a part of a shared case: once an hour is enough. What is not shared at that moment
 * takes none.
 */
export const addLook = async (
  client: Client,
  caseId: string,
  account: string,
  scope: GrantScope,
  now: Date,
): Promise<void> => {
  const hour = now.toISOString().slice(0, 13)
  const id = createHash('sha256')
    .update(JSON.stringify([caseId, account, scope, hour]))
    .digest('hex')
  // Plain SQL: the condition has to hold in the very statement that writes.
  await client.$executeRaw`INSERT INTO "DeskLook" ("id", "caseId", "account", "scope", "at")
    SELECT ${id}, ${caseId}, ${account}, ${scope}, ${now}
    WHERE EXISTS (SELECT 1 FROM "DeskRow" WHERE "caseId" = ${caseId})
    ON CONFLICT ("id") DO NOTHING`
}

/** Who looked at a case, the newest first. */
export const looksOf = async (client: Client, caseId: string): Promise<readonly Look[]> => {
  const rows = await client.deskLook.findMany({
    where: { caseId },
    orderBy: [{ at: 'desc' }, { account: 'asc' }, { scope: 'asc' }],
    select: { account: true, scope: true, at: true },
  })
  return rows.map((row) => ({ ...row, scope: row.scope as GrantScope }))
}

/** Takes out of the queue what has run out; for the job, whose clock is believed. Returns how many cases. */
export const dropOver = async (client: Client, now: Date): Promise<number> => {
  const [{ count }] = await client.$transaction([
    client.deskRow.deleteMany({ where: { NOT: shownAt(now) } }),
    client.$executeRaw`DELETE FROM "DeskMatch" WHERE "caseId" NOT IN (SELECT "caseId" FROM "DeskRow")`,
  ])
  return count
}
