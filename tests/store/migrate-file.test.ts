import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '@/lib/store/client'
import { placeInQueue } from '@/lib/store/desk-rows'
import { checksum, readApplied, readMigrations } from '@/prisma/history'
import { migrate, migrationsFolder } from '@/prisma/migrate'
import { createMigration, difference } from '@/prisma/new-migration'
import { rows, sqlite } from '@/prisma/sqlite'
import { temporaryFolder } from './temporary-store'

let folder: string
let url: string
let migrations: string
const said: string[] = []
const log = (line: string) => said.push(line)

beforeEach(() => {
  said.length = 0
  folder = temporaryFolder()
  url = `file:${join(folder, 'data/store.db')}`
  migrations = join(folder, 'migrations')
  cpSync(migrationsFolder, migrations, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const add = (name: string, sql: string) => {
  mkdirSync(join(migrations, name), { recursive: true })
  writeFileSync(join(migrations, name, 'migration.sql'), sql)
}

const withStore = async <T>(
  work: (connection: Awaited<ReturnType<ReturnType<typeof sqlite>['connect']>>) => T,
) => {
  const connection = await sqlite(url).connect()
  try {
    return await work(connection)
  } finally {
    await connection.dispose()
  }
}
const execute = (sql: string) => withStore((connection) => connection.executeScript(sql))

test('the first run applies every migration, the second none', async () => {
  const names = readMigrations(migrations).map(({ name }) => name)
  expect(await migrate(url, log, migrations)).toEqual(names)
  expect(said).toEqual(names.map((name) => `Store: applied migration ${name}`))
  // Without the lock file the engine could not be started: it is not even loaded.
  rmSync(join(migrations, 'migration_lock.toml'))
  expect(await migrate(url, log, migrations)).toEqual([])
})

test('checksums are kept as the CLI keeps them', async () => {
  await migrate(url, log, migrations)
  const kept = await withStore(readApplied)
  expect(kept).toEqual(
    readMigrations(migrations).map(({ name, sql }) => ({
      name,
      checksum: checksum(sql),
      finished: true,
      rolledBack: false,
    })),
  )
})

test('a new store is only for its owner, and nothing else is left in the folder', async () => {
  await migrate(url, log, migrations)
  const data = join(folder, 'data')
  expect(readdirSync(data)).toEqual(['store.db'])
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'store.db')).mode & 0o777).toBe(0o600)
})

test('what an interrupted first start left behind is not taken for a store', async () => {
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data/store.db.new'), 'half a store')
  await migrate(url, log, migrations)
  expect(readdirSync(join(folder, 'data'))).toEqual(['store.db'])
})

test('a migration that fails leaves the store as it was, and is tried again', async () => {
  await migrate(url, log, migrations)
  add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);\nCREATE TABLE "Case" ("a" TEXT);')
  await expect(migrate(url, log, migrations)).rejects.toThrow('already exists')
  const tables = await withStore((store) => rows(store, "SELECT 1 FROM sqlite_master WHERE name = 'Later'"))
  expect(tables).toEqual([])
  add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);')
  expect(await migrate(url, log, migrations)).toEqual(['29990101000000_later'])
})

test('a first start whose migration fails leaves no store', async () => {
  add('29990101000000_later', 'CREATE TABLE "Case" ("a" TEXT);')
  await expect(migrate(url, log, migrations)).rejects.toThrow('already exists')
  expect(existsSync(join(folder, 'data/store.db'))).toBe(false)
})

test('an edited migration is refused, other line ends are not', async () => {
  await migrate(url, log, migrations)
  const [first] = readMigrations(migrations)
  add(first?.name ?? '', (first?.sql ?? '').replaceAll('\n', '\r\n'))
  expect(await migrate(url, log, migrations)).toEqual([])
  appendFileSync(join(migrations, first?.name ?? '', 'migration.sql'), '-- edited')
  await expect(migrate(url, log, migrations)).rejects.toThrow(`${first?.name} was edited`)
})

test('a store of a newer version is refused', async () => {
  add('29990101000000_later', 'CREATE TABLE "Later" ("a" TEXT);')
  await migrate(url, log, migrations)
  rmSync(join(migrations, '29990101000000_later'), { recursive: true })
  await expect(migrate(url, log, migrations)).rejects.toThrow('newer than this version')
})

test('a migration that was killed before its end is done again', async () => {
  await migrate(url, log, migrations)
  const sql = 'CREATE TABLE "Later" ("a" TEXT);'
  add('29990101000000_later', sql)
  await execute(
    `INSERT INTO _prisma_migrations ("id", "checksum", "migration_name", "started_at") VALUES ('x', '${checksum(sql)}', '29990101000000_later', '2026-11-26T00:00:00.000+00:00')`,
  )
  expect(await migrate(url, log, migrations)).toEqual(['29990101000000_later'])
  expect(await migrate(url, log, migrations)).toEqual([])
})

