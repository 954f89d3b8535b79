import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore } from '@/lib/store/client'
import { admitTry, countTry, triesAMinute, uncountTry } from '@/lib/store/limits'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(async () => {
  vi.useRealTimers()
  await temporary.close()
})

const tryOften = async (network: string, times: number, client = temporary.client) => {
  const waits: number[] = []
  for (let at = 0; at < times; at++) waits.push(await admitTry(client, network))
  return waits
}

test('a network has a handful of tries a minute; others have theirs', async () => {
  const waits = await tryOften('here', triesAMinute + 2)
  expect(waits.slice(0, triesAMinute)).toEqual(Array(triesAMinute).fill(0))
  for (const wait of waits.slice(triesAMinute)) {
    expect(wait).toBeGreaterThan(50_000)
    expect(wait).toBeLessThanOrEqual(60_000)
  }
  expect(await tryOften('there', 1)).toEqual([0])
})

test('tries at the same moment are all counted', async () => {
  const waits = await Promise.all(Array.from({ length: 30 }, () => admitTry(temporary.client, 'here')))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(triesAMinute)
})

test('whoever is turned away does not touch the store', async () => {
  await tryOften('here', triesAMinute + 1)
  const before = await temporary.client.tries.findMany()
  await tryOften('here', 50)
  expect(await temporary.client.tries.findMany()).toEqual(before)
})

test('a minute later there are new tries', async () => {
  await tryOften('here', triesAMinute + 1)
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
  expect(await tryOften('here', 1)).toEqual([0])
})

test('tries on a number are counted, whoever makes them, and one can be taken back', async () => {
  const count = () => countTry(temporary.client, 'number')
  expect([await count(), await count(), await count()]).toEqual([1, 2, 3])
  await uncountTry(temporary.client, 'number')
  expect(await count()).toBe(3)
  expect(await countTry(temporary.client, 'other')).toBe(1)
})

test('an hour later a number is as new', async () => {
  await countTry(temporary.client, 'number')
  await countTry(temporary.client, 'number')
  vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] })
  expect(await countTry(temporary.client, 'number')).toBe(1)
})

test('tries that were counted by a clock 400 days ahead lock nobody out once it is right', async () => {
  const real = Date.now()
  vi.useFakeTimers({ now: real + 400 * 86_400_000, toFake: ['Date'] })
  await tryOften('here', triesAMinute + 2)
  await countTry(temporary.client, 'number')
  vi.useFakeTimers({ now: real, toFake: ['Date'] })
  expect(await tryOften('here', 1)).toEqual([0])
  expect(await countTry(temporary.client, 'number')).toBe(1)
})

test.for([
  ['5 seconds', 5],
  ['almost two minutes', 119],
] as const)('a node whose clock is %s behind goes on with what another counted', async ([, seconds]) => {
  const other = await openStore(temporary.url)
  await tryOften('here', triesAMinute - 1)
  await countTry(temporary.client, 'number')
  vi.useFakeTimers({ now: Date.now() - seconds * 1000, toFake: ['Date'] })
  const [last, wait] = await tryOften('here', 2, other)
  expect(last).toBe(0)
  expect(wait).toBeGreaterThan(0)
  expect(await countTry(other, 'number')).toBe(2)
  await other.$disconnect()
})
