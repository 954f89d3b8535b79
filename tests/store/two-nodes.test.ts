import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeCode } from '@/lib/accounts/codes'
import { type Client, openStore } from '@/lib/store/client'
import { admitTry, countTry, triesAMinute } from '@/lib/store/limits'
import { pacers } from '@/lib/store/paces'
import { graceMs, look } from '@/lib/store/watch'
import { isOnPostgres, type TemporaryStore, temporaryStore } from './temporary-store'

const now = new Date('2026-11-21T01:00:00.000Z')
const minuteMs = 60_000

let temporary: TemporaryStore
let nodes: [Client, Client]
beforeEach(async () => {
  temporary = await temporaryStore()
  nodes = [temporary.client, await openStore(temporary.url)]
})
afterEach(async () => {
  await nodes[1].$disconnect()
  await temporary.close()
})

/** So many at the same moment, each at the next node. */
const atOnce = <T>(count: number, work: (node: Client, at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(nodes[at % 2] as Client, at)))

// A file has one process that writes.
describe.skipIf(!isOnPostgres())('what two nodes count together', () => {
  test('tries of a network, at whichever node', async () => {
    const waits = await atOnce(20, (node) => admitTry(node, 'here'))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(triesAMinute)
  })

  test('tries on a number: none is missed', async () => {
    const counts = await atOnce(20, (node) => countTry(node, 'number'))
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })

  test('cases that one address makes in an hour', async () => {
    const takes = nodes.map((node) => pacers(node, 1))
    const waits = await atOnce(70, (_, at) => takes[at % 2]?.('begun', 'here') ?? Promise.resolve(0))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(60)
  })

  test('a code of the second factor is taken once', async () => {
    const taken = await atOnce(8, (node) => takeCode(node, 'account', '123456', now))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('the time for which the clock ran evenly, once and not for each node', async () => {
    const ten = 10 * minuteMs
    const at = (minutes: number) => new Date(now.getTime() + minutes * minuteMs)
    await look(nodes[0], { wall: now, elapsedMs: 0 })
    await look(nodes[1], { wall: at(5), elapsedMs: 0 })
    await look(nodes[0], { wall: at(10), elapsedMs: ten })
    const { owedMs } = await look(nodes[1], { wall: at(15), elapsedMs: ten })
    expect(owedMs).toBeLessThanOrEqual(graceMs)
    expect(owedMs).toBeGreaterThanOrEqual(graceMs - 15 * minuteMs)
  })
})
