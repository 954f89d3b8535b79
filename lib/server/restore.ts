import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { openStore } from '@/lib/store/client'
import { type ErasedIds, erasedIn, noteErased, readErasedList } from '@/lib/store/erased-list'
import { hasMasterKey, masterKeys } from '@/lib/store/master-key'
import { keyIdOf } from '@/lib/store/seal'
import { databaseFolder, type Settings, SetupError, settings } from '@/lib/store/settings'
import { keptTables } from '@/lib/store/tables'
import { migrate, migrationNames } from '@/prisma/migrate'
import { type Manifest, readManifest } from './backup-manifest'
import { readPart } from './backup-part'
import { runCommand } from './command'
import { intoDatabase, intoFile, isFileIn } from './restore-into'

type Log = (line: string) => void

/** What is wanted: the folder of a backup, and whether it may take the place of a store that has cases. */
export type Wanted = { readonly folder: string; readonly replace: boolean }

/**
 * Puts a backup back while the server is stopped: into a new store made aside, which takes its place when all of it was
 * put in and checked. What was erased after the backup stays erased, and what has ended by `now` is erased at once.
 * Throws SetupError for what the operator has to put right; everything stays as it was then.
 */
export const restore = async (
  place: Settings,
  { folder, replace }: Wanted,
  now: Date,
  log: Log,
): Promise<void> => {
  const keys = hasMasterKey(place) ? masterKeys(place) : []
  if (keys.length === 0) throw new SetupError('Put the master key back first: without it nothing can be read')
  const manifest = readManifest(folder, keys)
  refuseStrange(manifest, keys)
  mkdirSync(databaseFolder(place), { recursive: true, mode: 0o700 })
  const before = await standing(place, log)
  const isFile = isFileIn(place)
  if (before.isUsed && !(replace && isFile)) throw new SetupError(isFile ? howToReplace : howToMove)
  const erased = await erasedSince(place, folder, keys, before.erased)
  // Before anything else: what is put back must not outlive the list of what was erased.
  noteErased(place.dataDir, erased)
  const { rows, ended } = isFile
    ? await intoFile(place, { folder, manifest, erased, now })
    : await intoDatabase(place, { folder, manifest, erased, now })
  log(`Restore: ${rows} rows of ${manifest.madeAt}`)
  log(`Restore: ${ended} cases had ended by ${now.toISOString()}, and were erased`)
  log('Restore: what was shared, taken back or removed after the backup stands as it stood then')
  log(
    'Restore: nobody is signed in at the desk; look through `npm run desk -- list` for whom you disabled since',
  )
}

const howToReplace =
  'The store has cases or accounts: add --replace to put the backup in its place; the store is kept beside it'
const howToMove =
  'The database has cases or accounts: make a new one, name it in DATABASE_URL, and restore into that; this one stays as it is'

const refuseStrange = (
  { engine, migrations, wrappedUnder, parts }: Manifest,
  keys: readonly Uint8Array[],
) => {
  const own = migrationNames(engine)
  const isNewer =
    migrations.some((name) => !own.includes(name)) ||
    parts.some(({ table }) => !keptTables.some(({ name }) => name === table))
  if (isNewer)
    throw new SetupError('The backup was made by a newer version than this: install that one first')
  const lacking = keptTables.find(({ name }) => !parts.some(({ table }) => table === name))
  if (migrations.length === own.length && lacking) throw new SetupError(`The backup lacks ${lacking.name}`)
  const missing = wrappedUnder.find((id) => !keys.some((key) => keyIdOf(key) === id))
  if (missing) throw new SetupError(`The backup needs the master key ${missing} too: put that one back first`)
}

/** What lies there now: whether it has cases or accounts of the desk, and which cases were erased. */
type Standing = { readonly isUsed: boolean; readonly erased: ErasedIds }

const standing = async (place: Settings, log: Log): Promise<Standing> => {
  if (isFileIn(place) && !existsSync(place.databasePath)) return { isUsed: false, erased: new Map() }
  if (!isFileIn(place)) await migrate(place.databaseUrl, log)
  try {
    const client = await openStore(place.databaseUrl)
    const used = (await client.case.count()) + (await client.deskUser.count())
    const erased = await erasedIn(client)
    await client.$disconnect()
    return { isUsed: used > 0, erased }
  } catch (error) {
    if (!isFileIn(place)) throw error
    log('Restore: the store that is there cannot be read; what was erased is known from DATA_DIR/erased.list')
    return { isUsed: true, erased: new Map() }
  }
}

/** Everything that says what was erased: the list of DATA_DIR, the store that is replaced, and later backups beside. */
const erasedSince = async (
  { dataDir }: Settings,
  folder: string,
  keys: readonly Uint8Array[],
  before: ErasedIds,
): Promise<ErasedIds> => {
  const erased = new Map([...readErasedList(dataDir), ...before])
  const beside = dirname(resolve(folder))
  for (const name of readdirSync(beside).filter((one) => /^ochitsuite-\w+$/.test(one))) {
    if (name !== basename(resolve(folder))) await addErased(erased, join(beside, name), keys)
  }
  return erased
}

const addErased = async (erased: Map<string, Date>, folder: string, keys: readonly Uint8Array[]) => {
  try {
    const part = readManifest(folder, keys).parts.find(({ table }) => table === 'Case')
    if (!part) return
    for await (const rows of readPart(folder, part)) {
      for (const { id, erasedAt } of rows) if (erasedAt instanceof Date) erased.set(String(id), erasedAt)
    }
  } catch (error) {
    // That one is not what is put back.
    if (!(error instanceof SetupError)) throw error
  }
}

// `npm run restore -- [--replace] BACKUP`
if (process.argv[1] === import.meta.filename) {
  await runCommand(async (words) => {
    const [folder] = words.filter((word) => word !== '--replace')
    if (!folder)
      throw new SetupError(
        'npm run restore -- [--replace] BACKUP   puts a backup back; stop the server first',
      )
    await restore(settings(), { folder, replace: words.includes('--replace') }, new Date(), console.log)
  })
}
