import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareStore } from '@/lib/server/prepare'
import { openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { masterKeys } from '@/lib/store/master-key'
import { readSettings } from '@/lib/store/settings'
import { storeUrl } from './app-process'
import { isWhole } from './kept'

/** Starts on a folder as the server does, then looks into its store; faults in words. */
export const looked = async (
  folder: string,
  look: (client: Client, keys: readonly Uint8Array[]) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const settings = readSettings({ DATA_DIR: 'data' }, folder)
  try {
    await prepareStore(settings, () => {})
  } catch (error) {
    return [`the next start fails: ${error instanceof Error ? error.message : error}`]
  }
  const client = await openStore(storeUrl(folder))
  try {
    const rest = readdirSync(join(folder, 'data')).filter((name) => /\.new|aside|\.next/.test(name))
    // What is left lies in nobody's way: it is no half of a store or of a key that something reads.
    return [...rest.filter((name) => name.endsWith('.new')), ...(await look(client, masterKeys(settings)))]
  } finally {
    await client.$disconnect()
  }
}

/** Cases that do not open wholly with one of the keys, each with that many entries. */
export const unreadable = async (
  client: Client,
  keys: readonly Uint8Array[],
  ids: readonly string[],
  entries: number,
): Promise<string[]> => {
  const faults: string[] = []
  for (const id of ids) {
    const opened = await openWithAny(client, keys, id)
    if (opened?.events.length !== entries || !(await isWhole(client, id)))
      faults.push(`case ${id} is not whole`)
  }
  return faults
}

const openWithAny = async (client: Client, keys: readonly Uint8Array[], id: string) => {
  for (const key of keys) {
    const opened = await openCase(client, key, id).catch(() => null)
    if (opened) return opened
  }
  return null
}

/** Cases that are neither there nor gone: something of them is left, or something is missing. */
export const halves = async (
  client: Client,
  keys: readonly Uint8Array[],
  ids: readonly string[],
  entries: number,
): Promise<{ readonly gone: readonly string[]; readonly faults: readonly string[] }> => {
  const rows = await client.case.findMany({ where: { id: { in: [...ids] }, NOT: { erasedAt: null } } })
  const gone = rows.map(({ id }) => id)
  const left =
    (await sum(countsOf(client, gone))) + rows.filter(({ wrappedKey, number }) => wrappedKey ?? number).length
  const there = ids.filter((id) => !gone.includes(id))
  // Drafts and sessions have their own days, and are gone before their case ends.
  const [, , ...kept] = countsOf(client, there)
  const [full, whole] = [await sum(kept), there.length * (entries + 2)]
  return {
    gone,
    faults: [
      ...(left > 0 ? [`${left} rows are left of cases that are erased`] : []),
      ...(full === whole ? [] : [`${whole - full} rows are missing of cases that are there`]),
      ...(await unreadable(client, keys, there, entries)),
    ],
  }
}

/** Drafts and sessions, then bodies, file and words of some cases. */
const countsOf = (client: Client, ids: readonly string[]) => {
  const where = { caseId: { in: [...ids] } }
  return [
    client.draft.count({ where }),
    client.session.count({ where }),
    client.eventBody.count({ where }),
    client.evidencePart.count({ where }),
    client.resumeKey.count({ where }),
  ] as const
}

const sum = async (counts: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(counts)).reduce((total, count) => total + count, 0)

/** Whether a key stands in any file of a folder's data. */
export const holdsKey = (folder: string, key: Uint8Array): boolean =>
  readdirSync(join(folder, 'data')).some((name) =>
    readFileSync(join(folder, 'data', name)).includes(Buffer.from(key)),
  )

/** The files of keys in a folder's data. */
export const keyFiles = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'data')).filter((name) => name.startsWith('master.key'))
