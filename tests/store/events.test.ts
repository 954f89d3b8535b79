import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bodyHashOf, type Row, verifyChain } from '@/lib/log/chain'
import type { NewEvent } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { append, type OpenedCase, openEvents } from '@/lib/store/events'
import { anEvent, answered, idOf, note } from '../log/an-event'
import { spelled } from './own-sql'
import { type TemporaryStore, temporaryStore } from './temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const caseId = 'case-1'
const now = new Date('2026-11-21T01:03:00.004Z')
const later = new Date('2026-11-21T01:04:00.000Z')

let temporary: TemporaryStore
let made: OpenedCase
beforeEach(async () => {
  temporary = await temporaryStore()
  made = await createCase(
    temporary.client,
    masterKey,
    caseId,
    [anEvent('first', answered('channel', 'call'))],
    now,
  )
})
afterEach(() => temporary.close())

const add = (at: OpenedCase, ...events: NewEvent[]) => append(temporary.client, at, events, later)
const reopened = async () => {
  const opened = await openCase(temporary.client, masterKey, caseId)
  if (!opened) throw new Error('the case is gone')
  return opened
}
const words = ({ events }: OpenedCase) =>
  events.map((event) => (event.kind === 'note' ? event.body.words : event.kind)).join(' ')

const storedRows = async (): Promise<Row[]> => {
  const rows = await temporary.client.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })
  return rows.map(
    (row) =>
      ({
        ...row,
        occurredAt: row.occurredAt?.toISOString() ?? null,
        recordedAt: row.recordedAt.toISOString(),
      }) as Row,
  )
}
const verified = async () => verifyChain(await storedRows())

describe('appending', () => {
  test('goes behind the head, and the case in hand is the case in the store', async () => {
    const after = await add(made, anEvent('a', note('a')), anEvent('b', note('b')))
    expect(words(after)).toBe('answered a b')
    expect(after.events.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(after.events[2]?.recordedAt).toBe(later.toISOString())
    expect(await reopened()).toEqual(after)
    expect(await verified()).toEqual({ whole: true, head: after.head })
  })

  test('nothing appended changes nothing', async () => {
    expect(await add(made)).toEqual(made)
    expect(await reopened()).toEqual(made)
  })

  test.for<[string, Partial<NewEvent>]>([
    ['minute', { occurredAt: '2026-11-20T23:59:00.000Z', precision: 'minute' }],
    ['day', { occurredAt: '2026-11-19T15:00:00.000Z', precision: 'day' }],
    ['unknown', { occurredAt: null, precision: 'unknown' }],
    ['a channel and another basis', { channel: 'call', basis: 'recording', actorRole: 'helper' }],
  ])('every column comes back, and the chain stays whole: %s', async ([, columns]) => {
    const after = await add(made, anEvent('a', note('a'), columns))
    expect(after.events[1]).toMatchObject(columns)
    expect(await reopened()).toEqual(after)
    expect(await verified()).toEqual({ whole: true, head: after.head })
  })

  test('an event that is none is refused, and nothing of the request lands', async () => {
    const broken = anEvent('broken', answered('channel', 'fax'))
    await expect(add(made, anEvent('a', note('a')), broken)).rejects.toThrow()
    expect(await reopened()).toEqual(made)
  })
})

describe('retries', () => {
  test('the same event twice lands once', async () => {
    const event = anEvent('a', note('a'))
    const after = await add(made, event)
    expect(await add(after, event)).toEqual(after)
    expect(await add(await reopened(), { ...event, occurredAt: '2026-11-21T05:00:00.000Z' })).toEqual(after)
    expect(words(await reopened())).toBe('answered a')
  })

  test('also for one who does not know that it landed', async () => {
    const event = anEvent('a', note('a'))
    const after = await add(made, event)
    expect(await add(made, event)).toEqual(after)
    expect(words(await reopened())).toBe('answered a')
  })

  test('another body under the same id lands beside it, once', async () => {
    await add(made, anEvent('a', note('a')))
    const after = await add(made, anEvent('a', note('b')))
    expect(await add(made, anEvent('a', note('b')))).toEqual(after)
    expect(words(await reopened())).toBe('answered a b')
    expect(after.events[1]?.id).toBe(idOf('a'))
    expect(after.events[2]?.id).not.toBe(idOf('a'))
    expect(await verified()).toEqual({ whole: true, head: after.head })
  })
})

describe('at the same time', () => {
  test('two different events both land, each once', async () => {
    await Promise.all([add(made, anEvent('a', note('a'))), add(made, anEvent('b', note('b')))])
    const opened = await reopened()
    expect(words(opened).split(' ').sort()).toEqual(['a', 'answered', 'b'])
    expect(await verified()).toEqual({ whole: true, head: opened.head })
  })

  test('the same event from two windows lands once, and both see the same case', async () => {
    const event = anEvent('a', note('a'))
    const [one, other] = await Promise.all([add(made, event), add(made, event)])
    expect(one).toEqual(other)
    expect(words(await reopened())).toBe('answered a')
  })

  test('six at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    await Promise.all(names.map((name) => add(made, anEvent(name, note(name)))))
    const opened = await reopened()
    expect(words(opened).split(' ').sort()).toEqual([...names, 'answered'].sort())
    expect(opened.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await verified()).toEqual({ whole: true, head: opened.head })
  })
})

