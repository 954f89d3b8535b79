import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { GENESIS } from '@/lib/log/chain'
import { createCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { saveDraft } from '@/lib/store/drafts'
import { append, inserts, plan } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { masterKey } from '@/lib/store/master-key'
import { newCaseKey } from '@/lib/store/seal'
import { createSession } from '@/lib/store/sessions'
import type { Settings } from '@/lib/store/settings'
import { daysBefore, usualDays } from '@/lib/store/term'
import { migrate, migrationsFolder } from '@/prisma/migrate'
import { anEvent, idOf, note } from '../log/an-event'
import { storeUrl } from './app-process'

const quiet = () => {}

/** Entries of each case. */
export const entries = 12

const storyOf = (name: string) =>
  Array.from({ length: entries }, (_, at) => anEvent(`${name} ${at}`, note(`${name}の${at}`)))

const idsOf = (name: string, count: number) => Array.from({ length: count }, (_, at) => idOf(`${name} ${at}`))

const keyOf = (folder: string) => masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })

const withStore = async <T>(folder: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = await openStore(storeUrl(folder))
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
  }
}

/** A store as the first version of all made it, with cases in it; returns their ids. */
export const makeOldStore = async (folder: string, count: number): Promise<readonly string[]> => {
  const first = join(folder, 'first')
  mkdirSync(first)
  for (const name of ['20261121223946_first', 'migration_lock.toml'])
    cpSync(join(migrationsFolder, name), join(first, name), { recursive: true })
  await migrate(storeUrl(folder), quiet, first)
  const [key, ids, now] = [keyOf(folder), idsOf('old', count), new Date()]
  await withStore(folder, async (client) => {
    for (const caseId of ids) {
      const { key: own, wrappedKey } = newCaseKey(key, caseId)
      const empty = { caseId, key: own, number: null, keptDays: usualDays, events: [], head: GENESIS }
      await client.$transaction([
        client.$executeRaw`INSERT INTO "Case" ("id", "createdAt", "wrappedKey") VALUES (${caseId}, ${now}, ${wrappedKey})`,
        ...inserts(client, plan(empty, storyOf(caseId), now)),
      ])
    }
  })
  return ids
}

/** A store with cases that have ended and cases that go on, and a clock that is believed. */
export const makeEndedStore = async (
  folder: string,
  counts: { readonly ended: number; readonly living: number },
) => {
  await migrate(storeUrl(folder), quiet)
  const [key, now] = [keyOf(folder), new Date()]
  const [ended, living] = [idsOf('ended', counts.ended), idsOf('living', counts.living)]
  await withStore(folder, async (client) => {
    await believeClock(client)
    for (const caseId of ended) await makeFull(client, key, caseId, daysBefore(now, 400))
    for (const caseId of living) await makeFull(client, key, caseId, now)
  })
  return { ended, living }
}

/** From now on the clock is believed, as after a day of watching. */
export const believeClock = async (client: Client): Promise<void> => {
  const known = {
    seenAt: new Date(),
    owedMs: 0,
    behindSince: null,
    behindFrom: null,
    behindTo: null,
    rightAt: null,
  }
  await client.watch.upsert({ where: { id: 'clock' }, create: { id: 'clock', ...known }, update: known })
}

const makeFull = async (client: Client, key: Uint8Array, caseId: string, at: Date) => {
  const opened = await createCase(client, key, caseId, storyOf(caseId), at)
  await createSession(client, `session ${caseId}`, caseId, at)
  await saveDraft(
    client,
    { sessionId: `session ${caseId}`, caseId, form: '/case', key: opened.key },
    {},
    new Date(),
  )
  await client.$transaction([
    ...evidenceInserts(client, opened, idOf(caseId), { original: new Uint8Array(2_000) }),
    client.resumeKey.create({ data: { caseId, sealed: new Uint8Array(8), createdAt: at } }),
  ])
}

/** A store with cases, all under one master key. */
export const makeLivingStore = async (folder: string, count: number): Promise<readonly string[]> =>
  (await makeEndedStore(folder, { ended: 0, living: count })).living

/** The case into which `fillLog` writes. */
export const filled = idOf('filled')

// About 60 kB each, sealed.
const longWords = 'あ'.repeat(20_000)

/** Writes until it is killed, one line for each entry that is stored; nothing goes from the log into the file. */
export const fillLog = async (
  client: Client,
  settings: Settings,
  print: (line: string) => void,
): Promise<void> => {
  await client.$queryRawUnsafe('PRAGMA wal_autocheckpoint = 0')
  let opened = await createCase(client, masterKey(settings), filled, [], new Date())
  for (;;) {
    const next = anEvent(`filled ${opened.events.length}`, note(longWords))
    opened = await append(client, opened, [next], new Date())
    print(`kept ${opened.events.length}`)
  }
}
