import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp } from '@/lib/server/backup'
import { readManifest } from '@/lib/server/backup-manifest'
import { prepareStore } from '@/lib/server/prepare'
import { restore } from '@/lib/server/restore'
import { createCase, openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { eraseCase } from '@/lib/store/erase'
import { evidenceInserts } from '@/lib/store/evidence'
import { masterKey } from '@/lib/store/master-key'
import { setHidden } from '@/lib/store/sessions'
import { readSettings, type Settings } from '@/lib/store/settings'
import { sighted } from '@/lib/store/watch'
import { makeSharedCases } from '../bench/shared-cases'
import { anEvent, idOf, note } from '../log/an-event'
import { isOnPostgres, type TemporaryStore, temporaryFolder, temporaryStore } from './temporary-store'

const now = new Date('2026-11-21T01:00:00.123Z')

let folder: string
let temporary: TemporaryStore
beforeEach(async () => {
  folder = temporaryFolder()
  temporary = await temporaryStore()
})
afterEach(async () => {
  await temporary.close()
  rmSync(folder, { recursive: true })
})

const placeOf = (name: string, url = ''): Settings =>
  readSettings({ DATA_DIR: name, DATABASE_URL: url }, folder)

const putBack = async (into: Settings, made: string) => {
  mkdirSync(into.dataDir)
  cpSync(join(folder, 'first/master.key'), join(into.dataDir, 'master.key'))
  await restore(into, { folder: made, replace: false }, now, () => {})
}

/** One row at least of everything that a backup holds. */
const fill = async (client: Client, key: Uint8Array) => {
  await makeSharedCases(client, key, { cases: 4, events: 20, now, seed: 1 })
  const opened = await createCase(client, key, idOf('a'), [anEvent('a', note('言葉'))], now)
  const original = new Uint8Array(randomBytes(70_000))
  await client.$transaction([...evidenceInserts(client, opened, idOf('file'), { original })])
  const { caseId } = opened
  const at = { createdAt: now, updatedAt: now }
  await client.session.create({ data: { id: 's', caseId, createdAt: now, lastSeenAt: now } })
  await setHidden(client, 's', now)
  await client.resumeKey.create({ data: { caseId, sealed: new Uint8Array([0, 255]), createdAt: now } })
  await client.watch.create({ data: { id: 'clock', ...sighted(null, { wall: now, elapsedMs: 0 }) } })
  await client.deskMatch.create({ data: { caseId, kind: 'number', tag: 'x' } })
  await client.deskLook.create({ data: { id: 'l', caseId, account: 'u', scope: 'log', at: now } })
  await client.deskTally.create({ data: { day: '2026-11-21', what: 'shared', of: 'x', count: 3 } })
  await client.deskUser.create({ data: { id: 'u', name: 'ゆ', email: 'x', twoFactorEnabled: true, ...at } })
  await client.deskAccount.create({ data: { id: 'a', accountId: 'u', providerId: 'p', userId: 'u', ...at } })
  await client.deskTwoFactor.create({ data: { id: 't', secret: 's', backupCodes: 'b', userId: 'u' } })
  const { wrappedKey, keyId } = await client.case.findUniqueOrThrow({ where: { id: caseId } })
  await client.deskKey.create({
    data: { id: 'match', wrappedKey: wrappedKey as Uint8Array<ArrayBuffer>, keyId: keyId ?? '' },
  })
  await client.keyInUse.create({ data: { id: 'now', keyId: keyId ?? '' } })
  await createCase(client, key, idOf('gone'), [anEvent('gone', note('消す'))], now)
  await eraseCase(client, idOf('gone'), now)
}

test('a backup of a file goes into this engine, and from there into a file again: the same, row for row', async () => {
  const first = placeOf('first')
  await prepareStore(first, () => {})
  const key = masterKey(first)
  const client = await openStore(first.databaseUrl)
  await fill(client, key)
  const made = await backUp(first, join(folder, 'one'), now, () => {})
  await client.$disconnect()

  const second = isOnPostgres() ? placeOf('second', temporary.url) : placeOf('second')
  await putBack(second, made)
  const there = await openStore(second.databaseUrl)
  expect((await openCase(there, key, idOf('a')))?.events).toMatchObject([{ body: { words: '言葉' } }])
  // What the triggers forbid stays forbidden.
  await expect(there.event.updateMany({ data: { kind: 'said' } })).rejects.toThrow()
  await there.$disconnect()
  const moved = await backUp(second, join(folder, 'two'), now, () => {})
  const third = placeOf('third')
  await putBack(third, moved)
  const home = await backUp(third, join(folder, 'three'), now, () => {})

  const [one, two, three] = [made, moved, home].map((backup) => readManifest(backup, [key]))
  for (const { rows, table } of one?.parts ?? []) expect(rows, table).toBeGreaterThan(0)
  const sums = (manifest: typeof one) => manifest?.parts.map(({ table, rows }) => ({ table, rows }))
  expect(sums(two)).toEqual(sums(one))
  expect(three).toEqual(one)
  expect(two?.engine).toBe(isOnPostgres() ? 'postgresql' : 'sqlite')

  await expect(restore(second, { folder: made, replace: false }, now, () => {})).rejects.toThrow(
    isOnPostgres() ? 'make a new one' : 'add --replace',
  )
})
