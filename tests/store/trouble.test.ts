import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { DriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { afterEach, expect, test } from 'vitest'
import { noticed } from '@/prisma/noticed'
import { forgetTrouble, noteTrouble, refuseFailed, troublesSeen, whenFailed } from '@/prisma/trouble'

afterEach(forgetTrouble)

const refusing = (originalCode: string) => () =>
  Promise.reject(
    new DriverAdapterError({ kind: 'sqlite', extendedCode: 1, message: 'no', originalCode } as never),
  )

const connection = (over: Partial<SqlDriverAdapter> = {}) =>
  new PrismaBetterSqlite3({ url: ':memory:' })
    .connect()
    .then((real) => noticed(Object.assign(real, over) as SqlDriverAdapter))

const query = { sql: 'SELECT 1', args: [], argTypes: [] }
const hasFailed = () => {
  try {
    refuseFailed()
    return false
  } catch {
    return true
  }
}

test.for([
  ['SQLITE_IOERR_FSYNC', 1, true],
  ['SQLITE_IOERR_WRITE', 1, true],
  ['SQLITE_IOERR_DIR_FSYNC', 1, true],
  ['SQLITE_IOERR', 1, true],
  ['SQLITE_FULL', 1, false],
  ['SQLITE_BUSY', 1, false],
  ['SQLITE_IOERR_READ', 1, false],
  ['SQLITE_IOERR_SHMSIZE', 1, false],
  ['SQLITE_CANTOPEN', 1, false],
  ['SQLITE_CONSTRAINT_UNIQUE', 0, false],
  ['SQLITE_ERROR', 0, false],
] as const)('%s', async ([code, troubles, failed]) => {
  for (const method of ['queryRaw', 'executeRaw'] as const) {
    forgetTrouble()
    const one = await connection({ [method]: refusing(code) })
    await expect(one[method](query)).rejects.toThrow()
    expect([troublesSeen(), hasFailed()]).toEqual(failed ? [1, true] : [troubles, false])
  }
})

test('a transaction that could not begin has failed: its lock is never let go', async () => {
  const one = await connection({ startTransaction: refusing('SQLITE_ERROR') })
  await expect(one.startTransaction()).rejects.toThrow()
  expect(hasFailed()).toBe(true)
})

test('what a transaction is refused is noted as well, and after a failure nothing is asked', async () => {
  const one = await connection()
  const begun = await one.startTransaction()
  expect((await begun.queryRaw(query)).rows).toEqual([[1]])
  noteTrouble(true)
  await expect(begun.queryRaw(query)).rejects.toThrow('has failed')
  await expect(one.executeScript('SELECT 1')).rejects.toThrow('has failed')
  expect(troublesSeen()).toBe(3)
})

test('a failure is told once', () => {
  let told = 0
  whenFailed(() => {
    told++
  })
  for (const failed of [false, true, true]) noteTrouble(failed)
  expect(told).toBe(1)
})