test('a migration that did not finish and cannot be done again is refused', async () => {
  await migrate(url, log, migrations)
  await execute('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(url, log, migrations)).rejects.toThrow('did not finish')
})

test.for([
  ['a trigger is gone', 'DROP TRIGGER "Event_never_goes"', 'trigger Event_never_goes'],
  ['an index is gone', 'DROP INDEX "Session_caseId_idx"', 'index Session_caseId_idx'],
  ['a table was changed', 'ALTER TABLE "Draft" ADD COLUMN "more" TEXT', 'table Draft'],
] as const)('drift: %s', async ([, sql, named]) => {
  await migrate(url, log, migrations)
  await execute(sql)
  await expect(migrate(url, log, migrations)).rejects.toThrow(`not as its migrations made it: ${named}`)
})

test('drift: something more is only reported', async () => {
  await migrate(url, log, migrations)
  await execute('CREATE INDEX "mine" ON "Session"("createdAt")')
  expect(await migrate(url, log, migrations)).toEqual([])
  expect(said.at(-1)).toContain('index mine')
})

// Whoever makes a table anew has to create its triggers again: this list is what notices.
test('all migrations together leave these triggers', async () => {
  await migrate(url, log)
  const found = await withStore((store) =>
    rows(store, "SELECT name FROM sqlite_master WHERE type = 'trigger'"),
  )
  expect(found.flat().sort()).toEqual([
    'Case_erased_has_no_key',
    'Case_keeps_its_id',
    'Case_keeps_its_row',
    'Case_made_erased_has_no_key',
    'Case_made_under_the_key_in_use',
    'Case_stays_erased',
    'Case_wrapped_under_the_key_in_use',
    'DeskKey_made_under_the_key_in_use',
    'DeskLook_needs_a_case_not_erased',
    'DeskMatch_needs_a_case_not_erased',
    'DeskRow_needs_a_case_not_erased',
    'Draft_needs_a_case_not_erased',
    'EventBody_goes_with_its_case',
    'EventBody_needs_a_case_not_erased',
    'EventBody_never_changes',
    'Event_never_changes',
    'Event_never_goes',
    'EvidencePart_needs_a_case_not_erased',
    'EvidencePart_never_changes',
    'ResumeKey_needs_a_case_not_erased',
  ])
})

test('a row of the desk from before gets its place in the queue', async () => {
  const [later] = readMigrations(migrations).filter(({ name }) => name.endsWith('_queue_place'))
  rmSync(join(migrations, later?.name ?? ''), { recursive: true })
  await migrate(url, log, migrations)
  const at = new Date('2026-11-26T03:00:00.120Z')
  await execute(`INSERT INTO "DeskRow" ("caseId", "handle", "situation", "stage", "emergencies", "urgency", "status",
    "wantsSecond", "waiting", "grantedAt", "until", "lastAt") VALUES ('c', 'h', 's', 's', '', 2, 'waiting', 0, 'desk',
    '2026-11-26T02:00:00.000+00:00', '2026-12-26T02:00:00.000+00:00', '2026-11-26T03:00:00.120+00:00')`)
  await migrate(url, log)
  const client = await openStore(url)
  const found = await client.deskRow.findMany().finally(() => client.$disconnect())
  expect(found.map(({ place, lastAt }) => ({ place, lastAt }))).toEqual([
    { place: placeInQueue({ urgency: 2, lastAt: at, caseId: 'c' }), lastAt: at },
  ])
})

test('the migrations lead to schema.prisma', async () => {
  expect(await difference(migrationsFolder)).toBeNull()
})

test('a new migration holds what is missing, and says when triggers go', async () => {
  const now = new Date('2027-01-02T03:04:05Z')
  expect(await createMigration('nothing', migrations, now)).toContain('has not changed')
  add('29990101000000_other', 'DROP INDEX "Session_caseId_idx";\nALTER TABLE "Event" ADD COLUMN "more" TEXT;')
  const said = await createMigration('back_again', migrations, now)
  expect(said).toContain('Wrote 20270102030405_back_again/migration.sql. It drops a table')
  const made = readMigrations(migrations).find(({ name }) => name === '20270102030405_back_again')
  expect(made?.sql).toContain('CREATE INDEX "Session_caseId_idx"')
  await expect(createMigration('../out', migrations, now)).rejects.toThrow('Name the migration')
})
