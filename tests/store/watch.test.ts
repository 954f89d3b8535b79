import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { betweenLooksMs, graceMs, isBelieved, look, sighted, type Watch, writtenAt } from '@/lib/store/watch'
import { type TemporaryStore, temporaryStore } from './temporary-store'

const start = Date.parse('2026-11-21T01:00:00.000Z')
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** What happens between two looks: how far the wall clock went, and how far the one that only counts. */
type Passed = readonly [wallMs: number, countedMs: number]

const even = (ms: number): Passed[] =>
  Array.from({ length: ms / betweenLooksMs }, () => [betweenLooksMs, betweenLooksMs])
const off = (ms: number): Passed => [ms, 0]

/** The watch after a first look and what happened since, and the wall clock then. */
const watching = (...passed: readonly Passed[]) => {
  let wall = start
  let watch = sighted(null, { wall: new Date(wall), elapsedMs: 0 })
  for (const [wallMs, elapsedMs] of passed) {
    wall += wallMs
    watch = sighted(watch, { wall: new Date(wall), elapsedMs })
  }
  return { watch, wall }
}

const known = even(day)

describe('whether the clock is believed', () => {
  test.for<[string, readonly Passed[], number]>([
    ['at its first look', [], graceMs],
    ['watched for 23 hours', even(23 * hour), hour],
    ['watched for a day', known, 0],
    ['for ever after', [...known, ...even(3 * day)], 0],
    ['moved by NTP', [...known, [betweenLooksMs + minute, betweenLooksMs]], 0],
    ['restarted', [...known, off(minute)], 0],
    ['off for a night', [...known, off(15 * hour)], 1.5 * hour],
    ['off for a night, and watched the next day', [...known, off(15 * hour), ...even(8 * hour)], 0],
    ['down for a week', [...known, off(7 * day)], 16.8 * hour],
    ['down for a week, and watched for a day', [...known, off(7 * day), ...even(day)], 0],
    ['400 days ahead', [...known, off(400 * day)], graceMs],
    ['400 days ahead while it ran', [...known, [400 * day, betweenLooksMs]], graceMs],
    [
      '400 days ahead and back an hour later',
      [...known, off(400 * day), ...even(hour), off(-400 * day)],
      graceMs,
    ],
    ['400 days back', [...known, off(-400 * day)], graceMs],
    ['400 days back, and watched for a day', [...known, off(-400 * day), ...even(day)], 0],
    [
      'stopped',
      [...known, off(7 * day), ...Array.from({ length: 300 }, (): Passed => [0, betweenLooksMs])],
      16.8 * hour,
    ],
  ])('%s', ([, passed, owedMs]) => {
    const { watch } = watching(...passed)
    expect(watch.owedMs).toBe(owedMs)
    expect(isBelieved(watch)).toBe(owedMs === 0)
  })

  test('never while two nodes disagree by 400 days', () => {
    const { watch, wall } = watching(...known)
    let seen: Watch = watch
    for (let at = 0; at <= 300; at++) {
      const elapsedMs = at === 0 ? 0 : betweenLooksMs
      for (const ahead of [0, 400 * day]) {
        seen = sighted(seen, { wall: new Date(wall + ahead + at * betweenLooksMs), elapsedMs })
        expect(isBelieved(seen)).toBe(at === 0 && ahead === 0)
      }
    }
  })

  test('two nodes do not make a day of twelve hours', () => {
    let { watch, wall } = watching()
    for (let looks = 0; looks < 144; looks++) {
      wall += betweenLooksMs / 2
      watch = sighted(watch, { wall: new Date(wall), elapsedMs: betweenLooksMs })
    }
    expect(watch.owedMs).toBe(12 * hour)
  })
})

describe('when something was written', () => {
  test('as it says, unless the clock ran behind', () => {
    const at = new Date(start)
    for (const passed of [[], known, [...known, off(7 * day)], [...known, off(400 * day)]]) {
      expect(writtenAt(watching(...passed).watch, at)).toEqual(at)
    }
  })

  test('when the clock was right again, for what it wrote meanwhile', () => {
    const { watch } = watching(...known, off(-400 * day), ...even(hour), off(400 * day))
    const right = new Date(start + day + hour)
    const behind = start + day - 400 * day
    // It stood behind for a while before anybody looked: at most the day that a look is trusted with.
    for (const ms of [0, minute, hour, hour + 9 * minute, -5 * minute, -day])
      expect(writtenAt(watch, new Date(behind + ms))).toEqual(right)
    for (const at of [new Date(behind - day - 1), new Date(behind + 2 * hour), new Date(start)]) {
      expect(writtenAt(watch, at)).toEqual(at)
    }
  })

  test('also when the very first look was at a clock behind', () => {
    const { watch } = watching(...even(hour), off(400 * day))
    expect(writtenAt(watch, new Date(start + minute))).toEqual(new Date(start + hour + 400 * day))
  })
})

describe('kept in the store', () => {
  let temporary: TemporaryStore
  beforeEach(async () => {
    temporary = await temporaryStore()
  })
  afterEach(() => temporary.close())

  test('a look goes on where the last one was, and none is lost when many look at once', async () => {
    const looks = (wall: number, elapsedMs: number) =>
      Promise.all(
        Array.from({ length: 8 }, () => look(temporary.client, { wall: new Date(wall), elapsedMs })),
      )
    const [first] = await looks(start, 0)
    expect(first).toEqual(watching().watch)
    await looks(start + betweenLooksMs, betweenLooksMs)
    const rows = await temporary.client.watch.findMany({ omit: { id: true } })
    expect(rows).toEqual([watching([betweenLooksMs, betweenLooksMs]).watch])
  })
})
