import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareStore } from '@/lib/server/prepare'
import { openStore } from '@/lib/store/client'
import { readSettings, type Settings } from '@/lib/store/settings'
import { readMigrations } from '@/prisma/history'
import { migrationsFolder } from '@/prisma/migrate'
import { temporaryFolder } from '../store/temporary-store'

let folder: string
let settings: Settings
let said: string[]
const prepare = () => prepareStore(settings, (line) => said.push(line))

beforeEach(() => {
  folder = temporaryFolder()
  settings = readSettings({ DATA_DIR: 'deep/data' }, folder)
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a first start makes folder, store and key; a second finds them', async () => {
  await prepare()
  expect(said).toEqual([
    `Store: ${settings.databasePath}`,
    ...readMigrations(migrationsFolder).map(({ name }) => `Store: applied migration ${name}`),
    expect.stringMatching(/^Key: made DATA_DIR\/master\.key/),
  ])
  expect(readdirSync(settings.dataDir).sort()).toEqual(['master.key', 'ochitsuite.db'])
  expect(statSync(settings.dataDir).mode & 0o777).toBe(0o700)
  said = []
  await prepare()
  expect(said).toEqual([`Store: ${settings.databasePath}`, 'Store: up to date', 'Key: found'])
})

test('a store with cases whose key is gone is refused, and no new key is made', async () => {
  await prepare()
  const client = await openStore(settings.databaseUrl)
  await client.case.create({ data: { id: 'c', createdAt: new Date(), wrappedKey: new Uint8Array([1]) } })
  await client.$disconnect()
  rmSync(join(settings.dataDir, 'master.key'))
  await expect(prepare()).rejects.toThrow('its key is gone')
  await expect(prepare()).rejects.toThrow('its key is gone')
})
