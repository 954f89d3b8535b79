import { randomUUID } from 'node:crypto'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { driftOf, refuseDrift, type Shape, shapeOf } from './drift'
import { checksum, compare, type Migration, readApplied, readMigrations, refuseBroken } from './history'
import { postgresToMigrate } from './postgres'

type Log = (line: string) => void

/**
 * Brings the PostgreSQL at a URL up to the migrations in `folder`, and returns the names of those it applied. Several
 * nodes may do so at once: one does it, the others wait. Each migration is applied wholly or not at all.
 * Throws SetupError as `migrate` does.
 */
export const migratePostgres = async (url: string, log: Log, folder: string): Promise<string[]> => {
  const connection = await postgresToMigrate(url).connect()
  try {
    // Held by this connection: it goes with it, however the process ends.
    await connection.executeScript(`SELECT pg_advisory_lock(${lockNumber})`)
    return await bringUp(connection, log, readMigrations(folder))
  } finally {
    await connection.dispose()
  }
}

/** Any number that nobody else takes: the first letters of our name. */
const lockNumber = 0x6f636869

const bringUp = async (connection: SqlDriverAdapter, log: Log, migrations: readonly Migration[]) => {
  const { pending } = refuseBroken(compare(migrations, await readApplied(connection)))
  if (pending.length > 0) await connection.executeScript(historyTable)
  for (const migration of migrations.filter(({ name }) => pending.includes(name))) {
    await connection.executeScript(`${migration.sql}\n;${entryOf(migration)}`)
    log(`Store: applied migration ${migration.name}`)
  }
  refuseDrift(driftOf(await wantedOf(connection, migrations), await shapeOf(connection)), log)
  return pending
}

// As Prisma's own tool makes it, so that it can be used as well.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

const entryOf = ({ name, sql }: Migration) =>
  `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
   VALUES ('${randomUUID()}', '${checksum(sql)}', '${name.replaceAll("'", "''")}', now(), 1)`

/** What the migrations make, found out in a schema of its own that nobody else ever sees. */
const wantedOf = async (connection: SqlDriverAdapter, migrations: readonly Migration[]): Promise<Shape> => {
  await connection.executeScript('BEGIN')
  try {
    await connection.executeScript(`CREATE SCHEMA "${aside}"; SET LOCAL search_path TO "${aside}"`)
    for (const { sql } of migrations) await connection.executeScript(sql)
    return await shapeOf(connection)
  } finally {
    await connection.executeScript('ROLLBACK')
  }
}

const aside = 'ochitsuite_to_compare'
