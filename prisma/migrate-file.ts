import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupError } from '@/lib/store/settings'
import { driftOf, refuseDrift, shapeOf } from './drift'
import { compare, type Migration, notFinished, readApplied, readMigrations, refuseBroken } from './history'
import { migrationList, noFilters, withSchemaEngine } from './schema-engine'
import { inMemory, prepareFile, sqlite, syncFolder } from './sqlite'

type Log = (line: string) => void

/**
 * Brings the SQLite store at a `file:` URL up to the migrations in `folder`, and returns the names of those it
 * applied. Each is applied wholly or not at all. A new store is made aside and then renamed, so that a first start cut
 * short leaves no half of one. Throws SetupError as `migrate` does.
 */
export const migrateFile = async (url: string, log: Log, folder: string): Promise<string[]> => {
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

const bringUp = async (path: string, log: Log, folder: string) => {
  const migrations = readMigrations(folder)
  const cutShort = await takeBack(path, migrations)
  const { pending } = refuseBroken(await historyOf(path, migrations))
  if (pending.length > 0) {
    await apply(path, folder, migrations).catch((cause: unknown) => {
      throw cutShort.length > 0 ? new SetupError(notFinished(cutShort), { cause }) : cause
    })
  }
  await checkDrift(path, migrations, log)
  for (const name of pending) log(`Store: applied migration ${name}`)
  return pending
}

// What was begun and has no end was killed, and undone as a whole: its end is written in its own transaction.
const takeBack = async (path: string, migrations: readonly Migration[]) => {
  const { failed } = await historyOf(path, migrations)
  for (const migrationName of failed) {
    await withSchemaEngine(sqlite(`file:${path}`), (engine) =>
      engine.markMigrationRolledBack({ migrationName }),
    )
  }
  return failed
}

const historyOf = async (path: string, migrations: readonly Migration[]) => {
  const connection = await sqlite(`file:${path}`).connect()
  try {
    return compare(migrations, await readApplied(connection))
  } finally {
    await connection.dispose()
  }
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
    await takeBack(path, migrations)
    throw error
  }
}

const checkDrift = async (path: string, migrations: readonly Migration[], log: Log) => {
  const [store, empty] = [await sqlite(`file:${path}`).connect(), await inMemory().connect()]
  try {
    for (const { sql } of migrations) await empty.executeScript(sql)
    refuseDrift(driftOf(await shapeOf(empty), await shapeOf(store)), log)
  } finally {
    await Promise.all([store.dispose(), empty.dispose()])
  }
}

const removeStore = (path: string) => {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
}
