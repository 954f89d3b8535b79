import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client } from '@/lib/store/client'
import { isFault } from '@/prisma/faults'
import { forgetTrouble, troublesSeen } from '@/prisma/trouble'
import { isOnPostgres, type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
  forgetTrouble()
})
afterEach(() => temporary.close())

const write = (client: Client, id: string, more = '') =>
  client.tries.createMany({ data: [{ key: id + more, points: 1, expire: null }] })

test('what a store refuses is no fault of it', async () => {
  const { client } = temporary
  await write(client, 'once')
  await expect(write(client, 'once')).rejects.toThrow()
  await expect(client.$transaction([write(client, 'new'), write(client, 'once')])).rejects.toThrow()
  expect(troublesSeen()).toBe(0)
})

test.skipIf(isOnPostgres())('a full file is one, alone and in a batch', async () => {
  const { client } = temporary
  await client.$queryRawUnsafe('PRAGMA max_page_count = 1')
  const much = 'x'.repeat(1_000_000)
  await expect(write(client, 'one', much)).rejects.toThrow()
  expect(troublesSeen()).toBeGreaterThan(0)
  forgetTrouble()
  await expect(client.$transaction([write(client, 'two'), write(client, 'three', much)])).rejects.toThrow()
  expect(troublesSeen()).toBeGreaterThan(0)
})

test.skipIf(isOnPostgres())('so is a file that cannot be written', async () => {
  const { client } = temporary
  await client.$queryRawUnsafe('PRAGMA query_only = 1')
  await expect(write(client, 'one')).rejects.toThrow()
  expect(troublesSeen()).toBeGreaterThan(0)
})

const adapterError = (cause: object) => Object.assign(new Error(), { name: 'DriverAdapterError', cause })

test.for([
  [{ kind: 'UniqueConstraintViolation' }, false],
  [{ kind: 'TransactionWriteConflict' }, false],
  [{ kind: 'SocketTimeout' }, true],
  [{ kind: 'DatabaseNotReachable' }, true],
  [{ kind: 'ConnectionClosed' }, true],
  [{ kind: 'sqlite', originalCode: 'SQLITE_IOERR_FSYNC' }, true],
  [{ kind: 'sqlite', originalCode: 'SQLITE_ERROR' }, false],
  [{ kind: 'postgres', originalCode: '57P01' }, true],
  [{ kind: 'postgres', originalCode: '53100' }, true],
  [{ kind: 'postgres', originalCode: '25006' }, true],
  [{ kind: 'postgres', originalCode: '55P03' }, true],
  [{ kind: 'postgres', originalCode: 'P0001' }, false],
] as const)('%o', ([cause, expected]) => {
  expect(isFault(adapterError(cause))).toBe(expected)
})

test('an error that the adapter has no word for is one', () => {
  expect(isFault(new Error('Connection terminated unexpectedly'))).toBe(true)
})
