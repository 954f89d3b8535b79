import { randomBytes } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '@/lib/store/cases'
import { openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { everyValue } from '../store/stored-bytes'
import { storeUrl } from './app-process'
import { found } from './canaries'
import { isOnPostgres } from './engine'

/** What a copy of a folder's store gives away to who has not its key, and what it holds. */
export type Stolen = {
  readonly cases: number
  /** Canaries of the copy's files, and the key wherever it stands in them. */
  readonly readable: readonly string[]
  /** Cases that open with another key. */
  readonly openedByAnother: number
  /** Cases with a canary in them, opened with the key: what is looked for is really there. */
  readonly openedByKey: number
}

/** Copies the store of a stopped server without its key, and tries to read it. The copy is taken away again. */
export const readStolen = async (folder: string): Promise<Stolen> => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  const copy = join(folder, 'stolen')
  cpSync(join(folder, 'data'), copy, { recursive: true, filter: (file) => !file.includes('master.key') })
  const files = readdirSync(copy).map((name) => readFileSync(join(copy, name)))
  // Whoever has a database of PostgreSQL reads its rows.
  const bytes = isOnPostgres() ? [...files, await everyValue(storeUrl(folder))] : files
  const readable = bytes.flatMap((one) => readableIn(one, key))
  const client = await openStore(isOnPostgres() ? storeUrl(folder) : `file:${join(copy, 'ochitsuite.db')}`)
  try {
    const ids = (await client.case.findMany({ select: { id: true } })).map(({ id }) => id)
    const opened = (by: Uint8Array) =>
      Promise.all(ids.map((id) => openCase(client, by, id).catch(() => null))).then((cases) =>
        cases.filter((one) => one !== null),
      )
    const own = await opened(key)
    return {
      cases: ids.length,
      readable,
      openedByAnother: (await opened(randomBytes(key.length))).length,
      openedByKey: own.filter(({ events }) => found(Buffer.from(JSON.stringify(events))).length > 0).length,
    }
  } finally {
    await client.$disconnect()
    rmSync(copy, { recursive: true })
  }
}

const readableIn = (bytes: Buffer, key: Uint8Array): string[] => {
  const spelled = Buffer.from(key)
  const keys = [spelled, Buffer.from(spelled.toString('base64')), Buffer.from(spelled.toString('hex'))]
  return [...found(bytes), ...(keys.some((one) => bytes.includes(one)) ? ['the key'] : [])]
}
