import { rmSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { prepareStore } from '@/lib/server/prepare'
import { type Checks, checksOf, readiness } from '@/lib/server/readiness'
import { openStore } from '@/lib/store/client'
import { readSettings } from '@/lib/store/settings'
import { temporaryFolder } from '../store/temporary-store'

const well = async () => true
const all: Checks = { store: well, migrations: well, key: well, disk: well }

test('what fails, throws or does not answer is named', async () => {
  vi.useFakeTimers()
  const asked = readiness(
    { ...all, store: async () => Promise.reject(new Error()), disk: () => new Promise(() => {}) },
    () => {},
  )()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await asked).toEqual(['store', 'disk'])
  vi.useRealTimers()
})

test('it asks once a second, and says when the answer is another one', async () => {
  let [ms, full, asked] = [0, true, 0]
  const said: string[] = []
  const disk = async () => {
    asked++
    return !full
  }
  const ready = readiness(
    { ...all, disk },
    (line) => said.push(line),
    () => ms,
  )
  expect(await ready()).toEqual(['disk'])
  full = false
  ms = 999
  expect(await ready()).toEqual(['disk'])
  ms = 1_000
  expect(await ready()).toEqual([])
  expect(asked).toBe(2)
  expect(said).toEqual(['Not ready: disk', 'Ready again'])
})

test('of a store: it is well, and its migrations are those of this version', async () => {
  const folder = temporaryFolder()
  const settings = readSettings({ DATA_DIR: 'data' }, folder)
  await prepareStore(settings, () => {})
  const client = await openStore(settings.databaseUrl)
  const ready = () => readiness(checksOf(settings, client), () => {})()
  expect(await ready()).toEqual([])
  await client.$executeRaw`UPDATE _prisma_migrations SET checksum = 'another'`
  expect(await ready()).toEqual(['migrations'])
  await client.$disconnect()
  rmSync(folder, { recursive: true })
})
