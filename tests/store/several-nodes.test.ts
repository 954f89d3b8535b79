import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, openStore } from '@/lib/store/client'
import { deskKey } from '@/lib/store/desk-key'
import { talliesFrom, tallyWrites } from '@/lib/store/desk-tally'
import { admitTry, countTry, triesAMinute } from '@/lib/store/limits'
import { pacers } from '@/lib/store/paces'
import { look } from '@/lib/store/watch'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
let nodes: readonly Client[] = []
beforeEach(async () => {
  temporary = await temporaryStore()
  nodes = [temporary.client, await openStore(temporary.url)]
})
afterEach(async () => {
  await nodes[1]?.$disconnect()
  await temporary.close()
})

/** Does something so many times at the same moment, on each node in turn. */
const atOnce = <T>(times: number, work: (node: Client) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, at) => work(nodes[at % nodes.length] ?? temporary.client)))

test('tries of a network are counted by all nodes together', async () => {
  const waits = await atOnce(20, (node) => admitTry(node, 'here'))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(triesAMinute)
})

test('tries on a number are counted by all nodes together', async () => {
  await atOnce(20, (node) => countTry(node, 'number'))
  expect(await countTry(temporary.client, 'number')).toBe(21)
})

test('cases of an address are counted by all nodes together, its forms by each', async () => {
  const takes = new Map(nodes.map((node) => [node, pacers(node, 1)]))
  const taken = async (pace: 'begun' | 'case', times: number) => {
    const waits = await atOnce(times, async (node) => (await takes.get(node)?.(pace, 'here')) ?? 0)
    return waits.filter((wait) => wait === 0).length
  }
  expect(await taken('begun', 80)).toBe(60)
  expect(await taken('case', 300)).toBe(240)
})

test('all nodes make one key of the desk', async () => {
  const masterKey = randomBytes(32)
  const keys = await atOnce(6, (node) => deskKey(node, masterKey))
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
})

test('what happened on several nodes is counted once each', async () => {
  await atOnce(20, (node) =>
    node.$transaction(tallyWrites(node, '2026-11-26', [{ what: 'shared', of: 'one' }])),
  )
  expect(await talliesFrom(temporary.client, '2026-11-26')).toMatchObject([{ count: 20 }])
})

test('looks at the clock by several nodes are one watch, and nothing is believed sooner', async () => {
  const wall = new Date('2026-11-26T03:00:00.000Z')
  await atOnce(4, (node) => look(node, { wall, elapsedMs: 0 }))
  const later = new Date(wall.getTime() + 60_000)
  const watches = await atOnce(4, (node) => look(node, { wall: later, elapsedMs: 60_000 }))
  const owed = watches.map(({ owedMs }) => owedMs)
  expect(Math.min(...owed)).toBe(24 * 3_600_000 - 60_000)
})
