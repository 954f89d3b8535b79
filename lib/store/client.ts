// The one door to the generated Prisma code. Plain node loads it as well as Next (start.ts closes the store), so it
// carries no 'server-only' import; dependency-cruiser keeps components away from it.
import { connections } from '@/prisma/engine'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { retried } from './retried'
import { type Engine, engineOf, settings } from './settings'

/** The store's client, and which engine is behind it. */
export type Client = PrismaClient & { readonly engine: Engine }

/** A write that has not begun: for a batch, in which all are done or none. */
export type Write = Prisma.PrismaPromise<unknown>

/**
 * Opens the store at a `file:` or `postgresql:` URL and returns its client once a guarded connection stands.
 * Throws when the file does not exist (migrate first), when the server does not answer or when a guard does not hold.
 */
export const openStore = async (url: string): Promise<Client> => {
  const engine = engineOf(url)
  const client =
    engine === 'postgresql' ? await newPostgres(url) : new PrismaClient({ adapter: connections(url) })
  await client.$connect()
  return Object.assign(client, { engine })
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

/** How a batch of reads sees one and the same moment: SQLite's always do. For `$transaction`. */
export const atOneMoment = ({ engine }: Client): { isolationLevel?: 'Serializable' } =>
  // PostgreSQL's name for it is not among the levels of SQLite, whose types these are.
  engine === 'postgresql' ? { isolationLevel: 'RepeatableRead' as 'Serializable' } : {}

// Made from the same models: only the types of what SQLite has not are more.
const newPostgres = async (url: string): Promise<PrismaClient> => {
  const generated = await import('@/prisma/postgresql/generated/client')
  const client = new generated.PrismaClient({ adapter: connections(url) }) as unknown as PrismaClient
  const transaction = client.$transaction.bind(client) as (
    work: unknown,
    options?: object,
  ) => Promise<unknown>
  // A batch is an array of writes that begin anew each time; whoever gives a function does more in it than to write.
  const $transaction = (work: unknown, options?: object) =>
    Array.isArray(work) ? retried(() => transaction(work, options)) : transaction(work, options)
  return Object.assign(client, { $transaction })
}

// On globalThis because this file is loaded several times in one process: by start.ts, by each bundle of Next's
// routes, and again at every reload in development. SQLite wants one writer.
const shelf = globalThis as { ochitsuiteStore?: Promise<Client> }
