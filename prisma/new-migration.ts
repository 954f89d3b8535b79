import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '@/lib/store/settings'
import { readMigrations } from './history'
import { migrationList, noFilters, withSchemaEngine } from './schema-engine'
import { inMemory } from './sqlite'

const schemaPath = join(import.meta.dirname, 'schema.prisma')

/**
 * Writes the migration that leads from the migrations in `folder` to schema.prisma, as `<UTC time>_<name>`, and
 * returns a line that says what was done. Triggers are not in schema.prisma: write them by hand.
 * Throws SetupError when the name is not lower-case words joined by `_`.
 */
export const createMigration = async (name: string, folder: string, now: Date): Promise<string> => {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new SetupError('Name the migration like add_session_label')
  const sql = await difference(folder)
  if (sql === null) return 'The schema has not changed: no migration written'
  const made = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  mkdirSync(join(folder, made))
  writeFileSync(join(folder, made, 'migration.sql'), sql)
  const lost = /^DROP TABLE/m.test(sql) ? '. It drops a table: its triggers go too, so create them again' : ''
  return `Wrote ${made}/migration.sql${lost}`
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
