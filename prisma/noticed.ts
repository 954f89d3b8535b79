import type { SqlDriverAdapter, SqlQueryable } from '@prisma/driver-adapter-utils'
import { isFailure, isFault } from './faults'
import { noteTrouble, refuseFailed } from './trouble'

/**
 * The same connection, except that it is noted (trouble.ts) whenever the store is not well, and that after a failure it
 * refuses all.
 */
export const noticed = (connection: SqlDriverAdapter): SqlDriverAdapter => {
  notice(connection)
  const executeScript = connection.executeScript.bind(connection)
  connection.executeScript = (script) => noticing(() => executeScript(script))
  const startTransaction = connection.startTransaction.bind(connection)
  connection.startTransaction = async (level) => {
    const begun = await noticing(() => startTransaction(level), cannotBegin(connection))
    notice(begun)
    const commit = begun.commit.bind(begun)
    begun.commit = () => noticing(commit)
    return begun
  }
  return connection
}

// In the file's adapter one that could not begin keeps its lock, and all that come after it would wait for ever.
const cannotBegin = ({ provider }: SqlDriverAdapter) => (provider === 'sqlite' ? () => true : isFailure)

const notice = (queryable: SqlQueryable) => {
  const queryRaw = queryable.queryRaw.bind(queryable)
  queryable.queryRaw = (query) => noticing(() => queryRaw(query))
  const executeRaw = queryable.executeRaw.bind(queryable)
  queryable.executeRaw = (query) => noticing(() => executeRaw(query))
}

const noticing = async <T>(work: () => Promise<T>, hasFailed = isFailure): Promise<T> => {
  refuseFailed()
  try {
    return await work()
  } catch (error) {
    const failed = hasFailed(error)
    if (failed || isFault(error)) noteTrouble(failed)
    throw error
  }
}
