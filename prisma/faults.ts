import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

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

// A full disk, a lock that others hold and what cannot be read pass, or at least a new start does not help. After a
// write or fsync that failed SQLite goes on and its next fsync succeeds, but of what failed the system may have
// forgotten that it was never written. A new start reads the log anew, writes it into the file and cuts it to nothing.
const failedWrite = /^SQLITE_IOERR(_FSYNC|_DIR_FSYNC|_WRITE|_TRUNCATE)?$/

/** Whether an error of a connection means that what the store holds is known again only after a new start. */
export const isFailure = (error: unknown): boolean =>
  isDriverAdapterError(error) &&
  error.cause.kind === 'sqlite' &&
  failedWrite.test(error.cause.originalCode ?? '')

/** The short name of an error, for the operator: of a connection, or of the system. '' when it has none. */
export const faultName = (error: unknown): string => {
  if (isDriverAdapterError(error)) return error.cause.originalCode ?? error.cause.kind
  return error instanceof Error && 'code' in error ? `${error.code}` : ''
}
