import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils'

type Factory = SqlMigrationAwareDriverAdapterFactory

/** What a store answers that works and does not take this very write: the write is at fault, or came second. */
const refusals: readonly string[] = [
  'UniqueConstraintViolation',
  'NullConstraintViolation',
  'ForeignKeyConstraintViolation',
  'RestrictViolation',
  'TransactionWriteConflict',
  'ValueOutOfRange',
  'InvalidInputValue',
  'InconsistentColumnData',
  'LengthMismatch',
  'TableDoesNotExist',
  'ColumnNotFound',
]

// SQLite's result codes for a file that cannot be had, read or written (sqlite.org/rescode.html, read 2026-11-26).
const brokenFile =
  /^SQLITE_(BUSY|LOCKED|READONLY|IOERR|CORRUPT|FULL|CANTOPEN|PROTOCOL|NOTADB|NOMEM|PERM|AUTH)/

// PostgreSQL's classes: connection, resources, intervention of an operator, system, internal (Appendix A of its manual);
// and one that takes no writes, such as a standby, or a lock that was not given in time.
const brokenServer = /^(08|25006|53|55P03|57|58|XX)/

/** Whether an error of a connection means that the store is not well: away, full, locked, unreadable. */
export const isFault = (error: unknown): boolean => {
  // The driver's own error, such as a connection that ended, or one that the adapter has no word for.
  if (!isDriverAdapterError(error)) return true
  const { kind, originalCode = '' } = error.cause
  if (refusals.includes(kind)) return false
  if (kind === 'sqlite') return brokenFile.test(originalCode)
  if (kind === 'postgres') return brokenServer.test(originalCode)
  return true
}

/** The same factory, except that `notice` is called whenever a connection fails because the store is not well. */
export const noticing = (inner: Factory, notice: () => void): Factory => ({
  provider: inner.provider,
  adapterName: inner.adapterName,
  connect: async () => noticed(await seen(inner.connect(), notice), notice),
  connectToShadowDb: () => inner.connectToShadowDb(),
})

const noticed = (connection: SqlDriverAdapter, notice: () => void): SqlDriverAdapter => {
  const start = connection.startTransaction.bind(connection)
  connection.startTransaction = async (...given) => {
    const begun = queries(await seen(start(...given), notice), notice)
    const commit = begun.commit.bind(begun)
    begun.commit = () => seen(commit(), notice)
    return begun
  }
  return queries(connection, notice)
}

const queries = <T extends SqlQueryable>(connection: T, notice: () => void): T => {
  const [query, execute] = [connection.queryRaw.bind(connection), connection.executeRaw.bind(connection)]
  connection.queryRaw = (...given) => seen(query(...given), notice)
  connection.executeRaw = (...given) => seen(execute(...given), notice)
  return connection
}

const seen = async <T>(work: Promise<T>, notice: () => void): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (isFault(error)) notice()
    throw error
  }
}
