import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '@/lib/server/backup'
import { prepareStore } from '@/lib/server/prepare'
import { restore } from '@/lib/server/restore'
import { createCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { readSettings, type Settings } from '@/lib/store/settings'
import { anEvent, idOf, note } from '../log/an-event'
import { temporaryFolder } from '../store/temporary-store'

let folder: string
let here: Settings
let there: Settings
let client: Client
let key: Buffer
const log = () => {}

const now = new Date('2026-11-21T01:00:00.000Z')
const backups = () => join(folder, 'backups')
const back = (from: string) => restore(there, { folder: from, replace: false }, now, log)

/** Does something with the store that was put back. */
const withThere = async <T>(work: (restored: Client) => Promise<T>): Promise<T> => {
  const restored = await openStore(there.databaseUrl)
  return work(restored).finally(() => restored.$disconnect())
}

beforeEach(async () => {
  folder = temporaryFolder()
  here = readSettings({ DATA_DIR: 'here' }, folder)
  there = readSettings({ DATA_DIR: 'there' }, folder)
  await prepareStore(here, log)
  client = await openStore(here.databaseUrl)
  key = masterKey(here)
  mkdirSync(there.dataDir)
  copyFileSync(join(here.dataDir, 'master.key'), join(there.dataDir, 'master.key'))
})
afterEach(async () => {
  await client.$disconnect()
  rmSync(folder, { recursive: true })
})

describe('killed', () => {
  const command = (script: string, words: readonly string[], place: Settings) => {
    const env = { ...process.env, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl, MASTER_KEY: '' }
    const args = ['--import', 'tsx', `lib/server/${script}.ts`, ...words]
    return execFile(process.execPath, args, { cwd: join(import.meta.dirname, '../..'), env })
  }
  /** Kills a command as soon as `isInside`. */
  const killed = async (child: ReturnType<typeof execFile>, isInside: () => boolean) => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (!isInside() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await ended
    return child.signalCode
  }
  const names = (at: string) => readdirSync(at, { recursive: true }).map(String)

  test('in the middle, either leaves nothing that could be taken for the whole', async () => {
    for (let at = 0; at < 300; at++) {
      const events = Array.from({ length: 20 }, (_, n) => anEvent(`${at} ${n}`, note('言葉')))
      await createCase(client, key, idOf(String(at)), events, now)
    }
    mkdirSync(backups())
    const inside = () => names(backups()).some((name) => name.endsWith('Event.ndjson.gz'))
    expect(await killed(command('backup', [backups()], here), inside)).toBe('SIGKILL')
    const [partial = ''] = readdirSync(backups())
    expect(partial).toMatch(/\.partial$/)
    await expect(back(join(backups(), partial))).rejects.toThrow('no whole backup')

    const made = await backUp(here, backups(), now, log)
    const isFilling = () => names(there.dataDir).includes('ochitsuite.db.restoring')
    expect(await killed(command('restore', [made], there), isFilling)).toBe('SIGKILL')
    expect(names(there.dataDir)).not.toContain('ochitsuite.db')
    await back(made)
    expect(names(there.dataDir).filter((name) => name.includes('restoring'))).toEqual([])
    await withThere(async (restored) => expect(await restored.event.count()).toBe(6_000))

    // Old remains go with the next backup.
    await backUp(here, backups(), new Date(Date.now() + 2 * 86_400_000), log)
    expect(readdirSync(backups())).not.toContain(partial)
  })
})
