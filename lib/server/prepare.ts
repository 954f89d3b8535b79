import { keepMasterKeys } from '@/lib/store/keyring'
import { hasMasterKey, masterKeys } from '@/lib/store/master-key'
import { keyInUseId } from '@/lib/store/rewrap'
import { keyIdOf } from '@/lib/store/seal'
import { databaseFolder, engineOf, type Settings, SetupError } from '@/lib/store/settings'
import { connections } from '@/prisma/engine'
import { migrate } from '@/prisma/migrate'
import { makeFolder, rows } from '@/prisma/sqlite'

/**
 * Makes the store's folder, brings the store up to this version and sees to its key. `log` gets a line for each.
 * Throws SetupError for what the operator has to put right.
 */
export const prepareStore = async (settings: Settings, log: (line: string) => void): Promise<void> => {
  for (const folder of [settings.dataDir, databaseFolder(settings)]) {
    makeFolder(folder)
  }
  // The address of a server may hold a password.
  log(`Store: ${settings.databasePath ?? 'PostgreSQL'}`)
  const applied = await migrate(settings.databaseUrl, log)
  if (applied.length === 0) log('Store: up to date')
  await prepareKey(settings, log)
}

const prepareKey = async (settings: Settings, log: (line: string) => void) => {
  const isNew = !hasMasterKey(settings)
  // A new key over old cases would make all of them unreadable, and nobody would notice before they are needed.
  if (isNew && (await holdsKeys(settings.databaseUrl))) {
    throw new SetupError(
      'The store holds cases but its key is gone: restore DATA_DIR/master.key or set MASTER_KEY',
    )
  }
  const before = await keyInUse(settings.databaseUrl)
  if (isNew && before !== null) throw new SetupError(otherKey)
  const keys = masterKeys(settings)
  const inUse = before ?? (await firstKeyInUse(settings, keys))
  if (inUse !== null && !keys.some((key) => keyIdOf(key) === inUse)) throw new SetupError(otherKey)
  keepMasterKeys(keys, () => masterKeys(settings))
  log(isNew ? 'Key: made DATA_DIR/master.key; keep a copy of it apart from the store' : 'Key: found')
  if (keys.length > 1) log('Key: a rotation is not finished: npm run rotate-key')
}

const otherKey =
  'The store is under another master key: restore DATA_DIR/master.key, or give every node the same MASTER_KEY'

// Nodes that share a PostgreSQL may each have made a key of their own: the first one's counts from its start on, so
// that no other can write under theirs. A file has one server, which finds its key beside it.
const firstKeyInUse = async ({ databaseUrl }: Settings, [key]: readonly Uint8Array[]) => {
  if (engineOf(databaseUrl) === 'sqlite' || !key) return null
  const first = `INSERT INTO "KeyInUse" ("id", "keyId") VALUES ('${keyInUseId}', '${keyIdOf(key)}')`
  await asked(databaseUrl, `${first} ON CONFLICT ("id") DO NOTHING`)
  return keyInUse(databaseUrl)
}

const holdsKeys = async (url: string) =>
  (await asked(url, 'SELECT 1 FROM "Case" WHERE "wrappedKey" IS NOT NULL LIMIT 1')).length > 0

const keyInUse = async (url: string): Promise<string | null> => {
  const [row] = await asked(url, 'SELECT "keyId" FROM "KeyInUse"')
  return row ? String(row[0]) : null
}

const asked = async (url: string, sql: string) => {
  const connection = await connections(url).connect()
  try {
    return await rows(connection, sql)
  } finally {
    await connection.dispose()
  }
}
