import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { SetupError } from '@/lib/store/settings'
import { noticed } from './noticed'
import { refusedWords } from './refused'
import { rows } from './sqlite'

type Factory = SqlMigrationAwareDriverAdapterFactory
type PoolSettings = typeof serving | typeof migrating

// The system asks now and then whether the other end is there: it may be gone without a word, and nobody waits for more.
const reaching = { connectionTimeoutMillis: 5_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 }

// A server that does not answer must not hold anybody for long: they are told, and may send the same form again. It
// breaks off a statement itself; `query_timeout` is ours, for one that is frozen or cut off and cannot.
const serving = {
  ...reaching,
  max: 10,
  statement_timeout: 8_000,
  query_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
}

// One connection, which stays: it holds the lock and what has begun. A large migration may take its time.
const migrating = { ...reaching, max: 1, idleTimeoutMillis: 0 }

/** A factory for connections to the PostgreSQL at a `postgresql:` URL. Connecting throws when it is not fit (`checkFit`). */
export const postgres = (url: string): Factory => factory(url, serving)

/** `postgres` with a single connection, for migrations. */
export const postgresToMigrate = (url: string): Factory => factory(url, migrating)

const factory = (url: string, settings: PoolSettings): Factory => {
  const inner = new PrismaPg({ connectionString: url, application_name: 'ochitsuite', ...settings })
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: () => connected(inner),
    // The package would take the database of the URL for it, whatever it is told.
    connectToShadowDb: () => Promise.reject(new Error('There is no shadow database here')),
  }
}

const connected = async (inner: PrismaPg) => {
  const connection = await inner.connect()
  connection.underlyingDriver().on('connect', endWhenLate)
  // The package cuts a script at every semicolon, those of functions too. Sent whole, it is one transaction.
  connection.executeScript = async (script) => {
    await connection.underlyingDriver().query(script)
  }
  noticed(connection)
  try {
    const [[encoding, commit] = []] = await rows(connection, asked)
    checkFit(String(encoding), String(commit))
    return connection
  } catch (cause) {
    await connection.dispose()
    const words = refusedWords(cause)
    throw words === null ? cause : new SetupError(words, { cause })
  }
}

// pg gives up a question after `query_timeout`, but its connection goes on waiting: whatever is asked there next, the
// ROLLBACK first of all, would wait as long again, and so would whoever takes it from the pool.
const endWhenLate = (client: Client) => {
  const { query } = client
  client.query = (...given) => {
    const answer = Reflect.apply(query, client, given)
    // Without a promise it is the pool that asks, which ends it by itself.
    if (answer instanceof Promise) answer.catch((error: unknown) => isLate(error) && client.end())
    return answer
  }
}

/** What is needed here of the client of pg. */
type Client = { query: (...given: unknown[]) => unknown; readonly end: () => unknown }

const isLate = (error: unknown) => error instanceof Error && error.message === 'Query read timeout'

const asked = "SELECT current_setting('server_encoding'), current_setting('synchronous_commit')"

/** Throws SetupError when a database cannot hold every letter, or says that a write is safe before it is. */
export const checkFit = (encoding: string, synchronousCommit: string): void => {
  if (encoding !== 'UTF8') throw new SetupError(`The database is in ${encoding}: make one in UTF8`)
  if (synchronousCommit === 'off') {
    throw new SetupError('The database runs with synchronous_commit off, which loses writes: set it to on')
  }
}
