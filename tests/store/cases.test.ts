import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCase, createdAtOf, openCase } from '@/lib/store/cases'
import { eraseCase } from '@/lib/store/erase'
import { anEvent, answered, did, note, told } from '../log/an-event'
import { storedBytes } from './stored-bytes'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:03:00.004Z')
const caseId = '0d1f8b7e-6f0e-5a52-9f0a-000000000001'

const events = [
  anEvent('answer', answered('traderName', 'レンタルショップ宵宮')),
  anEvent('ledger', told('i-confirmed', 'birth-date')),
  anEvent('call', did('call-188', 'reached', '相談員ホシノ')),
  anEvent('note', note('kaeranai manga no entairyo')),
]
const create = () => createCase(temporary.client, masterKey, caseId, events, now)
const open = (id = caseId, key = masterKey) => openCase(temporary.client, key, id)

describe('a case made is a case opened', () => {
  test('with its events in order, and the same head', async () => {
    const made = await create()
    const opened = await open()
    expect(opened).toEqual(made)
    expect(opened?.events).toEqual(
      events.map((event, at) => ({ ...event, seq: at + 1, recordedAt: now.toISOString() })),
    )
    expect(await createdAtOf(temporary.client, caseId)).toEqual(now)
  })

  test('without any event', async () => {
    await createCase(temporary.client, masterKey, caseId, [], now)
    expect(await open()).toMatchObject({ events: [], head: '0'.repeat(64) })
  })

  test('all or nothing', async () => {
    const broken = anEvent('broken', answered('traderName', ''))
    await expect(createCase(temporary.client, masterKey, caseId, [...events, broken], now)).rejects.toThrow()
    const twice = [...events, ...events]
    await expect(createCase(temporary.client, masterKey, caseId, twice, now)).rejects.toThrow()
    expect(await temporary.client.case.count()).toBe(0)
    expect(await temporary.client.event.count()).toBe(0)
    expect(await temporary.client.eventBody.count()).toBe(0)
  })

  test('an id that is taken is refused, and the first case stays', async () => {
    const made = await create()
    await expect(create()).rejects.toMatchObject({ code: 'P2002' })
    expect(await open()).toEqual(made)
  })
})

describe('no case', () => {
  test('unknown', async () => {
    expect(await open()).toBeNull()
    expect(await createdAtOf(temporary.client, caseId)).toBeNull()
  })

  test('erased', async () => {
    await create()
    await temporary.client.case.update({ where: { id: caseId }, data: { erasedAt: now, wrappedKey: null } })
    expect(await open()).toBeNull()
  })
})

test('a case that is erased while it is opened is gone, and no fault', async () => {
  await create()
  const { client } = temporary
  const found = client.case.findUnique.bind(client.case)
  let isFirst = true
  const read = async (given: never) => {
    const row = await found(given)
    if (isFirst) await eraseCase(client, caseId, now)
    isFirst = false
    return row
  }
  const erasing = new Proxy(client, {
    get: (target, name) =>
      name === 'case' ? { ...target.case, findUnique: read } : Reflect.get(target, name),
  })
  expect(await openCase(erasing, masterKey, caseId)).toBeNull()
})

test('another master key opens nothing', async () => {
  await create()
  await expect(open(caseId, new Uint8Array(32).fill(2))).rejects.toThrow()
})

test('the key of one case does not open another', async () => {
  await create()
  const otherId = '0d1f8b7e-6f0e-5a52-9f0a-000000000002'
  await createCase(temporary.client, masterKey, otherId, events, now)
  const taken = await temporary.client.case.findUniqueOrThrow({ where: { id: caseId } })
  await temporary.client.case.update({ where: { id: otherId }, data: { wrappedKey: taken.wrappedKey } })
  await expect(open(otherId)).rejects.toThrow()
})

describe('what is stored', () => {
  const bytes = () => storedBytes(temporary)

  test('holds the columns in the open: the search finds what is there', async () => {
    await create()
    const file = await bytes()
    expect(file.includes(caseId)).toBe(true)
    expect(file.includes('answered')).toBe(true)
  })

  test.for([
    '宵宮',
    'traderName',
    'birth-date',
    'i-confirmed',
    'ホシノ',
    'call-188',
    'reached',
    'manga',
    '"words"',
  ])('never %s', async (word) => {
    await create()
    const file = await bytes()
    for (const encoding of ['utf8', 'utf16le'] as const) expect(file.includes(word, 0, encoding)).toBe(false)
    expect(file.includes(Buffer.from(word).toString('base64').replace(/=+$/, ''))).toBe(false)
  })

  test('holds no key of a case, and not the master key', async () => {
    const { key } = await create()
    const file = await bytes()
    expect(file.includes(Buffer.from(key))).toBe(false)
    expect(file.includes(Buffer.from(masterKey))).toBe(false)
  })
})
