import { type Client, openStore } from '@/lib/store/client'
import { emptyLogOf, eraseEnded } from '@/lib/store/erase'
import type { StorePlace } from '@/lib/store/settings'
import { knownWatch, writtenAt } from '@/lib/store/watch'
import { migrate } from '@/prisma/migrate'
import { clearAside, putInPlace } from './restore-place'
import { type PutBack, putBack } from './restore-rows'

/** How many rows were put back, and how many cases had ended since. */
export type Restored = { readonly rows: number; readonly ended: number }

/** Milliseconds that one restore may take: a day. */
const longestMs = 86_400_000

/** A place whose store is a file. */
export type FilePlace = StorePlace & { readonly databasePath: string }

/** Whether the store of a place is a file. */
export const isFileIn = <T extends StorePlace>(place: T): place is T & FilePlace =>
  place.databasePath !== null

/**
 * Puts a backup into the SQLite store of a place: made aside, then put in its place; what lay there is kept beside it,
 * named after the time. Throws SetupError when the backup is not whole or somebody has the store open.
 */
export const intoFile = async ({ databasePath }: FilePlace, back: PutBack): Promise<Restored> => {
  const aside = `${databasePath}.restoring`
  clearAside(aside)
  try {
    await migrate(`file:${aside}`, () => {})
    const restored = await filled(`file:${aside}`, back.now, (client) => putBack(client, 'sqlite', back))
    await putInPlace(aside, databasePath, keptName(databasePath, back.now))
    return restored
  } finally {
    clearAside(aside)
  }
}

/**
 * Puts a backup into a PostgreSQL database without cases, in one transaction: all of it or nothing. Throws SetupError
 * when the backup is not whole.
 */
export const intoDatabase = ({ databaseUrl }: StorePlace, back: PutBack): Promise<Restored> =>
  filled(databaseUrl, back.now, (client) =>
    client.$transaction(
      async (writer) => {
        // A server that was started on it has looked at the clock already, and named its key.
        for (const table of ['Watch', 'KeyInUse']) await writer.$executeRawUnsafe(`DELETE FROM "${table}"`)
        return putBack(writer, 'postgresql', back)
      },
      { timeout: longestMs },
    ),
  )

// The name under which a store that was replaced at `now` is kept.
const keptName = (path: string, now: Date): string =>
  `${path}.replaced-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`

const filled = async (
  url: string,
  now: Date,
  put: (client: Client) => Promise<number>,
): Promise<Restored> => {
  const client = await openStore(url)
  try {
    const rows = await put(client)
    const watch = await knownWatch(client)
    const ended = await eraseEnded(client, now, (at) => (watch ? writtenAt(watch, at) : at))
    await emptyLogOf(client)
    return { rows, ended }
  } finally {
    await client.$disconnect()
  }
}
