import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from '@/lib/server/backup-manifest'
import { restore } from '@/lib/server/restore'
import { clearAside } from '@/lib/server/restore-place'
import { openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { storeUrl } from './app-process'
import { settingsIn } from './backed-up'
import { pause } from './pause'

const root = join(import.meta.dirname, '../..')

/** What came of it: what a killed command left that was neither the whole nor nothing. */
export type Halves = { readonly kills: number; readonly halves: number }

/** Runs a command of the app on the store of a folder. */
export const command = (
  script: 'backup' | 'restore',
  folder: string,
  words: readonly string[],
): ChildProcess => {
  const { dataDir, databaseUrl } = settingsIn(folder)
  // Without npm and the command line of tsx between: a kill would hit those alone.
  return spawn(process.execPath, ['--import', 'tsx', `lib/server/${script}.ts`, ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, MASTER_KEY: '' },
  })
}

/** The exit code of a command; `null` when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve))

/** Milliseconds after its first file over which the kills of a command are spread: it takes about as long. */
const spreadMs = 240

/** Kills backups at moments spread over their work; each may leave a whole backup or none. */
export const killBackups = async (folder: string, kills: number): Promise<Halves> => {
  const into = join(folder, 'killed')
  mkdirSync(into)
  for (let kill = 0; kill < kills; kill++) {
    const before = readdirSync(into).length
    const isInside = () => readdirSync(into).length > before
    await killedInside(command('backup', folder, [into]), isInside, (spreadMs * kill) / kills)
  }
  let halves = 0
  for (const name of readdirSync(into)) {
    const there = await restoredFrom(folder, join(into, name))
    if (there === name.endsWith('.partial')) halves++
  }
  return { kills, halves }
}

/** Whether a folder is taken for a backup: its list and every part of it are read. */
const restoredFrom = async (folder: string, backup: string): Promise<boolean> => {
  const place = settingsIn(folder)
  const tried = {
    ...place,
    databasePath: join(folder, 'tried.db'),
    databaseUrl: `file:${join(folder, 'tried.db')}`,
  }
  for (const end of ['', '-wal', '-shm']) rmSync(tried.databasePath + end, { force: true })
  return restore(tried, { folder: backup, replace: false }, new Date(), () => {}).then(
    () => true,
    () => false,
  )
}

/** Kills restores likewise, into the place of a store: each leaves the events that were there, or those of the backup. */
export const killRestores = async (folder: string, backup: string, kills: number): Promise<Halves> => {
  const whole = [await countIn(folder), eventsIn(folder, backup)]
  let halves = 0
  for (let kill = 0; kill < kills; kill++) {
    const isInside = () => existsSync(`${settingsIn(folder).databasePath}.restoring`)
    clearAside(`${settingsIn(folder).databasePath}.restoring`)
    const child = command('restore', folder, ['--replace', backup])
    await killedInside(child, isInside, (2 * spreadMs * kill) / kills)
    if (!whole.includes(await countIn(folder))) halves++
  }
  return { kills, halves }
}

const eventsIn = (folder: string, backup: string) => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  return readManifest(backup, [key]).parts.find(({ table }) => table === 'Event')?.rows ?? Number.NaN
}

const killedInside = async (child: ChildProcess, isInside: () => boolean, ms: number) => {
  const gone = ended(child)
  while (child.exitCode === null && !isInside()) await pause(2)
  await Promise.race([gone, pause(ms)])
  child.kill('SIGKILL')
  await gone
}

const countIn = async (folder: string): Promise<number> => {
  const url = storeUrl(folder)
  if (url.startsWith('file:') && !existsSync(url.slice('file:'.length))) return 0
  const client = await openStore(url)
  return client.event.count().finally(() => client.$disconnect())
}
