import { afterEach, beforeEach, expect, test } from 'vitest'
import { rounds } from '@/lib/server/retention'
import { createCase, openCase } from '@/lib/store/cases'
import { append } from '@/lib/store/events'
import { betweenLooksMs } from '@/lib/store/watch'
import { anEvent, idOf, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
  wall = Date.parse('2026-11-21T01:00:00.000Z')
  counted = 0
  said = []
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const [hour, day] = [3_600_000, 86_400_000]

let wall: number
let counted: number
let said: string[]

/** A process on the store, as it is after a start. */
const started = () =>
  rounds(temporary.client, (line) => said.push(line), {
    wall: () => new Date(wall),
    countedMs: () => counted,
  })

type Round = ReturnType<typeof started>

/** The time goes on while the process looks every ten minutes; how many cases it erased. */
const runs = async (round: Round, ms: number): Promise<number> => {
  let erased = await round()
  for (let passed = 0; passed < ms; passed += betweenLooksMs) {
    wall += betweenLooksMs
    counted += betweenLooksMs
    erased += await round()
  }
  return erased
}

const aCase = (name: string) =>
  createCase(temporary.client, masterKey, idOf(name), [anEvent(name, note('あ'))], new Date(wall))

const isThere = async (name: string) => (await openCase(temporary.client, masterKey, idOf(name))) !== null

test('a case goes when it has ended, and not an hour before', async () => {
  const round = started()
  await runs(round, day)
  await aCase('one')
  // Half a year of looks is not worth waiting for: the process is there all the while, and looks twice.
  const halfAYear = 180 * day - hour
  ;[wall, counted] = [wall + halfAYear, counted + halfAYear]
  expect(await round()).toBe(0)
  expect(await runs(round, hour)).toBe(1)
  expect(said.at(-1)).toBe('Retention: erased 1 ended cases')
})

test.for<[string, jump: number]>([
  ['400 days ahead', 400 * day],
  ['200 days ahead', 200 * day],
  ['400 days back', -400 * day],
])('a clock that stands %s for 20 hours erases nothing, then or later', async ([, jump]) => {
  const round = started()
  await runs(round, day)
  await aCase('before')
  wall += jump
  await aCase('meanwhile')
  expect(await runs(round, 20 * hour)).toBe(0)
  wall -= jump
  expect(await runs(round, 2 * day)).toBe(0)
  expect(await isThere('before')).toBe(true)
  expect(await isThere('meanwhile')).toBe(true)
  expect(said[0]).toBe('Retention: the clock jumped or was not watched; nothing is erased for 1440 minutes')
})

test('after a week down it goes on within a day', async () => {
  await runs(started(), day)
  const one = await aCase('one')
  wall += 175 * day
  await runs(started(), day)
  await aCase('late')
  wall += 7 * day
  counted = 0
  const round = started()
  expect(await round()).toBe(0)
  expect(said.at(-1)).toContain('nothing is erased for 1008 minutes')
  expect(await runs(round, day)).toBe(1)
  expect(await isThere('late')).toBe(true)
  await expect(append(temporary.client, one, [anEvent('more', note('い'))], new Date(wall))).rejects.toThrow()
})

test('an office computer that is off every night still erases', async () => {
  await runs(started(), day)
  await aCase('one')
  wall += 179 * day
  let erased = 0
  for (let days = 0; days < 4; days++) {
    erased += await runs(started(), 9 * hour)
    wall += 15 * hour
  }
  expect(erased).toBe(1)
})
