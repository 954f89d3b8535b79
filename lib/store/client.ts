// The one door to the generated Prisma code. Plain node loads it as well as Next (start.ts closes the store), so it
// carries no 'server-only' import; dependency-cruiser keeps components away from it.

import { noticing } from '@/prisma/faults'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { sqlite } from '@/prisma/sqlite'
import { noteFault } from './faults'
import { settings } from './settings'

/** The store's client. */
export type Client = PrismaClient

/** A write that has not begun: for a batch, in which all are done or none. */
export type Write = Prisma.PrismaPromise<unknown>

/**
 * Opens the SQLite store at a `file:` URL and returns its client once a guarded connection stands.
 * Throws when the file does not exist (migrate first) or when a pragma does not take.
 */
export const openStore = async (url: string): Promise<Client> => {
  const client = new PrismaClient({ adapter: noticing(sqlite(url), noteFault) })
  await client.$connect()
  return client
}

/** The store of this process, opened with the settings at the first call. Throws what `openStore` throws. */
export const store = (): Promise<Client> => {
  shelf.ochitsuiteStore ??= openStore(settings().databaseUrl).catch((error: unknown) => {
    // The next call tries again.
    delete shelf.ochitsuiteStore
    throw error
  })
  return shelf.ochitsuiteStore
}

/** Closes the store of this process, if it was opened. */
export const closeStore = async (): Promise<void> => {
  const opened = shelf.ochitsuiteStore
  delete shelf.ochitsuiteStore
  await (await opened)?.$disconnect()
}

// On globalThis because this file is loaded several times in one process: by start.ts, by each bundle of Next's
// routes, and again at every reload in development. SQLite wants one writer.
const shelf = globalThis as { ochitsuiteStore?: Promise<Client> }
