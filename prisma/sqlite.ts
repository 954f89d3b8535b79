import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import { noticed } from './noticed'
import { holdStatements } from './statements'

type Factory = SqlMigrationAwareDriverAdapterFactory

holdStatements()

// journal_mode: in the default mode a reader during COMMIT loses acknowledged writes (prisma/orm#29933).
// synchronous: a WAL file reopens with NORMAL (1), which loses the last writes in a power cut; FULL is 2.
// secure_delete: otherwise deleted text stays readable in the file.
// recursive_triggers: otherwise INSERT OR REPLACE deletes a row without firing its DELETE trigger.
const pragmas = [
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  { name: 'synchronous', set: 'FULL', reads: '2' },
  { name: 'foreign_keys', set: 'ON', reads: '1' },
  { name: 'secure_delete', set: 'ON', reads: '1' },
  { name: 'recursive_triggers', set: 'ON', reads: '1' },
] as const

// How long a statement waits for another connection's lock before it fails.
const busyTimeoutMs = 5_000

/**
 * A factory for connections to the SQLite file at a `file:` URL, every one of them guarded (see `guarded`).
 * Connecting throws when the file does not exist: migrate.ts makes it.
 */
export const sqlite = (url: string): Factory => {
  const factory = guarded(new PrismaBetterSqlite3({ url, timeout: busyTimeoutMs, fileMustExist: true }))
  return { ...factory, connect: async () => withLastingLog(await factory.connect(), url) }
}

// Waiting for a lock stops the whole process: whoever empties the log tries again later instead.
const shortTimeoutMs = 20

/**
 * Writes the write-ahead log of the SQLite file at a `file:` URL into the file and cuts it to nothing, on a
 * connection of its own. False when a reader is in the way: the next try may do it.
 */
export const emptyLog = async (url: string): Promise<boolean> => {
  const factory = guarded(new PrismaBetterSqlite3({ url, timeout: shortTimeoutMs, fileMustExist: true }))
  const connection = await factory.connect()
  try {
    const [busy] = (await rows(connection, 'PRAGMA wal_checkpoint(TRUNCATE)'))[0] ?? []
    return Number(busy) === 0
  } finally {
    await connection.dispose()
  }
}

/** A factory for empty databases in memory, for trying out migrations. They carry no pragmas. */
export const inMemory = (): Factory => new PrismaBetterSqlite3({ url: ':memory:' })

/** The same factory, except that each connect sets the pragmas, reads them back and throws if one did not take. */
export const guarded = (inner: Factory): Factory => ({
  provider: inner.provider,
  adapterName: inner.adapterName,
  connect: async () => withPragmas(noticed(await inner.connect())),
  connectToShadowDb: () => inner.connectToShadowDb(),
})

/** Runs one query and returns its rows as arrays of values. Throws what the database throws. */
export const rows = async (connection: SqlDriverAdapter, sql: string): Promise<unknown[][]> =>
  (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows

/** Makes the folder (mode 0700) and an empty file (mode 0600) for a database, where they are missing. */
export const prepareFile = (path: string): void => {
  makeFolder(dirname(path))
  // SQLite gives the -wal and -shm files the mode of the database file.
  closeSync(openSync(path, 'a', 0o600))
}

/** Makes a folder (mode 0700) and those above it, where they are missing, so that they outlast a power cut. */
export const makeFolder = (path: string): void => {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made))
}

/** Makes a new name in a folder outlast a power cut. Windows cannot, and does not need it. */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

// SQLite syncs the folder of a new log as well, but does not look at whether that went well.
const withLastingLog = async (connection: SqlDriverAdapter, url: string) => {
  try {
    syncFolder(dirname(url.replace(/^file:/, '')))
    return connection
  } catch (error) {
    await connection.dispose()
    throw error
  }
}

const withPragmas = async (connection: SqlDriverAdapter) => {
  try {
    for (const pragma of pragmas) await setPragma(connection, pragma)
    return connection
  } catch (error) {
    await connection.dispose()
    throw error
  }
}

const setPragma = async (connection: SqlDriverAdapter, { name, set, reads }: (typeof pragmas)[number]) => {
  await connection.executeScript(`PRAGMA ${name} = ${set}`)
  const value = String((await rows(connection, `PRAGMA ${name}`))[0]?.[0])
  if (value !== reads) throw new Error(`The store refused ${name}=${set}: it says ${value}`)
}
