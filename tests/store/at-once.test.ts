import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCase, openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { eraseCase, eraseEnded } from '@/lib/store/erase'
import { append, type OpenedCase } from '@/lib/store/events'
import { putInUse, rewrapAll } from '@/lib/store/rewrap'
import { keyIdOf, newCaseKey } from '@/lib/store/seal'
import { daysBefore } from '@/lib/store/term'
import { anEvent, note } from '../log/an-event'
import { isOnPostgres, type TemporaryStore, temporaryStore } from './temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')

let temporary: TemporaryStore
let other: Client
beforeEach(async () => {
  temporary = await temporaryStore()
  other = await openStore(temporary.url)
})
afterEach(async () => {
  await other.$disconnect()
  await temporary.close()
})

const make = (caseId: string) =>
  createCase(temporary.client, masterKey, caseId, [anEvent(caseId, note('あ'))], now)
const bodiesOf = (caseId: string) => temporary.client.eventBody.count({ where: { caseId } })
const gone = (work: Promise<unknown>) =>
  work.then(
    () => false,
    () => true,
  )

// A file has one process that writes, and nobody gets in while it does: there is no such moment.
describe.skipIf(!isOnPostgres())('two nodes at the same moment', () => {
  test('what is added while a case is erased goes with it, or is refused', async () => {
    for (let round = 0; round < 30; round++) {
      const one = await make(`case ${round}`)
      const adding = gone(append(other, one, [anEvent(`late ${round}`, note('い'))], now))
      await Promise.all([adding, eraseCase(temporary.client, one.caseId, now)])
      expect(await bodiesOf(one.caseId)).toBe(0)
      expect(await openCase(other, masterKey, one.caseId)).toBeNull()
    }
  })

  test('whoever opens a case while it is erased finds it whole or gone', async () => {
    for (let round = 0; round < 30; round++) {
      const one = await make(`case ${round}`)
      const opening = Array.from({ length: 4 }, () => openCase(other, masterKey, one.caseId))
      await eraseCase(temporary.client, one.caseId, now)
      for (const opened of await Promise.all(opening)) expect(opened ?? one).toMatchObject({ head: one.head })
    }
  })

  test('twelve who append: each once, in one chain', async () => {
    const one = await make('case')
    const clients = [temporary.client, other]
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        append(clients[at % 2] as Client, one, [anEvent(`from ${at}`, note(`${at}`))], now),
      ),
    )
    const { events } = (await openCase(other, masterKey, 'case')) as OpenedCase
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1))
    expect(new Set(events.map(({ id }) => id)).size).toBe(13)
  })
})

describe.skipIf(!isOnPostgres())('a write that another node has begun and not ended', () => {
  const waitMs = 300
  const pause = () => new Promise((resolve) => setTimeout(resolve, waitMs))

  /** What comes of `meanwhile`, begun while a write of the other node is not yet ended; and whether it waited for it. */
  const during = async <T>(
    write: (inside: Pick<Client, 'event' | 'eventBody' | 'case'>) => Promise<unknown>,
    meanwhile: () => Promise<T>,
  ) => {
    let isOver = false
    let begun: Promise<T> | undefined
    await other.$transaction(async (inside) => {
      await write(inside)
      begun = meanwhile().finally(() => {
        isOver = true
      })
      await pause()
      expect(isOver).toBe(false)
    })
    return begun
  }

  test('an event of it keeps a case that would have ended', async () => {
    const one = await make('case')
    const row = {
      ...(await temporary.client.event.findFirstOrThrow()),
      seq: 2,
      id: 'second',
      recordedAt: daysBefore(now, -180),
    }
    const body = { ...(await temporary.client.eventBody.findFirstOrThrow()), seq: 2 }
    const erased = await during(
      async (inside) => {
        await inside.event.create({ data: row })
        await inside.eventBody.create({ data: body })
      },
      () => eraseEnded(temporary.client, daysBefore(now, -180)),
    )
    expect(erased).toBe(0)
    expect(await bodiesOf(one.caseId)).toBe(2)
  })

  test.for(['no', 'an earlier'])(
    'a case under the key from before a rotation is wrapped anew: %s rotation before',
    async (before) => {
      if (before === 'an earlier') await putInUse(temporary.client, masterKey)
      const next = new Uint8Array(32).fill(2)
      const { key, ...wrapped } = newCaseKey(masterKey, 'late')
      expect(key).toHaveLength(32)
      await during(
        (inside) => inside.case.create({ data: { id: 'late', createdAt: now, ...wrapped } }),
        () => putInUse(temporary.client, next),
      )
      expect(await rewrapAll(temporary.client, [next, masterKey])).toBe(0)
      expect((await temporary.client.case.findUniqueOrThrow({ where: { id: 'late' } })).keyId).toBe(
        keyIdOf(next),
      )
      await expect(createCase(other, masterKey, 'later', [], now)).rejects.toThrow('another master key')
    },
  )
})
