import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskCommand } from '@/lib/server/desk'
import { prepareStore } from '@/lib/server/prepare'
import { checksOf, readiness } from '@/lib/server/readiness'
import { rotateKey } from '@/lib/server/rotate-key'
import { createCase, openCase } from '@/lib/store/cases'
import { openStore } from '@/lib/store/client'
import { heldMasterKey, withMasterKey } from '@/lib/store/keyring'
import { keyIdOf } from '@/lib/store/seal'
import { readSettings, type Settings } from '@/lib/store/settings'
import { forgetTrouble, troublesSeen } from '@/prisma/trouble'
import { anEvent, note } from '../log/an-event'
import { takeDatabase } from '../store/postgres-databases'
import { startPostgres } from '../store/postgres-server'
import { isOnPostgres, mainDatabase, temporaryFolder } from '../store/temporary-store'

const now = new Date('2026-11-21T01:00:00.000Z')

describe.skipIf(!isOnPostgres())('nodes that share a PostgreSQL', () => {
  let folder: string
  let url: string
  let close: () => Promise<void>
  const said: string[] = []

  beforeEach(async () => {
    said.length = 0
    folder = temporaryFolder()
    const taken = await takeDatabase(mainDatabase(), 'template0')
    url = taken.url.replace('postgres@', 'postgres:secret@')
    close = () => taken.remove(true)
  })
  afterEach(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })

  const node = (name: string, env: Record<string, string> = {}): Settings =>
    readSettings({ DATA_DIR: join(folder, name), DATABASE_URL: url, ...env }, folder)
  const prepare = (settings: Settings) => prepareStore(settings, (line) => said.push(line))
  const key = () => randomBytes(32).toString('base64')

  test('the second one, with a key of its own to be made, is refused and makes none', async () => {
    await prepare(node('one'))
    await expect(prepare(node('two'))).rejects.toThrow('give every node the same MASTER_KEY')
    expect(existsSync(join(folder, 'two/master.key'))).toBe(false)
    await expect(prepare(node('three', { MASTER_KEY: key() }))).rejects.toThrow('the same MASTER_KEY')
    await prepare(node('one'))
    expect(said[0]).toBe('Store: PostgreSQL')
    expect(said.join('\n')).not.toMatch(/secret|postgresql:/)
  })

  test('of several that start at once with keys of their own, one stays', async () => {
    const starts = ['one', 'two', 'three'].map((name) => prepare(node(name, { MASTER_KEY: key() })))
    const ends = await Promise.allSettled(starts)
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('with the same key all start, and the key is rotated while they run', async () => {
    const [old, next] = [key(), key()]
    const nodes = (env: Record<string, string>) => ['one', 'two'].map((name) => node(name, env))
    const make = async (id: string) => {
      const client = await openStore(url)
      await withMasterKey((held) => createCase(client, held, id, [anEvent(id, note('あ'))], now))
      await client.$disconnect()
    }
    for (const one of nodes({ MASTER_KEY: old })) await prepare(one)
    await make('before')
    const both = nodes({ MASTER_KEY: next, MASTER_KEY_PREVIOUS: old })
    for (const one of both) await prepare(one)
    // A node that has the new key already goes on under the one in use.
    await make('between')
    await rotateKey(both[0] as Settings, (line) => said.push(line))
    expect(said.at(-1)).toBe('Key: rotated; take MASTER_KEY_PREVIOUS away')
    for (const one of nodes({ MASTER_KEY: next })) await prepare(one)
    await expect(prepare(node('one', { MASTER_KEY: old }))).rejects.toThrow('under another master key')
    const client = await openStore(url)
    for (const id of ['before', 'between']) expect(await openCase(client, heldMasterKey(), id)).not.toBeNull()
    const ids = await client.case.findMany({ select: { keyId: true } })
    expect(new Set(ids.map(({ keyId }) => keyId))).toEqual(new Set([keyIdOf(heldMasterKey())]))
    await client.$disconnect()
  })

  test('npm run desk sees to the accounts of all of them', async () => {
    await expect(deskCommand(node('one'), ['list'], now, () => {})).rejects.toThrow('start the server once')
    await prepare(node('one', { MASTER_KEY: key() }))
    const lines: string[] = []
    await deskCommand(node('two'), ['invite', 'lead'], now, (line) => lines.push(line))
    expect(lines[0]).toMatch(/^\/desk\/invite\/\S+$/)
  })
})

describe.skipIf(!isOnPostgres())('a PostgreSQL that goes and comes back', () => {
  test('is said not to be ready, loses nothing it said was stored, and serves the same client again', async () => {
    const server = await startPostgres()
    const folder = temporaryFolder()
    try {
      await server.createDatabase('store')
      const settings = readSettings({ DATA_DIR: folder, DATABASE_URL: server.url('store') }, folder)
      await prepareStore(settings, () => {})
      const client = await openStore(settings.databaseUrl)
      const make = (id: string) => createCase(client, heldMasterKey(), id, [anEvent(id, note('あ'))], now)
      // Asked for at most once a second: here, each time.
      let asked = 0
      const ready = readiness(
        checksOf(settings, client),
        () => {},
        () => (asked += 10_000),
      )
      expect(await ready()).toEqual([])
      const ids = Array.from({ length: 6 }, () => randomUUID())
      for (const [at, id] of ids.entries()) {
        await make(id)
        forgetTrouble()
        await (at % 2 ? server.kill() : server.halt())
        await expect(make(randomUUID())).rejects.toThrow()
        expect(troublesSeen()).toBeGreaterThan(0)
        expect(await ready()).toEqual(['store', 'migrations'])
        await server.start()
        await expect.poll(() => ready(), { timeout: 20_000 }).toEqual([])
      }
      expect((await client.case.findMany()).map(({ id }) => id).sort()).toEqual([...ids].sort())
      await client.$disconnect()
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
