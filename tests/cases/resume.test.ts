import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOfWords } from '@/lib/access/resume-hash'
import { resumeWords } from '@/lib/access/resume-words'
import { type Resumed, resume, waitFor } from '@/lib/cases/resume'
import { checkDigit } from '@/lib/store/case-number'
import { createCase } from '@/lib/store/cases'
import { eraseCase } from '@/lib/store/erase'
import type { OpenedCase } from '@/lib/store/events'
import { triesAMinute } from '@/lib/store/limits'
import { saveResumeKey } from '@/lib/store/resume-keys'
import { storedBytes } from '../store/stored-bytes'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

let temporary: TemporaryStore
const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')

const wordsFrom = (at: number) => resumeWords.slice(at, at + 5)
const right = wordsFrom(100)
const wrong = wordsFrom(200)

const aCase = async (caseId: string, words: readonly string[] | null = right): Promise<OpenedCase> => {
  const opened = await createCase(temporary.client, masterKey, caseId, [], now)
  const hash = words && (await hashOfWords(words))
  if (hash) await saveResumeKey(temporary.client, opened, hash, now)
  return opened
}

let slept: number[]
const pause = async (ms: number) => {
  slept.push(ms)
}

const attempt = (number: string | null, words: readonly string[], network: string): Promise<Resumed> => {
  const typed = { number: number ?? '', words: words.join(' '), shared: false }
  return resume(temporary.client, masterKey, typed, network, pause)
}

const unused = (number: string | null) => {
  const digits = String((Number(number?.slice(0, 7)) + 1) % 10_000_000).padStart(7, '0')
  return digits + checkDigit(digits)
}

beforeEach(async () => {
  temporary = await temporaryStore()
  slept = []
})
afterEach(() => temporary.close())

describe('the right words', () => {
  test('open their case, and no other', async () => {
    const [one, other] = [await aCase('one'), await aCase('other', wrong)]
    expect(await attempt(one.number, right, 'a')).toEqual({ tag: 'opened', caseId: 'one' })
    expect(await attempt(other.number, wrong, 'a')).toEqual({ tag: 'opened', caseId: 'other' })
    expect(await attempt(other.number, right, 'a')).toEqual({ tag: 'wrong' })
  })

  test('in another order open nothing', async () => {
    const { number } = await aCase('one')
    expect(await attempt(number, right.toReversed(), 'a')).toEqual({ tag: 'wrong' })
  })

  test('open nothing once new ones were made', async () => {
    const opened = await aCase('one')
    await saveResumeKey(temporary.client, opened, (await hashOfWords(wrong)) ?? '', now)
    expect(await attempt(opened.number, right, 'a')).toEqual({ tag: 'wrong' })
    expect(await attempt(opened.number, wrong, 'a')).toEqual({ tag: 'opened', caseId: 'one' })
  })
})

describe('answered alike, with the same wait', () => {
  const stories: readonly [string, () => Promise<string | null>][] = [
    ['wrong words', async () => (await aCase('one')).number],
    ['an unknown number', async () => unused((await aCase('one')).number)],
    ['a case without words', async () => (await aCase('one', null)).number],
    [
      'an erased case',
      async () => {
        const { number } = await aCase('one', wrong)
        await eraseCase(temporary.client, 'one', now)
        return number
      },
    ],
  ]

  test.for(stories)('%s', async ([, numberOf]) => {
    const number = await numberOf()
    for (let at = 0; at < 8; at++)
      expect(await attempt(number, wrong, `from ${at}`)).toEqual({ tag: 'wrong' })
    expect(slept).toEqual([0, 0, 0, 0, 0, 250, 500, 1000])
  })

  test('and in like time', async () => {
    const { number } = await aCase('one')
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let at = 0; at < 40; at++) {
      for (const [kind, which] of [
        ['known', number],
        ['unknown', unused(number)],
      ] as const) {
        const before = performance.now()
        await attempt(which, wrong, `from ${kind} ${at}`)
        times[kind].push(performance.now() - before)
      }
    }
    const [known, unknown] = [median(times.known), median(times.unknown)]
    console.info(`wrong words ${known.toFixed(1)} ms, unknown number ${unknown.toFixed(1)} ms`)
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.5)
  }, 60_000)
})

const median = (times: number[]) => times.toSorted((one, other) => one - other)[times.length / 2] ?? 0

describe('slowed, never locked', () => {
  test('the wait grows to four seconds and no further', () => {
    expect([1, 5, 6, 7, 8, 9, 10, 11, 1_000_000].map(waitFor)).toEqual([
      0, 0, 250, 500, 1000, 2000, 4000, 4000, 4000,
    ])
  })

  test('a network is told how long to wait, and others are not', async () => {
    const { number } = await aCase('one')
    for (let at = 0; at < triesAMinute; at++) await attempt(number, wrong, 'a')
    const turned = await attempt(number, right, 'a')
    if (turned.tag !== 'wait') throw new Error('it was not turned away')
    expect(turned.ms).toBeGreaterThan(0)
    expect(await attempt(number, right, 'b')).toEqual({ tag: 'opened', caseId: 'one' })
  })

  test('after many wrong tries from many networks the right words still open it', async () => {
    const { number } = await aCase('one')
    for (let at = 0; at < 40; at++) await attempt(number, wrong, `from ${at}`)
    expect(await attempt(number, right, 'me')).toEqual({ tag: 'opened', caseId: 'one' })
    expect(slept.at(-1)).toBe(4000)
  })

  test('right words are no try against the number', async () => {
    const { number } = await aCase('one')
    for (let at = 0; at < 10; at++) await attempt(number, right, `from ${at}`)
    expect(new Set(slept)).toEqual(new Set([0]))
  })

  test('a mistyped form costs no try', async () => {
    const { number } = await aCase('one')
    for (let at = 0; at < 20; at++) {
      expect(await attempt(number, right.slice(1), 'a')).toMatchObject({ tag: 'faulty' })
    }
    expect(await temporary.client.tries.count()).toBe(0)
    expect(await attempt(number, right, 'a')).toEqual({ tag: 'opened', caseId: 'one' })
  })
})

test('the store holds no word, no address, and no number that was tried', async () => {
  const { number } = await aCase('one')
  const tried = unused(number)
  await attempt(tried, wrong, '203.0.113.77')
  await attempt(number, right, '203.0.113.77')
  const file = await storedBytes(temporary)
  expect(file.includes(number ?? 'none')).toBe(true)
  for (const canary of [...right, ...wrong, right.join(' '), tried, '203.0.113.77']) {
    expect(file.includes(canary), canary).toBe(false)
  }
})
