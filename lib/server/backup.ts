import {
  existsSync,
  promises as files,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Client, openStore } from '@/lib/store/client'
import { inSnapshot, pagesOf, type Reader } from '@/lib/store/dump'
import { emptyLogOf } from '@/lib/store/erase'
import { hasMasterKey, masterKeys } from '@/lib/store/master-key'
import { keyIdOf } from '@/lib/store/seal'
import { type Engine, type Settings, SetupError, settings } from '@/lib/store/settings'
import { keptTables } from '@/lib/store/tables'
import { migrationNames, refuseUnmigrated } from '@/prisma/migrate'
import { syncFolder } from '@/prisma/sqlite'
import { format, type Manifest, type Part, signed } from './backup-manifest'
import { writePart } from './backup-part'
import { runCommand } from './command'

const root = join(import.meta.dirname, '../..')

/**
 * Makes a backup of the store beside a running server: a folder of its own in `into`, named after `now`, whose path is
 * returned. It holds what the store holds at one moment, sealed as it is stored, and no key. Cut short, it leaves a
 * folder that ends in `.partial`, which is no backup. Throws SetupError for what the operator has to put right.
 */
export const backUp = async (
  place: Settings,
  into: string,
  now: Date,
  log: (line: string) => void,
): Promise<string> => {
  const key = await keyOfStore(place)
  mkdirSync(into, { recursive: true, mode: 0o700 })
  dropOldPartials(into, now)
  const name = `ochitsuite-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`
  const [aside, whole] = [join(into, `${name}.partial`), join(into, name)]
  if (existsSync(whole) || existsSync(aside))
    throw new SetupError(`There is a backup of this second: ${name}`)
  mkdirSync(aside, { mode: 0o700 })
  try {
    const manifest = await dumped(place.databaseUrl, aside, now, keyIdOf(key))
    await writeDown(join(aside, 'manifest.json'), signed(manifest, key))
    syncFolder(aside)
    renameSync(aside, whole)
    syncFolder(into)
    const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0)
    log(`Backup: ${rows} rows in ${whole}`)
    log(
      `Backup: sealed; it opens only with the master key ${manifest.keyId}, which is not in it: keep that apart`,
    )
    return whole
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
}

const keyOfStore = async (place: Settings) => {
  await refuseUnmigrated(place.databaseUrl)
  const [key] = hasMasterKey(place) ? masterKeys(place) : []
  if (!key) throw new SetupError('The master key is not here, and without it a backup would be worth nothing')
  return key
}

const dumped = async (url: string, folder: string, now: Date, keyId: string): Promise<Manifest> => {
  const client = await openStore(url)
  const { engine } = client
  try {
    const { parts, wrappedUnder } = await inSnapshot(client, async (reader) => ({
      wrappedUnder: await keyIdsIn(reader),
      parts: await partsOf(reader, engine, folder),
    }))
    return {
      what: 'backup of ochitsuite',
      format,
      app: versionOfApp(),
      engine,
      madeAt: now.toISOString(),
      migrations: migrationNames(engine),
      keyId,
      wrappedUnder,
      parts,
    }
  } finally {
    await emptied(client)
  }
}

const partsOf = async (reader: Reader, engine: Engine, folder: string): Promise<Part[]> => {
  const parts: Part[] = []
  for (const table of keptTables) {
    parts.push(await writePart(folder, table.name, pagesOf(reader, table, engine)))
  }
  return parts
}

// While the backup read, the log could not be emptied of what somebody erased.
const emptied = async (client: Client) => {
  try {
    await emptyLogOf(client)
  } finally {
    await client.$disconnect()
  }
}

const keyIdsIn = async (reader: Reader): Promise<string[]> => {
  const rows = await reader.$queryRawUnsafe<{ keyId: string }[]>(
    'SELECT DISTINCT "keyId" FROM "Case" WHERE "keyId" IS NOT NULL ORDER BY "keyId"',
  )
  return rows.map(({ keyId }) => keyId)
}

const writeDown = async (path: string, text: string) => {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Longer than any backup takes. */
const partialMs = 86_400_000

// Left by a backup that was killed.
const dropOldPartials = (folder: string, now: Date) => {
  for (const name of readdirSync(folder).filter((one) => /^ochitsuite-\w+\.partial$/.test(one))) {
    const path = join(folder, name)
    if (now.getTime() - statSync(path).mtimeMs > partialMs) rmSync(path, { recursive: true, force: true })
  }
}

const versionOfApp = () => String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)

// `npm run backup -- FOLDER`
if (process.argv[1] === import.meta.filename) {
  await runCommand(async ([into]) => {
    if (!into) throw new SetupError('npm run backup -- FOLDER   a backup goes into a new folder in it')
    await backUp(settings(), into, new Date(), console.log)
  })
}
