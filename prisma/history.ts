import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { SetupError } from '@/lib/store/settings'
import { rows } from './sqlite'

/** One folder of prisma/migrations. */
export type Migration = { name: string; sql: string }

/** One row of `_prisma_migrations`, as far as it matters. */
export type Applied = { name: string; checksum: string; finished: boolean; rolledBack: boolean }

/** What a store's history says beside the migrations of this version: names in each list. */
export type History = { pending: string[]; edited: string[]; failed: string[]; unknown: string[] }

/** The migrations in a folder, oldest first. Throws when one has no migration.sql. */
export const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readSql(join(folder, name, 'migration.sql')) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/** What a store says was applied to it; empty for a new one. */
export const readApplied = async (connection: SqlDriverAdapter): Promise<Applied[]> => {
  const asked = connection.provider === 'postgres' ? tableOfPostgres : tableOfSqlite
  if ((await rows(connection, asked)).length === 0) return []
  const found = await rows(
    connection,
    'SELECT migration_name, checksum, finished_at IS NOT NULL, rolled_back_at IS NOT NULL FROM _prisma_migrations',
  )
  return found.map(([name, checksum, finished, rolledBack]) => ({
    name: String(name),
    checksum: String(checksum),
    // A boolean of PostgreSQL, a number of SQLite.
    finished: Number(finished) === 1,
    rolledBack: Number(rolledBack) === 1,
  }))
}

const tableOfSqlite = "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'"
const tableOfPostgres =
  "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'"

/** Sets the migrations of this version beside what was applied. Rows that were rolled back do not count. */
export const compare = (migrations: readonly Migration[], applied: readonly Applied[]): History => {
  const standing = applied.filter((row) => !row.rolledBack)
  const done = standing.filter((row) => row.finished)
  const rowOf = (name: string) => done.find((row) => row.name === name)
  return {
    pending: names(migrations.filter(({ name }) => !standing.some((row) => row.name === name))),
    edited: names(migrations.filter(({ name, sql }) => isEdited(sql, rowOf(name)))),
    failed: names(standing.filter((row) => !row.finished)),
    unknown: names(done.filter((row) => !migrations.some(({ name }) => name === row.name))),
  }
}

/** The same history. Throws SetupError when it holds a migration that failed, was edited or is unknown here. */
export const refuseBroken = (history: History): History => {
  const { edited, failed, unknown } = history
  if (failed.length > 0) throw new SetupError(notFinished(failed))
  if (edited.length > 0) throw new SetupError(`Migration ${edited} was edited after the store applied it`)
  if (unknown.length > 0)
    throw new SetupError(`The store is newer than this version: it has migration ${unknown}`)
  return history
}

/** What to tell the operator of migrations that have no end and cannot be done again. */
export const notFinished = (names: readonly string[]): string =>
  `The store's migration ${names.join(', ')} did not finish: restore a backup`

/** The checksum that Prisma keeps of a migration: SHA-256 of its text, in hex. */
export const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex')

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

// A checkout may have turned the line ends; the same migration has to stay the same.
const readSql = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')

// The CLI on such a checkout keeps the checksum of the other line ends.
const isEdited = (sql: string, row: Applied | undefined) =>
  row !== undefined && ![sql, sql.replaceAll('\n', '\r\n')].map(checksum).includes(row.checksum)
