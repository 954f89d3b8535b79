import { join } from 'node:path'
import { type Engine, engineOf, loadEnvironmentFile, readStorePlace, SetupError } from '@/lib/store/settings'
import { connections } from './engine'
import { compare, readApplied, readMigrations } from './history'
import { migrateFile } from './migrate-file'
import { migratePostgres } from './migrate-postgres'

/** The folders of this version's migrations, one for each engine. */
export const migrationsFolder = join(import.meta.dirname, 'migrations')
/** Those of PostgreSQL. */
export const postgresMigrationsFolder = join(import.meta.dirname, 'postgresql/migrations')

/**
 * Brings the store at a URL up to the migrations of its engine, or to those in `folder`, and returns the names of those
 * it applied: none when there was nothing to do. Each is applied wholly or not at all.
 * Throws SetupError when an applied migration was edited, failed or is unknown here, or when the tables, indexes
 * or triggers are not what the migrations make. `log` gets one line for each thing done or noticed.
 */
export const migrate = (
  url: string,
  log: (line: string) => void,
  folder = folderOf(url),
): Promise<string[]> => {
  const bringUp = engineOf(url) === 'postgresql' ? migratePostgres : migrateFile
  return bringUp(url, log, folder)
}

/**
 * Whether the store has every migration of its engine, or in `folder`, as it is there. A file has no other; with
 * PostgreSQL another node may be of a later version already, and those before it go on. Throws when it cannot be read.
 */
export const isMigrated = async (url: string, folder = folderOf(url)): Promise<boolean> => {
  const connection = await connections(url).connect()
  try {
    const { unknown, ...wrong } = compare(readMigrations(folder), await readApplied(connection))
    const mayBeLater = engineOf(url) === 'postgresql'
    return Object.values(wrong).every(({ length }) => length === 0) && (mayBeLater || unknown.length === 0)
  } finally {
    await connection.dispose()
  }
}

/** For commands beside the server. Throws SetupError when there is no store of this version at `url`, or no server. */
export const refuseUnmigrated = async (url: string): Promise<void> => {
  if (!(await isMigrated(url).catch((error: unknown) => unread(url, error)))) {
    throw new SetupError('There is no store of this version yet: start the server once')
  }
}

// A file that is not there yet cannot be read; a server that cannot be asked says nothing about its store.
const unread = (url: string, error: unknown): false => {
  if (engineOf(url) === 'sqlite') return false
  if (error instanceof SetupError) throw error
  throw new SetupError('PostgreSQL cannot be asked just now: see that it runs and can be reached', {
    cause: error,
  })
}

/** The names of this version's migrations of an engine, the first one first. */
export const migrationNames = (engine: Engine): string[] =>
  readMigrations(folders[engine]).map(({ name }) => name)

const folders = { sqlite: migrationsFolder, postgresql: postgresMigrationsFolder }

const folderOf = (url: string) => folders[engineOf(url)]

// `tsx prisma/migrate.ts` migrates the store of this installation; `--create NAME` writes a new migration of
// each engine.
if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  loadEnvironmentFile(root)
  const [flag, name] = process.argv.slice(2)
  if (flag === '--create') {
    const { createMigration, createPostgresMigration } = await import('./new-migration')
    const now = new Date()
    console.log('SQLite:', await createMigration(name ?? '', migrationsFolder, now))
    console.log('PostgreSQL:', await createPostgresMigration(name ?? '', postgresMigrationsFolder, now))
  } else {
    const applied = await migrate(readStorePlace(process.env, root).databaseUrl, console.log)
    console.log(applied.length === 0 ? 'Store: nothing to migrate' : 'Store: migrated')
  }
}
