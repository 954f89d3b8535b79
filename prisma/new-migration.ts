import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '@/lib/store/settings'
import { readMigrations } from './history'
import { noServer } from './no-server'
import { postgresSchema } from './postgres-schema'
import { migrationList, noFilters, withSchemaEngine } from './schema-engine'
import { inMemory } from './sqlite'

const schemaPath = join(import.meta.dirname, 'schema.prisma')

/** The schema for PostgreSQL as the last migration left it. */
export const postgresSchemaPath = join(import.meta.dirname, 'postgresql/schema.prisma')

/**
 * Writes the migration for PostgreSQL into `folder`, and its schema: what leads from that schema to schema.prisma.
 * Otherwise as `createMigration`.
 */
export const createPostgresMigration = async (name: string, folder: string, now: Date): Promise<string> => {
  const [from, to] = [
    readFileSync(postgresSchemaPath, 'utf8'),
    postgresSchema(readFileSync(schemaPath, 'utf8')),
  ]
  const said = write(folder, folderName(name, now), await postgresDifference(from, to))
  writeFileSync(postgresSchemaPath, to)
  return said
}

/**
 * Writes the migration that leads from the SQLite migrations in `folder` to schema.prisma, and returns a line that
 * says what was done. Triggers are not in schema.prisma: write them by hand.
 * Throws SetupError when the name is not lower-case words joined by `_`.
 */
export const createMigration = async (name: string, folder: string, now: Date): Promise<string> =>
  write(folder, folderName(name, now), await difference(folder))

const folderName = (name: string, now: Date) => {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new SetupError('Name the migration like add_session_label')
  return `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
}

const write = (folder: string, made: string, sql: string | null) => {
  if (sql === null) return 'The schema has not changed: no migration written'
  mkdirSync(join(folder, made))
  writeFileSync(join(folder, made, 'migration.sql'), sql)
  const lost = /^DROP TABLE/m.test(sql) ? '. It drops a table: its triggers go too, so create them again' : ''
  return `Wrote ${made}/migration.sql${lost}`
}

/** The SQL that leads from one schema for PostgreSQL to another, or null when they agree. */
export const postgresDifference = async (from: string, to: string): Promise<string | null> => {
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  })
  const { exitCode, stdout } = await withSchemaEngine(noServer(), (engine) =>
    engine.diff({ from: target(from), to: target(to), script: true, exitCode: true, filters: noFilters }),
  )
  return exitCode === 0 ? null : stdout
}

/** The SQL from the migrations in `folder` to schema.prisma, or null when they agree. */
export const difference = async (folder: string): Promise<string | null> => {
  const lock = readFileSync(join(folder, 'migration_lock.toml'), 'utf8')
  const files = [{ path: 'schema.prisma', content: readFileSync(schemaPath, 'utf8') }]
  const { exitCode, stdout } = await withSchemaEngine(inMemory(), (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationList(folder, readMigrations(folder), lock) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilters,
    }),
  )
  return exitCode === 0 ? null : stdout
}
