import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry, LoggedEvent } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { eraseCase, eraseEnded } from '@/lib/store/erase'
import { appendIf, type OpenedCase } from '@/lib/store/events'
import { dropEvidence, evidenceInserts, readEvidence } from '@/lib/store/evidence'
import { daysBefore } from '@/lib/store/term'
import { anEvent, idOf, note } from '../log/an-event'
import { fillUp, spelled } from './own-sql'
import { type TemporaryStore, temporaryStore } from './temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const MiB = 1024 * 1024
const file = idOf('file')

let temporary: TemporaryStore
let made: OpenedCase
beforeEach(async () => {
  temporary = await temporaryStore()
  made = await createCase(temporary.client, masterKey, 'case', [anEvent('first', note('あ'))], now)
})
afterEach(() => temporary.close())

const aFile = (file: string): Entry => ({
  kind: 'evidence',
  body: {
    file,
    sha256: 'a'.repeat(64),
    bytes: 1,
    type: 'image/png',
    name: 'a.png',
    caption: '',
    proves: null,
  },
})

/** Stores a file with its event, as an upload does. */
const put = (
  original: Uint8Array,
  more: { name?: string; mayFollow?: (log: readonly LoggedEvent[]) => boolean } = {},
) => {
  const { name = 'file', mayFollow = () => true } = more
  const { client } = temporary
  return appendIf(client, made, [anEvent(name, aFile(idOf(name)))], now, mayFollow, () =>
    evidenceInserts(client, made, idOf(name), { original, thumb: new Uint8Array([1]) }),
  )
}

const read = (name = 'file') => readEvidence(temporary.client, made, idOf(name), 'original')
const parts = () => temporary.client.evidencePart.count()
const run = (sql: string) => temporary.client.$executeRawUnsafe(spelled(sql))
const kinds = async () =>
  (await openCase(temporary.client, masterKey, 'case'))?.events.map(({ kind }) => kind)

describe('stored bytes are the bytes that were sent', () => {
  const sizes = [0, 1, MiB - 29, MiB - 28, MiB - 27, MiB, 3 * MiB + 1]
  test.for(sizes)('%i bytes', async (size) => {
    const sent = new Uint8Array(randomBytes(size))
    await put(sent)
    expect(Buffer.compare((await read()) as Uint8Array, sent)).toBe(0)
    const rows = await temporary.client.evidencePart.findMany({ select: { sealed: true } })
    expect(Math.max(...rows.map(({ sealed }) => sealed.length))).toBeLessThanOrEqual(MiB)
  })

  test('each copy by its name; what is not there is null', async () => {
    await put(new Uint8Array([7]))
    expect([...((await readEvidence(temporary.client, made, file, 'thumb')) ?? [])]).toEqual([1])
    expect(await readEvidence(temporary.client, made, file, 'view')).toBeNull()
    expect(await read('other')).toBeNull()
  })
})

describe('what was done to the parts behind our back does not open', () => {
  const size = 2 * MiB + 5
  beforeEach(async () => {
    await put(new Uint8Array(size))
    await put(new Uint8Array(size).fill(1), { name: 'other' })
    await run('DROP TRIGGER "EvidencePart_never_changes"')
  })

  const mine = `"file" = '${file}' AND "copy" = 'original'`
  test.for([
    ['the last part gone', `DELETE FROM "EvidencePart" WHERE ${mine} AND "part" = 2`],
    ['the first part gone', `DELETE FROM "EvidencePart" WHERE ${mine} AND "part" = 0`],
    ['a part emptied', `UPDATE "EvidencePart" SET "sealed" = x'' WHERE ${mine} AND "part" = 1`],
    [
      'a part of another file in its place',
      `UPDATE "EvidencePart" SET "sealed" = (SELECT "sealed" FROM "EvidencePart"
        WHERE "file" = '${idOf('other')}' AND "copy" = 'original' AND "part" = 1) WHERE ${mine} AND "part" = 1`,
    ],
    [
      'two parts in each other’s place',
      `UPDATE "EvidencePart" SET "part" = CASE "part" WHEN 0 THEN 9 ELSE 0 END WHERE ${mine} AND "part" < 2`,
    ],
  ] as const)('%s', async ([, sql]) => {
    expect(await run(sql)).toBeGreaterThan(0)
    await expect(read()).rejects.toThrow()
    expect(await read('other')).not.toBeNull()
  })
})

test('a part never changes', async () => {
  await put(new Uint8Array(3))
  await expect(run(`UPDATE "EvidencePart" SET "sealed" = x'00'`)).rejects.toThrow('never changes')
})

describe('a file and its event are there together, or neither', () => {
  test('a retry writes nothing again', async () => {
    await put(new Uint8Array([1]))
    await put(new Uint8Array([1]))
    expect(await parts()).toBe(2)
    expect(await kinds()).toEqual(['note', 'evidence'])
  })

  test('two windows with the same form: once', async () => {
    await Promise.all([put(new Uint8Array([1])), put(new Uint8Array([1]))])
    expect(await parts()).toBe(2)
    expect(await kinds()).toEqual(['note', 'evidence'])
  })

  test('five at once: each whole', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    await Promise.all(names.map((name, at) => put(new Uint8Array([at]), { name })))
    expect(await Promise.all(names.map(async (name) => (await read(name))?.[0]))).toEqual([0, 1, 2, 3, 4])
    expect(await kinds()).toHaveLength(6)
  })

  test('what may not follow leaves nothing', async () => {
    expect(await put(new Uint8Array([1]), { mayFollow: () => false })).toBeNull()
    expect(await parts()).toBe(0)
    expect(await kinds()).toEqual(['note'])
  })

  test('a write that fails takes the event with it', async () => {
    await fillUp(temporary, 'EvidencePart', 'NEW."part" = 1')
    await expect(put(new Uint8Array(2 * MiB))).rejects.toThrow()
    expect(await parts()).toBe(0)
    expect(await kinds()).toEqual(['note'])
  })

  test('removed: the event of it and the end of its parts in one batch', async () => {
    await put(new Uint8Array([1]))
    const { client } = temporary
    const removed = anEvent('removed', { kind: 'removed', body: { file } })
    const opened = await openCase(client, masterKey, 'case')
    await appendIf(
      client,
      opened as OpenedCase,
      [removed],
      now,
      () => true,
      () => dropEvidence(client, 'case', file),
    )
    expect(await read()).toBeNull()
    expect(await parts()).toBe(0)
    expect(await kinds()).toEqual(['note', 'evidence', 'removed'])
  })
})

test.for([
  ['by the person', () => eraseCase(temporary.client, 'case', now)],
  ['because it has ended', () => eraseEnded(temporary.client, daysBefore(now, -200))],
] as const)('an erased case has no part left, and takes none: %s', async ([, erase]) => {
  await put(new Uint8Array(MiB + 5))
  await erase()
  expect(await parts()).toBe(0)
  await expect(put(new Uint8Array(1), { name: 'late' })).rejects.toThrow()
  expect(await parts()).toBe(0)
})
