import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeStore, openStore, store } from '@/lib/store/client'
import { guarded, inMemory, rows, sqlite } from '@/prisma/sqlite'
import { spelled } from './own-sql'
import { isOnPostgres, type TemporaryStore, temporaryFolder, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const at = new Date('2026-11-01T00:00:00Z')
const key = new Uint8Array([1])
const event = { caseId: 'c', seq: 0, id: 'e', actorRole: 'self', kind: 'said', precision: 'minute' }
const columns = { recordedAt: at, basis: 'memory', bodyHash: 'b', hash: 'h' }
const body = { caseId: 'c', seq: 0, sealed: key }

const fill = async () => {
  await temporary.client.case.create({ data: { id: 'c', createdAt: at, wrappedKey: key } })
  await temporary.client.event.create({ data: { ...event, ...columns } })
  await temporary.client.eventBody.create({ data: body })
}

describe.skipIf(isOnPostgres())('pragmas of SQLite', () => {
  const wanted = {
    journal_mode: 'wal',
    synchronous: 2n,
    foreign_keys: 1n,
    secure_delete: 1n,
    recursive_triggers: 1n,
  }

  test('hold on the first open and on every other', async () => {
    const again = await openStore(temporary.url)
    for (const client of [temporary.client, again]) {
      for (const [name, value] of Object.entries(wanted)) {
        expect(await client.$queryRawUnsafe(`PRAGMA ${name}`)).toEqual([{ [name]: value }])
      }
    }
    await again.$disconnect()
  })

  test('a connection waits for a lock before it gives up', async () => {
    const connection = await sqlite(temporary.url).connect()
    expect(await rows(connection, 'PRAGMA busy_timeout')).toEqual([[5000]])
    await connection.dispose()
  })

  // A database in memory takes no WAL.
  test('a store that does not take one is refused', async () => {
    await expect(guarded(inMemory()).connect()).rejects.toThrow('refused journal_mode=WAL')
  })

  test.for(Object.keys(wanted))('a connection that ignores %s is refused and closed', async (name) => {
    const inner = new PrismaBetterSqlite3({ url: temporary.url })
    let connection: SqlDriverAdapter | undefined
    const deaf: SqlMigrationAwareDriverAdapterFactory = {
      provider: inner.provider,
      adapterName: inner.adapterName,
      connectToShadowDb: () => inner.connectToShadowDb(),
      connect: async () => {
        connection = await inner.connect()
        const executeScript = connection.executeScript.bind(connection)
        await executeScript(`PRAGMA ${name} = ${name === 'synchronous' ? 'NORMAL' : 'OFF'}`)
        await executeScript(name === 'journal_mode' ? 'PRAGMA journal_mode = DELETE' : 'SELECT 1')
        connection.executeScript = async (sql) => (sql.includes(name) ? undefined : executeScript(sql))
        return connection
      },
    }
    await temporary.client.$disconnect()
    await expect(guarded(deaf).connect()).rejects.toThrow(`refused ${name}`)
    await expect(connection?.executeScript('SELECT 1')).rejects.toThrow('not open')
  })
})

// Words of the triggers: what is refused for another reason, such as its spelling, shows nothing.
const inOurWords = /never changes|never removed|removed only|has no key|keeps its|stays erased/
const day = '2026-11-02 00:00:00.000'

const ofSqlite = ['Event', 'EventBody', 'Case'].map(
  (table) => `INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`,
)
const ofPostgres = ['Event', 'EventBody', 'Case'].map((table) => `TRUNCATE "${table}"`)

describe('append only', () => {
  test.for([
    `UPDATE "Event" SET "kind" = 'asked'`,
    `UPDATE "Event" SET "hash" = "hash"`,
    `DELETE FROM "Event"`,
    `UPDATE "EventBody" SET "sealed" = x'00'`,
    `DELETE FROM "EventBody"`,
    `DELETE FROM "Case"`,
    `UPDATE "Case" SET "id" = 'other'`,
    `UPDATE "Case" SET "erasedAt" = '${day}'`,
    `INSERT INTO "Case" ("id", "createdAt", "wrappedKey", "erasedAt") VALUES ('d', '${day}', x'01', '${day}')`,
    `INSERT INTO "Event" SELECT * FROM "Event" WHERE TRUE ON CONFLICT ("caseId", "seq") DO UPDATE SET "kind" = 'asked'`,
    ...(isOnPostgres() ? ofPostgres : ofSqlite),
  ])('refused: %s', async (sql) => {
    await fill()
    await expect(temporary.client.$executeRawUnsafe(spelled(sql))).rejects.toThrow(inOurWords)
    expect(await temporary.client.event.findMany()).toMatchObject([{ ...event, ...columns }])
    expect(await temporary.client.eventBody.findMany()).toEqual([body])
    expect(await temporary.client.case.findMany()).toMatchObject([
      { id: 'c', wrappedKey: key, erasedAt: null },
    ])
  })

  test('the client is refused too', async () => {
    await fill()
    const { client } = temporary
    const where = { caseId_seq: { caseId: 'c', seq: 0 } }
    await expect(client.event.update({ where, data: { kind: 'asked' } })).rejects.toThrow()
    await expect(client.eventBody.deleteMany()).rejects.toThrow()
  })

  test('a taken place is a unique conflict (P2002), not a trigger', async () => {
    await fill()
    const again = temporary.client.event.create({ data: { ...event, ...columns, id: 'other' } })
    await expect(again).rejects.toMatchObject({ code: 'P2002' })
  })

  test('a case without events may be removed', async () => {
    await temporary.client.case.create({ data: { id: 'empty', createdAt: at } })
    await expect(temporary.client.case.delete({ where: { id: 'empty' } })).resolves.toBeTruthy()
  })
})

describe('erasing', () => {
  beforeEach(async () => {
    await fill()
    await temporary.client.case.update({ where: { id: 'c' }, data: { erasedAt: at, wrappedKey: null } })
  })

  test.for([
    `INSERT INTO "EventBody" VALUES ('c', 1, x'01')`,
    `INSERT INTO "EvidencePart" VALUES ('c', 'f', 'original', 0, x'01')`,
    `INSERT INTO "Draft" VALUES ('s', 'f', 'c', x'01', '${day}')`,
    `INSERT INTO "ResumeKey" VALUES ('c', x'01', '${day}', NULL)`,
  ])('nothing comes after it: %s', async (sql) => {
    await expect(temporary.client.$executeRawUnsafe(spelled(sql))).rejects.toThrow('takes nothing more')
  })

  test('lets the bodies go and keeps the events', async () => {
    expect(await temporary.client.eventBody.deleteMany()).toEqual({ count: 1 })
    await expect(temporary.client.event.deleteMany()).rejects.toThrow()
  })

  test.for([
    `UPDATE "Case" SET "erasedAt" = NULL`,
    `UPDATE "Case" SET "erasedAt" = '${day}'`,
    `UPDATE "Case" SET "wrappedKey" = x'01'`,
    `UPDATE "Case" SET "erasedAt" = NULL, "wrappedKey" = x'01'`,
    `DELETE FROM "Case"`,
    `INSERT INTO "Case" ("id", "createdAt") VALUES ('c', '${day}') ON CONFLICT ("id") DO UPDATE SET "erasedAt" = NULL`,
    ...(isOnPostgres()
      ? []
      : [`INSERT OR REPLACE INTO "Case" ("id", "createdAt", "wrappedKey") VALUES ('c', '${day}', x'01')`]),
  ])('cannot be taken back: %s', async (sql) => {
    await expect(temporary.client.$executeRawUnsafe(spelled(sql))).rejects.toThrow(inOurWords)
    expect(await temporary.client.case.findMany()).toMatchObject([
      { id: 'c', wrappedKey: null, erasedAt: at },
    ])
  })
})

describe('opening', () => {
  test('a store that was never migrated is not made', async () => {
    const folder = temporaryFolder()
    await expect(openStore(`file:${join(folder, 'none.db')}`)).rejects.toThrow()
    rmSync(folder, { recursive: true })
  })

  test('a process has one store, which can be closed and opened again', async () => {
    process.env.DATABASE_URL = temporary.url
    try {
      const first = await store()
      expect(await store()).toBe(first)
      await closeStore()
      expect(await store()).not.toBe(first)
      await closeStore()
      await closeStore()
    } finally {
      delete process.env.DATABASE_URL
    }
  })

  test('a store that could not be opened is tried again', async () => {
    process.env.DATABASE_URL = `${temporary.url}.none`
    try {
      await expect(store()).rejects.toThrow()
      process.env.DATABASE_URL = temporary.url
      expect(await (await store()).case.count()).toBe(0)
      await closeStore()
    } finally {
      delete process.env.DATABASE_URL
    }
  })
})
