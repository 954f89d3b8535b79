import { mkdirSync } from 'node:fs'
import { keepMasterKey } from '@/lib/store/keyring'
import { hasMasterKey, masterKey } from '@/lib/store/master-key'
import { databaseFolder, type Settings, SetupError } from '@/lib/store/settings'
import { migrate } from '@/prisma/migrate'
import { rows, sqlite } from '@/prisma/sqlite'

/**
 * Makes the store's folder, brings the store up to this version and sees to its key. `log` gets a line for each.
 * Throws SetupError for what the operator has to put right.
 */
export const prepareStore = async (settings: Settings, log: (line: string) => void): Promise<void> => {
  for (const folder of [settings.dataDir, databaseFolder(settings)]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  log(`Store: ${settings.databasePath}`)
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
  keepMasterKey(masterKey(settings))
  log(isNew ? 'Key: made DATA_DIR/master.key; keep a copy of it apart from the store' : 'Key: found')
}

const holdsKeys = async (url: string) => {
  const connection = await sqlite(url).connect()
  try {
    return (await rows(connection, 'SELECT 1 FROM "Case" WHERE "wrappedKey" IS NOT NULL LIMIT 1')).length > 0
  } finally {
    await connection.dispose()
  }
}
