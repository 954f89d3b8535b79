import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '@/lib/server/backup'
import { signed } from '@/lib/server/backup-manifest'
import { prepareStore } from '@/lib/server/prepare'
import { restore } from '@/lib/server/restore'
import { createCase, openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { lineOf, type StoredRow } from '@/lib/store/dump'
import { eraseCase } from '@/lib/store/erase'
import { noteErased, readErasedList } from '@/lib/store/erased-list'
import { append } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { masterKey } from '@/lib/store/master-key'
import { createSession } from '@/lib/store/sessions'
import { readSettings, type Settings } from '@/lib/store/settings'
import { keptTables } from '@/lib/store/tables'
import { sighted } from '@/lib/store/watch'
import { anEvent, idOf, note } from '../log/an-event'
import { temporaryFolder } from '../store/temporary-store'

let folder: string
let here: Settings
let there: Settings
let client: Client
let key: Buffer
const said: string[] = []
const log = (line: string) => void said.push(line)

const fileOf = ({ databaseUrl }: Settings) => databaseUrl.slice('file:'.length)

const now = new Date('2026-11-21T01:00:00.000Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const backups = () => join(folder, 'backups')

beforeEach(async () => {
  folder = temporaryFolder()
  here = readSettings({ DATA_DIR: 'here' }, folder)
  there = readSettings({ DATA_DIR: 'there' }, folder)
  said.length = 0
  await prepareStore(here, () => {})
  client = await openStore(here.databaseUrl)
  key = masterKey(here)
  mkdirSync(there.dataDir)
  copyFileSync(join(here.dataDir, 'master.key'), join(there.dataDir, 'master.key'))
})
afterEach(async () => {
  await client.$disconnect()
  rmSync(folder, { recursive: true })
})

const makes = (name: string) => createCase(client, key, idOf(name), [anEvent(name, note(name))], now)
const back = (from: string, to = there, replace = false, at = now) =>
  restore(to, { folder: from, replace }, at, log)

/** Does something with the store that was put back. */
const withThere = async <T>(work: (restored: Client) => Promise<T>): Promise<T> => {
  const restored = await openStore(there.databaseUrl)
  return work(restored).finally(() => restored.$disconnect())
}

const opensThere = (name: string) => withThere((restored) => openCase(restored, key, idOf(name)))

const everything = async (of: Client) =>
  Object.fromEntries(
    await Promise.all(
      keptTables.map(async ({ name, key: [first] }) => [
        name,
        (await of.$queryRawUnsafe<StoredRow[]>(`SELECT * FROM "${name}" ORDER BY "${first}"`)).map(lineOf),
      ]),
    ),
  )

test('what is put back is what was there: cases, files, words, the desk, and nothing that lives for a day', async () => {
  const opened = await makes('a')
  await append(client, opened, [anEvent('more', note('あとで'))], now)
  const original = new Uint8Array(randomBytes(1_200_000))
  await client.$transaction([...evidenceInserts(client, opened, idOf('file'), { original })])
  await client.watch.create({ data: { id: 'clock', ...sighted(null, { wall: now, elapsedMs: 0 }) } })
  await client.deskTally.create({ data: { day: '2026-11-21', what: 'shared', of: 'unknown-bill', count: 3 } })
  const person = { id: 'u', name: 'たんとう', email: 'x', createdAt: now, updatedAt: now }
  await client.deskUser.create({ data: { ...person, emailVerified: true } })
  await client.draft.create({
    data: { sessionId: 's', form: 'f', caseId: opened.caseId, sealed: new Uint8Array(9), createdAt: now },
  })
  const made = await backUp(here, backups(), now, log)
  expect(readdirSync(backups())).toEqual(['ochitsuite-20261121T010000Z'])
  expect(said.join(' ')).toContain('master key')
  await back(made)
  await withThere(async (restored) => {
    expect(await everything(restored)).toEqual(await everything(client))
    expect(await restored.draft.count()).toBe(0)
  })
  expect((await opensThere('a'))?.events).toHaveLength(2)
  // The same again is the same backup.
  const again = await backUp(there, join(folder, 'again'), now, log)
  expect(readFileSync(join(again, 'manifest.json'))).toEqual(readFileSync(join(made, 'manifest.json')))
})

test('only the owner may read it, and no key is in it', async () => {
  await makes('a')
  const made = await backUp(here, backups(), now, log)
  expect(statSync(made).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(made)) {
    expect(statSync(join(made, name)).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(made, name)).includes(key)).toBe(false)
  }
})

describe('refused, and nothing is there afterwards', () => {
  const sealedRows = 'EventBody.ndjson.gz'
  const manifest = (made: string) => JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8'))
  const resigned = (made: string, change: object) => {
    const { code, ...rest } = manifest(made)
    writeFileSync(join(made, 'manifest.json'), signed({ ...rest, ...change }, key))
    return code
  }
  test.for<[string, (made: string) => unknown, string]>([
    ['cut short', (made) => truncateSync(join(made, sealedRows), 60), 'EventBody.ndjson.gz was cut short'],
    ['longer', (made) => appendFileSync(join(made, sealedRows), 'x'), 'EventBody.ndjson.gz was cut short'],
    ['without a part', (made) => rmSync(join(made, 'Event.ndjson.gz')), 'Event.ndjson.gz was cut short'],
    [
      'with a part of another table',
      (made) => copyFileSync(join(made, 'DeskLook.ndjson.gz'), join(made, sealedRows)),
      'EventBody.ndjson.gz was cut short or changed',
    ],
    ['without its list', (made) => rmSync(join(made, 'manifest.json')), 'manifest.json is missing'],
    ['with half its list', (made) => truncateSync(join(made, 'manifest.json'), 900), 'missing or cut short'],
    [
      'with a changed list',
      (made) =>
        writeFileSync(
          join(made, 'manifest.json'),
          readFileSync(join(made, 'manifest.json'), 'utf8').replace('"rows": 1', '"rows": 2'),
        ),
      'was changed after it was made',
    ],
    ['of a newer version', (made) => resigned(made, { migrations: ['29990101000000_x'] }), 'newer version'],
    ['of a newer form', (made) => resigned(made, { format: 2 }), 'newer version'],
    [
      'without a table',
      (made) =>
        resigned(made, {
          parts: manifest(made).parts.filter((one: { table: string }) => one.table !== 'Case'),
        }),
      'lacks Case',
    ],
    [
      'under a key that is not here',
      () => {
        chmodSync(join(there.dataDir, 'master.key'), 0o600)
        writeFileSync(join(there.dataDir, 'master.key'), randomBytes(32))
      },
      'needs the master key',
    ],
    ['without any key', () => rmSync(join(there.dataDir, 'master.key')), 'Put the master key back first'],
  ])('%s', async ([, spoil, reason]) => {
    await makes('a')
    const made = await backUp(here, backups(), now, log)
    spoil(made)
    await expect(back(made)).rejects.toThrow(reason)
    expect(readdirSync(there.dataDir).filter((name) => name.startsWith('ochitsuite'))).toEqual([])
  })

  test('with cases of a rotation that had not ended, without the older key', async () => {
    await makes('a')
    await client.case.updateMany({ data: { keyId: 'feedfeedfeedfeed' } })
    const made = await backUp(here, backups(), now, log)
    await expect(back(made)).rejects.toThrow('needs the master key feedfeedfeedfeed too')
  })
})

describe('a store that has cases', () => {
  test('is replaced when it is said, and kept beside', async () => {
    await makes('old')
    const made = await backUp(here, backups(), now, log)
    await makes('new')
    await expect(back(made, here)).rejects.toThrow('add --replace')
    await expect(back(made, here, true)).rejects.toThrow('stop the server first')
    expect(await openCase(client, key, idOf('new'))).not.toBeNull()
    await client.$disconnect()
    await back(made, here, true)
    client = await openStore(here.databaseUrl)
    expect(await client.case.count()).toBe(1)
    const kept = await openStore(`file:${fileOf(here)}.replaced-20261121T010000Z`)
    expect(await kept.case.count()).toBe(2)
    await kept.$disconnect()
  })

  test('and cannot be read is kept as it is', async () => {
    await makes('a')
    const made = await backUp(here, backups(), now, log)
    await back(made)
    truncateSync(fileOf(there), 3000)
    await expect(back(made)).rejects.toThrow('add --replace')
    await back(made, there, true)
    expect(await opensThere('a')).not.toBeNull()
    expect(statSync(`${fileOf(there)}.replaced-20261121T010000Z`).size).toBe(3000)
    expect(said.join(' ')).toContain('cannot be read')
  })
})

describe('a case that was erased after the backup stays erased', () => {
  const erases = async () => {
    const made = await backUp(here, backups(), now, log)
    await eraseCase(client, idOf('gone'), later(1))
    return made
  }
  beforeEach(async () => {
    for (const name of ['gone', 'stays']) await makes(name)
    await createSession(client, 'browser', idOf('gone'), now)
  })
  const isGone = async (of: Client) => {
    expect(await openCase(of, key, idOf('gone'))).toBeNull()
    expect(await openCase(of, key, idOf('stays'))).not.toBeNull()
    expect(await of.case.findUnique({ where: { id: idOf('gone') } })).toMatchObject({
      wrappedKey: null,
      keyId: null,
      number: null,
      erasedAt: later(1),
    })
    const caseId = idOf('gone')
    expect(await of.eventBody.count({ where: { caseId } })).toBe(0)
    expect(await of.session.count({ where: { caseId } })).toBe(0)
    expect(await of.event.count({ where: { caseId } })).toBe(1)
  }

  test('by the store that is replaced', async () => {
    const made = await erases()
    await client.$disconnect()
    await back(made, here, true, later(2))
    client = await openStore(here.databaseUrl)
    await isGone(client)
    expect(readErasedList(here.dataDir).get(idOf('gone'))).toEqual(later(1))
  })

  test('by the list in DATA_DIR, when the store is lost', async () => {
    const made = await erases()
    noteErased(there.dataDir, new Map([[idOf('gone'), later(1)]]))
    await back(made)
    await withThere(isGone)
  })

  test('by a later backup beside it', async () => {
    const made = await erases()
    await backUp(here, backups(), later(1), log)
    await back(made)
    await withThere(isGone)
  })

  test('and without any of them it comes back: nobody knows then', async () => {
    await back(await erases())
    expect(await opensThere('gone')).not.toBeNull()
  })
})

test('what has ended since the backup is erased at once', async () => {
  for (const name of ['a', 'b']) await makes(name)
  await client.case.updateMany({ where: { id: idOf('b') }, data: { keptDays: 365 } })
  const made = await backUp(here, backups(), now, log)
  await back(made, there, false, later(200))
  expect(await opensThere('a')).toBeNull()
  expect(await opensThere('b')).not.toBeNull()
  expect(said.join(' ')).toContain('1 cases had ended')
})

test('browsers come back hidden, and not those on shared devices', async () => {
  const { caseId } = await makes('a')
  await createSession(client, 'own', caseId, now)
  await createSession(client, 'shared', caseId, now, true)
  await back(await backUp(here, backups(), now, log), there, false, later(1))
  await withThere(async (restored) => {
    expect(await restored.session.findMany()).toMatchObject([{ id: 'own', hiddenAt: later(1) }])
  })
})

test('a backup of an older version has what its columns were then', async () => {
  await makes('a')
  const made = await backUp(here, backups(), now, log)
  const { code, ...manifest } = JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8'))
  const parts = manifest.parts.filter(({ table }: { table: string }) => !table.startsWith('Desk'))
  const migrations = manifest.migrations.slice(0, -1)
  writeFileSync(join(made, 'manifest.json'), signed({ ...manifest, migrations, parts }, key))
  await back(made)
  expect(await opensThere('a')).not.toBeNull()
  expect(code).toHaveLength(64)
})
