import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Row, verifyChain } from '@/lib/log/chain'
import { partName, readManifest } from '@/lib/server/backup-manifest'
import { openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { readSettings, type Settings } from '@/lib/store/settings'
import { keptTables } from '@/lib/store/tables'
import { storeUrl } from './app-process'

const root = join(import.meta.dirname, '../..')

/** The settings of the app in a folder, as a command gets them. */
export const settingsIn = (folder: string): Settings =>
  readSettings({ DATA_DIR: join(folder, 'data'), DATABASE_URL: storeUrl(folder) }, root)

/** Where each case stands: how many events it has, and the hash of the last one. */
export type Heads = ReadonlyMap<string, { readonly seq: number; readonly hash: string }>

/** Where every case of a store stands just now. */
export const headsOf = async (client: Client): Promise<Heads> => {
  const last = await client.event.groupBy({ by: ['caseId'], _max: { seq: true } })
  const rows = await client.event.findMany({
    where: { OR: last.map(({ caseId, _max }) => ({ caseId, seq: _max.seq ?? 0 })) },
    select: { caseId: true, seq: true, hash: true },
  })
  return new Map(rows.map(({ caseId, seq, hash }) => [caseId, { seq, hash }]))
}

/** What a store that was put back is like. */
export type PutBack = {
  readonly cases: number
  /** Cases that stood at a head which is not there, or is another one. */
  readonly lost: number
  /** Cases whose chain or bodies are not whole. */
  readonly broken: number
  /** Cases that were erased, and of which something sealed, a key or a number is there. */
  readonly returned: number
}

/** Looks through the store of a folder: is everything there that stood so, and nothing of what was erased? */
export const readPutBack = async (
  folder: string,
  heads: Heads,
  erased: readonly string[],
): Promise<PutBack> => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  const client = await openStore(storeUrl(folder))
  try {
    const cases = await client.case.findMany()
    const whole = await Promise.all(
      cases.map(({ id, erasedAt }) => isWhole(client, key, id, erasedAt !== null)),
    )
    const there = await client.event.findMany({
      where: { OR: [...heads].map(([caseId, { seq }]) => ({ caseId, seq })) },
    })
    const hashOf = new Map(there.map(({ caseId, hash }) => [caseId, hash]))
    return {
      cases: cases.length,
      lost: [...heads].filter(([caseId, { hash }]) => hashOf.get(caseId) !== hash).length,
      broken: whole.filter((one) => !one).length,
      returned: (await Promise.all(erased.map((id) => hasReturned(client, id)))).filter(Boolean).length,
    }
  } finally {
    await client.$disconnect()
  }
}

const isWhole = async (client: Client, key: Uint8Array, caseId: string, isErased: boolean) => {
  const rows = await client.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })
  const chain = rows.map(
    (row) =>
      ({
        ...row,
        occurredAt: row.occurredAt?.toISOString() ?? null,
        recordedAt: row.recordedAt.toISOString(),
      }) as Row,
  )
  if (chain.length === 0 || !verifyChain(chain).whole) return false
  return isErased || (await openCase(client, key, caseId).catch(() => null)) !== null
}

const hasReturned = async (client: Client, caseId: string) => {
  const row = await client.case.findUnique({ where: { id: caseId } })
  const where = { where: { caseId } }
  const left = await Promise.all([
    client.eventBody.count(where),
    client.evidencePart.count(where),
    client.resumeKey.count(where),
    client.session.count(where),
    client.deskRow.count(where),
  ])
  return Boolean(row?.wrappedKey || row?.number || left.some((count) => count > 0))
}

/** A folder in `out` for another installation with the key of a first one, and with the list of what was erased there. */
export const folderLike = (first: string, out: string, name: string, withList = true): string => {
  const folder = join(out, name)
  mkdirSync(join(folder, 'data'), { recursive: true })
  mkdirSync(join(folder, 'temporary'))
  const files = ['master.key', ...(withList ? ['erased.list'] : [])]
  for (const file of files) {
    const path = join(first, 'data', file)
    if (existsSync(path)) copyFileSync(path, join(folder, 'data', file))
  }
  return folder
}

/** Tables of which two backups under the key of a folder hold different rows. */
export const differing = (
  folder: string,
  one: string,
  other: string,
  among: readonly string[] = keptTables.map(({ name }) => name),
): readonly string[] => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  const [parts, others] = [readManifest(one, [key]).parts, readManifest(other, [key]).parts]
  const textOf = (backup: string, table: string) =>
    gunzipSync(readFileSync(join(backup, partName({ table }))))
  const isIn = (list: typeof parts, table: string) => list.some((part) => part.table === table)
  return among.filter(
    (table) =>
      !isIn(parts, table) || !isIn(others, table) || !textOf(one, table).equals(textOf(other, table)),
  )
}
