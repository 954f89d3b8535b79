import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inspect } from 'node:util'
import { SetupError } from '@/lib/store/settings'
import { rows, sqlite, syncFolder } from '@/prisma/sqlite'

/** Removes what a restore that was killed left beside the store. */
export const clearAside = (path: string): void => {
  for (const end of beside) rmSync(`${path}${end}`, { force: true })
}

const beside = ['', '-wal', '-shm', '-journal']

/**
 * Puts the store that was made aside into its place. The one that lies there is kept as `kept`: at every moment there is
 * either it or the new one, whole. Throws SetupError when somebody has it open.
 */
export const putInPlace = async (aside: string, path: string, kept: string): Promise<void> => {
  if (!existsSync(path)) {
    // Not a rename: a store that a server has just made would be written over.
    linkSync(aside, path)
    rmSync(aside)
    return syncFolder(dirname(path))
  }
  const letGo = await takeAlone(path)
  try {
    // What was taken alone lies in one file; of what cannot be read, every file is kept as it is.
    for (const end of letGo ? [''] : beside) if (existsSync(path + end)) linkSync(path + end, kept + end)
    syncFolder(dirname(path))
    for (const end of beside.slice(1)) rmSync(path + end, { force: true })
    renameSync(aside, path)
    syncFolder(dirname(path))
  } finally {
    await letGo?.()
  }
}

/** Writes the log of a store into its file and holds it, so that nobody else can open it; `null` when it cannot be read. */
const takeAlone = async (path: string): Promise<(() => Promise<void>) | null> => {
  const connection = await sqlite(`file:${path}`).connect().catch(unlessOpen)
  if (!connection) return null
  try {
    await connection.executeScript('PRAGMA locking_mode = EXCLUSIVE')
    await rows(connection, 'PRAGMA journal_mode = DELETE')
  } catch (error) {
    await connection.dispose()
    return unlessOpen(error)
  }
  return () => connection.dispose()
}

const unlessOpen = (error: unknown): null => {
  if (!/locked|busy|timeout/i.test(inspect(error))) return null
  throw new SetupError('Somebody has the store open: stop the server first')
}