describe('what was done to the store behind our back', () => {
  const run = (sql: string) => temporary.client.$executeRawUnsafe(spelled(sql))
  beforeEach(async () => {
    made = await add(made, anEvent('a', note('a')), anEvent('b', note('b')))
    for (const trigger of [
      'EventBody_never_changes',
      'EventBody_goes_with_its_case',
      'Event_never_changes',
    ]) {
      await run(`DROP TRIGGER "${trigger}"`)
    }
  })

  test.for([
    ['a body changed', `UPDATE "EventBody" SET "sealed" = x'00' WHERE "seq" = 2`],
    ['a body gone', `DELETE FROM "EventBody" WHERE "seq" = 2`],
    [
      'a body moved from another event',
      `UPDATE "EventBody" SET "sealed" = (SELECT "sealed" FROM "EventBody" WHERE "seq" = 3) WHERE "seq" = 2`,
    ],
    ['an event under another id', `UPDATE "Event" SET "id" = 'other' WHERE "seq" = 2`],
    ['another hash of the body', `UPDATE "Event" SET "bodyHash" = 'other' WHERE "seq" = 2`],
    ['a kind that does not fit the body', `UPDATE "Event" SET "kind" = 'did' WHERE "seq" = 2`],
  ] as const)('does not open: %s', async ([, sql]) => {
    expect(await run(sql)).toBe(1)
    await expect(openEvents(temporary.client, made)).rejects.toThrow()
  })

  test.for([
    ['another time', `UPDATE "Event" SET "recordedAt" = '2026-11-20 00:00:00.000' WHERE "seq" = 2`, 2],
    ['another writer', `UPDATE "Event" SET "actorRole" = 'helper' WHERE "seq" = 2`, 2],
    ['another hash', `UPDATE "Event" SET "hash" = 'other' WHERE "seq" = 3`, 3],
  ] as const)('shows in the chain: %s', async ([, sql, seq]) => {
    expect(await verified()).toMatchObject({ whole: true })
    await run(sql)
    expect(await verified()).toEqual({ whole: false, seq })
  })

  test('a body moved along with its hash does not open', async () => {
    const from = (table: string, column: string) => `(SELECT "${column}" FROM "${table}" WHERE "seq" = 3)`
    await run(`UPDATE "EventBody" SET "sealed" = ${from('EventBody', 'sealed')} WHERE "seq" = 2`)
    await run(`UPDATE "Event" SET "bodyHash" = ${from('Event', 'bodyHash')} WHERE "seq" = 2`)
    await expect(openEvents(temporary.client, made)).rejects.toThrow()
  })

  test('a body of another case does not open here', async () => {
    const other = await createCase(temporary.client, masterKey, 'case-2', [anEvent('first', note('x'))], now)
    expect(other.events).toHaveLength(1)
    const from = `(SELECT "sealed" FROM "EventBody" WHERE "caseId" = 'case-2')`
    await run(`UPDATE "EventBody" SET "sealed" = ${from} WHERE "caseId" = '${caseId}' AND "seq" = 1`)
    await expect(reopened()).rejects.toThrow()
  })
})

test('no body is hashed without a salt of its own', async () => {
  const after = await add(made, anEvent('a', note('same')), anEvent('b', note('same')))
  const [, one, other] = await storedRows()
  expect(after.events).toHaveLength(3)
  expect(one?.bodyHash).not.toBe(other?.bodyHash)
  expect(one?.bodyHash).not.toBe(bodyHashOf(new Uint8Array(), note('same').body))
})
