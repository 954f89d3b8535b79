import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, openStore } from '@/lib/store/client'
import { readMigrations } from '@/prisma/history'
import { migrate, migrationsFolder } from '@/prisma/migrate'
import { takeDatabase } from './postgres-databases'

/** A migrated store of its own for one test. `close` also removes it. */
export type TemporaryStore = { client: Client; url: string; close: () => Promise<void> }

/** Which engine these tests run on: each suite of the store runs once on each. */
export const isOnPostgres = (): boolean => server() !== undefined

/** The address of the PostgreSQL of these tests. Throws on SQLite. */
export const mainDatabase = (): string => {
  const main = server()
  if (!main) throw new Error('these tests run on SQLite')
  return main
}

/** Makes a store by copying one that was migrated once for these migrations: about 5 ms instead of 100. */
export const temporaryStore = async (): Promise<TemporaryStore> => {
  const main = server()
  const { url, remove } = await (main ? takeDatabase(main) : newFile())
  const client = await openStore(url)
  let isSpoiled = false
  const execute = client.$executeRawUnsafe.bind(client)
  // Whoever writes their own SQL may have changed more than rows.
  Object.assign(client, {
    $executeRawUnsafe: (...args: Parameters<typeof execute>) => {
      isSpoiled = true
      return execute(...args)
    },
  })
  let closing: Promise<void> | undefined
  const close = () => {
    // A test may have closed it before its end.
    closing ??= client.$disconnect().then(() => remove(isSpoiled))
    return closing
  }
  return { client, url, close }
}

/** An empty folder that nobody else uses. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'ochitsuite-'))

// The benches make stores too, outside of any test.
const vitest = process.env.VITEST ? await import('vitest') : undefined

const server = () => vitest?.inject('postgres')

const newFile = async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'store.db')
  copyFileSync(await template(), path)
  return { url: `file:${path}`, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

// Named after the migrations, so that a new one makes a new template.
const template = async () => {
  const hash = createHash('sha256')
    .update(JSON.stringify(readMigrations(migrationsFolder)))
    .digest('hex')
  const folder = join(import.meta.dirname, '../../node_modules/.cache/ochitsuite')
  const path = join(folder, `${hash}.db`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  // Test files run side by side: each makes its own, and the last one to finish stays.
  const mine = join(folder, `${randomUUID()}.db`)
  await migrate(`file:${mine}`, () => {})
  renameSync(mine, path)
  return path
}
