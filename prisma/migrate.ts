import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadEnvironmentFile, readStorePlace, SetupError } from '@/lib/store/settings'
import { findDrift } from './drift'
import { compare, type History, type Migration, readApplied, readMigrations } from './history'
import { migrationList, noFilters, withSchemaEngine } from './schema-engine'
import { inMemory, prepareFile, sqlite, syncFolder } from './sqlite'

/** The folder of this version's migrations. */
export const migrationsFolder = join(import.meta.dirname, 'migrations')

/**
 * Brings the SQLite store at a `file:` URL up to the migrations in `folder`, and returns the names of those it
 * applied: none when there was nothing to do. Each is applied wholly or not at all. A new store is made aside and
 * then renamed, so that a first start cut short leaves no half of one.
 * Throws SetupError when an applied migration was edited, failed or is unknown here, or when the tables, indexes
 * or triggers are not what the migrations make. `log` gets one line for each thing done or noticed.
 */
export const migrate = async (
  url: string,
  log: (line: string) => void,
  folder = migrationsFolder,
): Promise<string[]> => {
  const path = url.replace(/^file:/, '')
  if (existsSync(path)) return bringUp(path, log, folder)
  const aside = `${path}.new`
  removeStore(aside)
  prepareFile(aside)
  const applied = await bringUp(aside, log, folder)
  renameSync(aside, path)
  syncFolder(dirname(path))
  return applied
}

/** Whether the store has every migration in `folder`, as it is there, and no other. Throws when it cannot be read. */
export const isMigrated = async (url: string, folder = migrationsFolder): Promise<boolean> => {
  const history = await historyOf(url.replace(/^file:/, ''), readMigrations(folder))
  return Object.values(history).every((names) => names.length === 0)
}

const bringUp = async (path: string, log: (line: string) => void, folder: string) => {
  const migrations = readMigrations(folder)
  const { pending } = refuseBroken(await historyOf(path, migrations))
  if (pending.length > 0) await apply(path, folder, migrations)
  await refuseDrift(path, migrations, log)
  for (const name of pending) log(`Store: applied migration ${name}`)
  return pending
}

const historyOf = async (path: string, migrations: readonly Migration[]): Promise<History> => {
  const connection = await sqlite(`file:${path}`).connect()
  try {
    return compare(migrations, await readApplied(connection))
  } finally {
    await connection.dispose()
  }
}

const refuseBroken = (history: History) => {
  const { edited, failed, unknown } = history
  if (failed.length > 0)
    throw new SetupError(`The store's migration ${failed} did not finish: restore a backup`)
  if (edited.length > 0) throw new SetupError(`Migration ${edited} was edited after the store applied it`)
  if (unknown.length > 0)
    throw new SetupError(`The store is newer than this version: it has migration ${unknown}`)
  return history
}

const apply = async (path: string, folder: string, migrations: readonly Migration[]) => {
  const lock = readFileSync(join(folder, 'migration_lock.toml'), 'utf8')
  const migrationsList = migrationList(folder, migrations, lock)
  const factory = sqlite(`file:${path}`)
  try {
    await withSchemaEngine(factory, (engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    )
  } catch (error) {
    // It was undone as a whole, so the next start may try again. The engine above has to let go of the file first.
    const { failed } = await historyOf(path, migrations)
    for (const migrationName of failed) {
      await withSchemaEngine(factory, (engine) => engine.markMigrationRolledBack({ migrationName }))
    }
    throw error
  }
}

const refuseDrift = async (path: string, migrations: readonly Migration[], log: (line: string) => void) => {
  const [store, empty] = [await sqlite(`file:${path}`).connect(), await inMemory().connect()]
  try {
    const { missing, changed, extra } = await findDrift(store, empty, migrations)
    const wrong = [...missing, ...changed]
    if (wrong.length > 0)
      throw new SetupError(`The store is not as its migrations made it: ${wrong.join(', ')}`)
    if (extra.length > 0) log(`Store: has more than its migrations made: ${extra.join(', ')}`)
  } finally {
    await Promise.all([store.dispose(), empty.dispose()])
  }
}

const removeStore = (path: string) => {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
}

// `tsx prisma/migrate.ts` migrates the store of this installation; `--create NAME` writes a new migration.
if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  loadEnvironmentFile(root)
  const [flag, name] = process.argv.slice(2)
  if (flag === '--create') {
    const { createMigration } = await import('./new-migration')
    console.log(await createMigration(name ?? '', migrationsFolder, new Date()))
  } else {
    const applied = await migrate(readStorePlace(process.env, root).databaseUrl, console.log)
    console.log(applied.length === 0 ? 'Store: nothing to migrate' : 'Store: migrated')
  }
}
