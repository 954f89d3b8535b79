import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Migration } from './history'
import { rows } from './sqlite'

type Factory = SqlMigrationAwareDriverAdapterFactory

/** No table or enum is managed by somebody else. */
export const noFilters = { externalTables: [], externalEnums: [] }

/**
 * Runs `work` with Prisma's schema engine (the WASM build, so that no binary has to be fetched) over the
 * connections of `factory`, and closes those connections afterwards. Throws what the engine throws.
 */
export const withSchemaEngine = async <T>(
  factory: Factory,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> => {
  await loadWasm()
  const opened: SqlDriverAdapter[] = []
  const bound = bindMigrationAwareSqlAdapterFactory(remembering(factory, opened))
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bound)
    return await work(engine)
  } finally {
    await Promise.all(opened.map((connection) => connection.dispose()))
  }
}

/** The engine's way of writing a migrations folder. */
export const migrationList = (folder: string, migrations: readonly Migration[], lock: string) => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: lock },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  })),
})

// The engine keeps its connections open: without this a -wal file would stay behind.
const remembering = (factory: Factory, opened: SqlDriverAdapter[]): Factory => {
  const keep = (connection: SqlDriverAdapter) => {
    opened.push(connection)
    return connection
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => inOneTransaction(keep(await factory.connect())),
    connectToShadowDb: async () => takingScripts(keep(await factory.connectToShadowDb())),
  }
}

// A migration is the one script the engine runs: without this a failing one would be applied by half. That it was done
// is written with it: of one that was killed between the two nobody could tell whether it was.
const inOneTransaction = (connection: SqlDriverAdapter) => {
  const executeScript = connection.executeScript.bind(connection)
  connection.executeScript = async (script) => {
    await executeScript('BEGIN IMMEDIATE')
    try {
      await executeScript(script)
      if ((await rows(connection, historyThere)).length > 0) await executeScript(markDone)
      await executeScript('COMMIT')
    } catch (error) {
      await executeScript('ROLLBACK')
      throw error
    }
  }
  return connection
}

const historyThere = "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'"

// As the engine writes it once more afterwards, when it counts the steps too.
const markDone = `UPDATE "_prisma_migrations"
  SET "finished_at" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')
  WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`

// Replaying migrations for a diff, the engine sends a whole script as one statement, which the adapter refuses.
const takingScripts = (connection: SqlDriverAdapter) => {
  const executeRaw = connection.executeRaw.bind(connection)
  connection.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query)
    await connection.executeScript(query.sql)
    return 0
  }
  return connection
}

let loading: Promise<void> | undefined

// The package's own entry imports a .wasm file, which node cannot do without a flag.
const loadWasm = () => {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loading
}
