import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shape, shapeOf } from '@/prisma/drift'
import { checksum, readApplied, readMigrations } from '@/prisma/history'
import { isMigrated, migrate, migrationsFolder, postgresMigrationsFolder } from '@/prisma/migrate'
import { postgresDifference, postgresSchemaPath } from '@/prisma/new-migration'
import { checkFit, postgresToMigrate } from '@/prisma/postgres'
import { postgresSchema } from '@/prisma/postgres-schema'
import { inMemory, rows } from '@/prisma/sqlite'
import { takeDatabase } from './postgres-databases'
import { isOnPostgres, mainDatabase, temporaryFolder } from './temporary-store'

const root = join(import.meta.dirname, '../..')
const schema = readFileSync(postgresSchemaPath, 'utf8')

test('the schema for PostgreSQL is made from schema.prisma: npm run migration -- NAME', () => {
  expect(schema).toBe(postgresSchema(readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')))
})

test('what leads from one schema to another is found without a server', async () => {
  expect(await postgresDifference(schema, schema)).toBeNull()
  const more = schema.replace('model KeyInUse {', 'model KeyInUse {\n  more String?')
  expect(await postgresDifference(schema, more)).toContain(
    'ALTER TABLE "KeyInUse" ADD COLUMN     "more" TEXT',
  )
})

test.for([
  ['UTF8', 'on', null],
  ['UTF8', 'remote_apply', null],
  ['SQL_ASCII', 'on', 'make one in UTF8'],
  ['UTF8', 'off', 'synchronous_commit off'],
] as const)('a database in %s with synchronous_commit %s: %s', ([encoding, commit, refusal]) => {
  const check = () => checkFit(encoding, commit)
  if (refusal) expect(check).toThrow(refusal)
  else expect(check).not.toThrow()
})

describe.skipIf(!isOnPostgres())('on PostgreSQL', () => {
  let folder: string
  let migrations: string
  let url: string
  let close: () => Promise<void>
  const said: string[] = []
  const log = (line: string) => said.push(line)
  const migrated = () => migrate(url, log, migrations)

  beforeEach(async () => {
    said.length = 0
    folder = temporaryFolder()
    migrations = join(folder, 'migrations')
    cpSync(postgresMigrationsFolder, migrations, { recursive: true })
    const taken = await takeDatabase(mainDatabase(), 'template0')
    url = taken.url
    close = () => taken.remove(true)
  })
  afterEach(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })

  const add = (name: string, sql: string) => {
    mkdirSync(join(migrations, name), { recursive: true })
    writeFileSync(join(migrations, name, 'migration.sql'), sql)
  }
  const inStore = async <T>(
    work: (connection: Awaited<ReturnType<ReturnType<typeof postgresToMigrate>['connect']>>) => Promise<T>,
  ) => {
    const connection = await postgresToMigrate(url).connect()
    try {
      return await work(connection)
    } finally {
      await connection.dispose()
    }
  }
  const execute = (sql: string) => inStore((connection) => connection.executeScript(sql))

  test('five nodes that start at once: one applies every migration, with checksums as the CLI keeps them', async () => {
    const names = readMigrations(migrations).map(({ name }) => name)
    const applied = await Promise.all(Array.from({ length: 5 }, migrated))
    expect(applied.filter(({ length }) => length > 0)).toEqual([names])
    expect(await inStore(readApplied)).toEqual(
      readMigrations(migrations).map(({ name, sql }) => ({
        name,
        checksum: checksum(sql),
        finished: true,
        rolledBack: false,
      })),
    )
    expect(await migrated()).toEqual([])
    expect(await isMigrated(url, migrations)).toBe(true)
  })

  test('a migration that fails leaves the store as it was, and is tried again', async () => {
    await migrated()
    add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);\nCREATE TABLE "Case" ("a" TEXT);')
    await expect(migrated()).rejects.toThrow('already exists')
    expect(await inStore((store) => rows(store, `SELECT to_regclass('"Later"')::text`))).toEqual([[null]])
    add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);')
    expect(await migrated()).toEqual(['29990101000000_later'])
  })

  test('a node of the version before does not start any more, but one that runs stays ready', async () => {
    add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);')
    await migrated()
    rmSync(join(migrations, '29990101000000_later'), { recursive: true })
    await expect(migrated()).rejects.toThrow('newer than this version')
    expect(await isMigrated(url, migrations)).toBe(true)
  })

  test('a node of the version to come is not ready before the migration', async () => {
    await migrated()
    add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);')
    expect(await isMigrated(url, migrations)).toBe(false)
  })

  test('an edited migration is refused', async () => {
    await migrated()
    const [first] = readMigrations(migrations)
    appendFileSync(join(migrations, first?.name ?? '', 'migration.sql'), '-- edited')
    await expect(migrated()).rejects.toThrow(`${first?.name} was edited`)
  })

  test.for([
    ['a trigger is gone', 'DROP TRIGGER "Event_never_goes" ON "Event"', 'trigger Event_never_goes'],
    [
      'a trigger is off',
      'ALTER TABLE "Event" DISABLE TRIGGER "Event_never_goes"',
      'trigger Event_never_goes',
    ],
    ['an index is gone', 'DROP INDEX "Session_caseId_idx"', 'index Session_caseId_idx'],
    ['a table was changed', 'ALTER TABLE "Draft" ADD COLUMN "more" TEXT', 'table Draft'],
    ['a column may be empty', 'ALTER TABLE "Draft" ALTER COLUMN "sealed" DROP NOT NULL', 'table Draft'],
    [
      'a function lets through',
      `CREATE OR REPLACE FUNCTION "refused"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
      'function refused',
    ],
  ] as const)('drift: %s', async ([, sql, named]) => {
    await migrated()
    await execute(sql)
    await expect(migrated()).rejects.toThrow(`not as its migrations made it: ${named}`)
  })

  test('drift: something more is only reported, and looking leaves nothing behind', async () => {
    await migrated()
    await execute('CREATE INDEX "mine" ON "Session"("createdAt")')
    expect(await migrated()).toEqual([])
    expect(said.at(-1)).toContain('index mine')
    const found = await inStore((store) =>
      rows(store, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'ochitsuite%'"),
    )
    expect(found).toEqual([])
  })

  const triggersOf = async () =>
    (await inStore((store) => rows(store, 'SELECT tgname FROM pg_trigger WHERE NOT tgisinternal'))).flat()

  test('every trigger of SQLite is there under its name', async () => {
    await migrated()
    const made = readMigrations(migrationsFolder).flatMap(({ sql }) => [
      ...sql.matchAll(/CREATE TRIGGER "(\w+)"/g),
    ])
    const own = [
      'Case_is_not_emptied',
      'Event_is_not_emptied',
      'EventBody_is_not_emptied',
      'KeyInUse_waits_for_keys',
    ]
    const wanted = new Set([...made.map(([, name]) => name), ...own])
    expect((await triggersOf()).sort()).toEqual([...wanted].sort())
  })

  test('the migrations lead to the schema', async () => {
    await migrated()
    const withoutModels = schema.replace(/^model [^}]*\}/gm, '')
    const made = await takeDatabase(mainDatabase(), 'template0')
    const connection = await postgresToMigrate(made.url).connect()
    try {
      await connection.executeScript((await postgresDifference(withoutModels, schema)) ?? '')
      expect(tablesOf(await inStore(shapeOf))).toEqual(tablesOf(await shapeOf(connection)))
    } finally {
      await connection.dispose()
      await made.remove(true)
    }
  })

  // A column that came later stands behind the others.
  const tablesOf = (shape: Shape) =>
    [...shape]
      .filter(([name]) => /^(table|index) /.test(name))
      .map(([name, made]) => [name, name.startsWith('table') ? made.split(', ').sort() : made])
      .sort()
})

test('both engines have tables and columns of the same names', async () => {
  const empty = await inMemory().connect()
  try {
    for (const { sql } of readMigrations(migrationsFolder)) await empty.executeScript(sql)
    const columns = await rows(
      empty,
      "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'",
    )
    const made = readMigrations(postgresMigrationsFolder)
      .map(({ sql }) => sql)
      .join('\n')
    const table = (name: string) => made.match(new RegExp(`CREATE TABLE "${name}" \\(([^;]*)\\);`))?.[1] ?? ''
    for (const [column] of columns) {
      const [name = '', field = ''] = String(column).split('.')
      expect(`${table(name)} ${made.match(new RegExp(`ALTER TABLE "${name}"[^;]*`, 'g')) ?? ''}`).toContain(
        `"${field}"`,
      )
    }
  } finally {
    await empty.dispose()
  }
})
