import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { prepareStore } from '@/lib/server/prepare'
import { rotateKey } from '@/lib/server/rotate-key'
import { createCase, openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { deskKey } from '@/lib/store/desk-key'
import { eraseCase } from '@/lib/store/erase'
import { append } from '@/lib/store/events'
import { heldMasterKey, keepMasterKeys, withMasterKey } from '@/lib/store/keyring'
import { masterKey } from '@/lib/store/master-key'
import { putInUse } from '@/lib/store/rewrap'
import { keyIdOf } from '@/lib/store/seal'
import type { Settings } from '@/lib/store/settings'
import { anEvent, idOf, note } from '../log/an-event'
import { type Prepared, prepared } from './prepared'

let folder: string
let settings: Settings
let client: Client
let close: Prepared['close']
let old: Buffer
const said: string[] = []

beforeEach(async () => {
  said.length = 0
  ;({ folder, settings, client, close } = await prepared())
  old = masterKey(settings)
})
afterEach(() => close())

const now = new Date('2026-11-21T01:00:00.000Z')
const file = (name: string) => join(folder, name)
const keyFiles = () => readdirSync(folder).filter((name) => name.startsWith('master.key'))
const rotate = () => rotateKey(settings, (line) => said.push(line))

const makes = (key: Uint8Array, name: string) =>
  createCase(client, key, idOf(name), [anEvent(name, note(name))], now)
const opens = (key: Uint8Array, name: string) => openCase(client, key, idOf(name))

/** What the server beside it does: with the keys it holds. */
const serves = {
  make: (name: string) => withMasterKey((key) => makes(key, name)),
  open: (name: string) => withMasterKey((key) => opens(key, name)),
}

test('every case opens under the new key, and none under the old', async () => {
  for (const name of ['a', 'b', 'c']) await makes(old, name)
  await eraseCase(client, idOf('c'), now)
  await rotate()
  const current = masterKey(settings)
  expect(current.equals(old)).toBe(false)
  for (const name of ['a', 'b']) {
    expect(await opens(current, name)).toMatchObject({ events: [{ body: { words: name } }] })
    await expect(opens(old, name)).rejects.toThrow('not wrapped under this master key')
  }
  expect(await opens(current, 'c')).toBeNull()
  expect(keyFiles()).toEqual(['master.key'])
  expect(said).toEqual(['Key: rotated; keep a copy of DATA_DIR/master.key'])
  const files = Buffer.concat(readdirSync(folder).map((name) => readFileSync(file(name))))
  expect(files.includes(old)).toBe(false)
})

test('the key of the desk stays the same under the new key; none is made under an older one', async () => {
  const before = await deskKey(client, old)
  await rotate()
  const current = masterKey(settings)
  expect(Buffer.from(await deskKey(client, current))).toEqual(Buffer.from(before))
  await expect(deskKey(client, old)).rejects.toThrow('not wrapped under this master key')
  await client.deskKey.deleteMany()
  await expect(deskKey(client, old)).rejects.toThrow('another master key is in use')
})

test('a server that still holds the old key reads, makes and goes on', async () => {
  await serves.make('before')
  await rotate()
  expect(heldMasterKey()).toEqual(old)
  await serves.make('after')
  expect(heldMasterKey()).toEqual(masterKey(settings))
  for (const name of ['before', 'after']) expect(await serves.open(name)).not.toBeNull()
  await rotate()
  for (const name of ['before', 'after']) expect(await serves.open(name)).not.toBeNull()
})

test('nothing can be wrapped under the old key any more', async () => {
  await makes(old, 'one')
  const { wrappedKey, keyId } = await client.case.findFirstOrThrow()
  await rotate()
  await expect(makes(old, 'two')).rejects.toThrow('another master key is in use')
  expect(await client.case.count()).toBe(1)
  await expect(client.case.updateMany({ data: { wrappedKey, keyId } })).rejects.toThrow()
})

test('the old key is put back by nobody unnoticed: the server does not start with it', async () => {
  await makes(old, 'one')
  await rotate()
  writeFileSync(file('master.key'), old)
  await expect(prepareStore(settings, () => {})).rejects.toThrow('under another master key')
})

describe('cut short', () => {
  const next = randomBytes(32)
  const oldName = () => `master.key.${keyIdOf(old)}`
  test.for<[string, () => Promise<void> | void]>([
    [
      'with a file aside',
      () => writeFileSync(file('master.key.aside-00'), next.subarray(7), { mode: 0o600 }),
    ],
    ['after the old key was kept', () => copyFileSync(file('master.key'), file(oldName()))],
    [
      'after the new key was written',
      () => {
        copyFileSync(file('master.key'), file(oldName()))
        writeFileSync(file('master.key.next'), next, { mode: 0o600 })
      },
    ],
    [
      'after the new key was put in place',
      () => {
        renameSync(file('master.key'), file(oldName()))
        writeFileSync(file('master.key'), next, { mode: 0o600 })
      },
    ],
    [
      'before any case was rewrapped',
      async () => {
        renameSync(file('master.key'), file(oldName()))
        writeFileSync(file('master.key'), next, { mode: 0o600 })
        await putInUse(client, next)
      },
    ],
  ])('%s, the server starts and the next run ends it', async ([, cut]) => {
    for (const name of ['a', 'b']) await makes(old, name)
    await cut()
    await prepareStore(settings, () => {})
    expect(await serves.open('a')).not.toBeNull()
    await serves.make('meanwhile')
    await rotate()
    expect(keyFiles()).toEqual(['master.key'])
    for (const name of ['a', 'b', 'meanwhile']) {
      expect(await serves.open(name)).not.toBeNull()
      await expect(opens(old, name)).rejects.toThrow()
    }
  })

  test('two runs at once agree on one key', async () => {
    await makes(old, 'one')
    await Promise.all([rotate(), rotate()])
    expect(keyFiles()).toEqual(['master.key'])
    expect(await opens(masterKey(settings), 'one')).not.toBeNull()
  })

  test('a case that no key opens is told, and the old key stays', async () => {
    await makes(old, 'one')
    await makes(randomBytes(32), 'lost')
    await expect(rotate()).rejects.toThrow('1 cases are under no key that is here')
    expect(keyFiles()).toEqual(['master.key', oldName()])
    expect(await opens(masterKey(settings), 'one')).not.toBeNull()
  })
})

test('with MASTER_KEY the operator gives both; either order of the two works meanwhile', async () => {
  const next = randomBytes(32)
  const given = (key: Buffer, previous?: Buffer): Settings => ({
    ...settings,
    masterKey: key.toString('base64'),
    previousMasterKey: previous?.toString('base64'),
  })
  await makes(old, 'one')
  await expect(rotateKey(given(next), () => {})).rejects.toThrow('MASTER_KEY_PREVIOUS')
  await rotateKey(given(next, old), (line) => said.push(line))
  expect(said).toEqual(['Key: rotated; take MASTER_KEY_PREVIOUS away'])
  for (const keys of [given(next, old), given(old, next), given(next)]) {
    await prepareStore(keys, () => {})
    expect(await serves.open('one')).not.toBeNull()
    await serves.make(randomUUID())
  }
  await expect(prepareStore(given(old), () => {})).rejects.toThrow('under another master key')
})

test('beside eight writers, and killed in the middle: every case opens before, during and after', {
  timeout: 120_000,
}, async () => {
  const names = Array.from({ length: 600 }, (_, at) => `case ${at}`)
  for (const name of names) await makes(old, name)
  keepMasterKeys([old], () => [masterKey(settings), ...oldKeysBeside()])
  let isOver = false
  let [made, read] = [0, 0]
  const writer = async (who: number) => {
    while (!isOver) {
      const name = `writer ${who}, case ${made++}`
      await append(client, await serves.make(name), [anEvent(`${name} more`, note('もう1つ'))], now)
      names.push(name)
      for (let at = 0; at < 4; at++) {
        expect(await serves.open(names[Math.floor(Math.random() * names.length)] ?? '')).not.toBeNull()
        read++
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const writers = Array.from({ length: 8 }, (_, who) => writer(who))
  const killedAt = await killInTheMiddle(names.map(idOf))
  expect(killedAt).toBeGreaterThan(0)
  expect(await client.case.count({ where: { keyId: keyIdOf(old) } })).toBeGreaterThan(0)
  expect(await run()).toBe(0)
  isOver = true
  await Promise.all(writers)
  expect(made).toBeGreaterThan(8)
  const current = masterKey(settings)
  for (const name of names) {
    expect(await opens(current, name)).not.toBeNull()
    await expect(opens(old, name)).rejects.toThrow()
  }
  expect(keyFiles()).toEqual(['master.key'])
  console.info(`${names.length} cases, ${made} made and ${read} opened meanwhile, killed after ${killedAt}`)
})

const oldKeysBeside = () => {
  const path = file(`master.key.${keyIdOf(old)}`)
  return existsSync(path) ? [readFileSync(path)] : []
}

const command = () => {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: settings.databaseUrl, MASTER_KEY: '' }
  // Without the command line of tsx between: a kill would hit that alone.
  const script = ['--import', 'tsx', 'lib/server/rotate-key.ts']
  return execFile(process.execPath, script, { cwd: join(import.meta.dirname, '../..'), env })
}

const run = () => new Promise<number | null>((resolve) => command().once('exit', resolve))

/** Kills the command as soon as some cases are rewrapped; how many were. */
const killInTheMiddle = async (ids: string[]): Promise<number> => {
  // A connection of its own: that of the writers is busy.
  const watcher = await openStore(settings.databaseUrl)
  const rewrapped = () => watcher.case.count({ where: { id: { in: ids }, NOT: { keyId: keyIdOf(old) } } })
  const child = command()
  // On a busy machine it would be over before anybody looked.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while ((await rewrapped()) === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.kill('SIGKILL')
  await ended
  const count = await rewrapped()
  await watcher.$disconnect()
  return count
}
