import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addToCase } from '@/lib/cases/append-to-case'
import { deskTagsOf } from '@/lib/cases/desk-match'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import type { Entry, NewEvent } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { deskKey } from '@/lib/store/desk-key'
import { addLook, dropOver, looksOf, rowOfHandle } from '@/lib/store/desk-rows'
import { eraseCase, eraseEnded } from '@/lib/store/erase'
import type { OpenedCase } from '@/lib/store/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { daysBefore } from '@/lib/store/term'
import { anEvent, answered, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from './temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-26T03:00:00.000Z')
const later = (days: number) => daysBefore(now, -days)

let temporary: TemporaryStore
beforeEach(async () => {
  keepMasterKeys([masterKey])
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const granted = (days = 14, ...scopes: ('summary' | 'log' | 'evidence')[]): Entry => ({
  kind: 'granted',
  body: {
    scopes: scopes.length > 0 ? scopes : ['summary'],
    mayWrite: true,
    until: later(days).toISOString(),
  },
})
const revoked: Entry = { kind: 'revoked', body: {} }
const taken = (by = 'account-1'): Entry => ({ kind: 'desk', body: { move: 'take', by } })
const number = answered('numberShown', '03-1234-5678')

const make = (caseId: string, ...entries: Entry[]) =>
  createCase(
    temporary.client,
    masterKey,
    caseId,
    entries.map((entry, at) => anEvent(`${caseId} ${at}`, entry)),
    now,
  )

const add = (opened: OpenedCase, at: Date, ...entries: Entry[]) => {
  const from = opened.events.length
  const events = entries.map((entry, n): NewEvent => anEvent(`${opened.caseId} ${from + n}`, entry))
  return addToCase(temporary.client, opened, events, at)
}

const reopened = async () => (await openCase(temporary.client, masterKey, 'case')) as OpenedCase

const stored = async (caseId: string) => ({
  row: await temporary.client.deskRow.findUnique({ where: { caseId } }),
  tags: await temporary.client.deskMatch.findMany({
    where: { caseId },
    select: { kind: true, tag: true },
    orderBy: [{ kind: 'asc' }, { tag: 'asc' }],
  }),
})

/** What the log alone says that must be stored. */
const rebuilt = async (caseId: string, at: Date) => {
  const opened = await openCase(temporary.client, masterKey, caseId)
  if (!opened) throw new Error('no case')
  const row = deskRowOf(opened, at)
  const tags = row ? deskTagsOf(opened.events, await deskKey(temporary.client, masterKey)) : []
  return { row, tags: [...tags].sort((a, b) => (a.kind + a.tag < b.kind + b.tag ? -1 : 1)) }
}

/** Draws numbers from 0 up to 1 that follow from a seed (a linear congruence: good enough to choose entries). */
const drawsOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const by = 'account-1'
const choices: readonly (() => Entry)[] = [
  () => granted(7),
  () => granted(28, 'summary', 'log'),
  () => granted(14, 'evidence'),
  () => granted(-1),
  () => revoked,
  () => taken(),
  () => taken('account-2'),
  () => ({ kind: 'desk', body: { move: 'give-back', by } }),
  () => ({ kind: 'desk', body: { move: 'ask', by, words: 'いつですか', fact: 'usedOn' } }),
  () => ({ kind: 'desk', body: { move: 'ask-second', by } }),
  () => ({ kind: 'desk', body: { move: 'second', by: 'account-2', agrees: true, words: '' } }),
  () => ({ kind: 'desk', body: { move: 'hand-over', by, centre: '市の窓口', words: '' } }),
  () => ({ kind: 'desk', body: { move: 'close', by, words: '' } }),
  () => answered('usedOn', '11月20日'),
  () => answered('situation', 'unknown-bill'),
  () => answered('paid', 'bank-transfer'),
  () => answered('paid', 'no'),
  () => answered('danger', 'yes'),
  () => answered('courtPaper', 'special-delivery'),
  () => answered('traderName', '株式会社レンタル'),
  () => number,
  () => answered('numberShown', null),
  () => note('メモ'),
]

describe('the queue equals what the log says', () => {
  test('after each of 200 random histories', async () => {
    const shared: string[] = []
    for (let seed = 1; seed <= 200; seed++) {
      const draw = drawsOf(seed * 7919)
      const pick = () => (choices[Math.floor(draw() * choices.length)] as () => Entry)()
      const caseId = `case ${seed}`
      let opened = await make(caseId, note('あ'))
      const times = 2 + Math.floor(draw() * 3)
      for (let time = 0; time < times; time++) {
        opened = await add(
          opened,
          later(time / 24),
          ...Array.from({ length: 1 + Math.floor(draw() * 3) }, pick),
        )
      }
      // What has run out waits for the job.
      await dropOver(temporary.client, later((times - 1) / 24))
      const found = await stored(caseId)
      expect(found, caseId).toEqual(await rebuilt(caseId, later((times - 1) / 24)))
      if (found.row) shared.push(caseId)
    }
    // Both ends are met often enough to say something.
    expect(shared.length).toBeGreaterThan(40)
    expect(shared.length).toBeLessThan(160)
  }, 60_000)

  test('when two windows append at once, one of them the grant', async () => {
    const opened = await make('case', number)
    await Promise.all([
      add(opened, now, granted()),
      addToCase(temporary.client, opened, [anEvent('x', note('い'))], now),
    ])
    expect(await stored('case')).toEqual(await rebuilt('case', now))
    expect((await stored('case')).row).not.toBeNull()
  })

  test('each grant has a handle of its own, and a rebuild the same', async () => {
    const first = await add(await make('case', note('あ')), now, granted())
    const before = (await stored('case')).row?.handle
    await add(first, now, note('い'))
    expect((await stored('case')).row?.handle).toBe(before)
    await add(await reopened(), now, granted(7))
    expect((await stored('case')).row?.handle).not.toBe(before)
  })
})

describe('a case that is not shared', () => {
  test('costs no write', async () => {
    const opened = await make('case', note('あ'))
    const seen: string[] = []
    const listening = new Proxy(temporary.client, {
      get: (target, name) => {
        if (typeof name === 'string' && /^desk/.test(name)) seen.push(name)
        return Reflect.get(target, name)
      },
    })
    await addToCase(listening, opened, [anEvent('more', note('い'))], now)
    expect(seen).toEqual([])
    await addToCase(listening, opened, [anEvent('shared', granted())], now)
    expect(seen).not.toEqual([])
  })

  test.for([
    ['never shared', [number]],
    ['taken back', [number, granted(), revoked]],
    ['run out', [number, granted(-1)]],
  ] as const)('%s: nothing of it is at the desk', async ([, entries]) => {
    await add(await make('case', note('あ')), now, ...entries)
    expect(await stored('case')).toEqual({ row: null, tags: [] })
  })

  test('what was shared goes in the moment in which it is taken back', async () => {
    const shared = await add(await make('case', number), now, granted())
    const handle = (await stored('case')).row?.handle as string
    expect(await rowOfHandle(temporary.client, handle, now)).not.toBeNull()
    expect((await stored('case')).tags).toHaveLength(1)
    await add(shared, now, revoked)
    expect(await rowOfHandle(temporary.client, handle, now)).toBeNull()
    expect((await stored('case')).tags).toEqual([])
  })
})

describe('time', () => {
  test.for([
    ['before it runs out', 14, 13.9, true],
    ['when it runs out', 14, 14, false],
    ['28 days after the last event', 60, 28, false],
    ['a moment before', 60, 27.9, true],
  ] as const)('%s: shown %s', async ([, until, days, isShown]) => {
    await add(await make('case', number), now, granted(until))
    const handle = (await stored('case')).row?.handle as string
    expect((await rowOfHandle(temporary.client, handle, later(days))) !== null).toBe(isShown)
    expect(await dropOver(temporary.client, later(days))).toBe(isShown ? 0 : 1)
    expect((await stored('case')).tags).toHaveLength(isShown ? 1 : 0)
  })
})

describe('an append by a clock that is 400 days ahead for a moment', () => {
  const rowNow = (handle = '') => rowOfHandle(temporary.client, handle, now)

  const meanwhile: readonly [string, () => Promise<unknown>][] = [
    ['the job', () => dropOver(temporary.client, now)],
    ['another entry', async () => add(await reopened(), now, note('い'))],
  ]
  test.for(meanwhile)('leaves the case at the desk, as its log says, after %s', async ([, next]) => {
    const shared = await add(await make('case', number), now, granted())
    const { row: before, tags } = await stored('case')
    await add(shared, later(400), answered('danger', 'yes'))
    expect(await rowOfHandle(temporary.client, before?.handle ?? '', later(400))).toBeNull()
    expect(await rowNow(before?.handle)).toMatchObject({ urgency: 3, emergencies: ' danger ' })
    await next()
    expect(await stored('case')).toEqual(await rebuilt('case', now))
    expect((await stored('case')).tags).toEqual(tags)
    expect(await rowNow(before?.handle)).not.toBeNull()
  })

  test('brings nothing to the desk that was taken back', async () => {
    const shared = await add(await make('case', number), now, granted(), revoked)
    await add(shared, later(400), note('い'))
    expect(await stored('case')).toEqual({ row: null, tags: [] })
  })
})

describe('the same in two cases', () => {
  const alike: readonly [string, Entry, Entry, boolean][] = [
    ['a number written in two ways', number, answered('numberShown', '+81 3 1234 5678（株式会社）'), true],
    ['another number', number, answered('numberShown', '03-1234-5679'), false],
    ['the number of a desk', answered('numberShown', '188'), answered('numberShown', '188'), false],
    [
      'a name',
      answered('traderName', '㈱ＡＢＣ レンタル'),
      answered('traderName', 'abcレンタル株式会社'),
      true,
    ],
    ['another name', answered('traderName', 'ABC'), answered('traderName', 'ABD'), false],
  ]
  test.for(alike)('%s: %s', async ([, one, other, isSame]) => {
    await add(await make('one', one), now, granted())
    await add(await make('other', other), now, granted())
    const [a, b] = [(await stored('one')).tags, (await stored('other')).tags]
    expect(a.length > 0 && JSON.stringify(a) === JSON.stringify(b)).toBe(isSame)
  })

  test('only where the answers are shared', async () => {
    await add(await make('case', number), now, granted(14, 'evidence'))
    expect((await stored('case')).tags).toEqual([])
  })
})

describe('looks', () => {
  test('one an hour for each account and part, the newest first; none at what is not shared', async () => {
    const { client } = temporary
    const shared = await add(await make('case', note('あ')), now, granted())
    const hour = (n: number) => new Date(now.getTime() + n * 3_600_000)
    await addLook(client, 'case', 'a', 'summary', now)
    await addLook(client, 'case', 'a', 'summary', new Date(now.getTime() + 60_000))
    await addLook(client, 'case', 'b', 'summary', now)
    await addLook(client, 'case', 'a', 'log', hour(1))
    await addLook(client, 'other', 'a', 'log', hour(1))
    expect(await looksOf(client, 'case')).toEqual([
      { account: 'a', scope: 'log', at: hour(1) },
      { account: 'a', scope: 'summary', at: now },
      { account: 'b', scope: 'summary', at: now },
    ])
    await add(shared, now, revoked)
    await addLook(client, 'case', 'c', 'log', hour(2))
    expect(await looksOf(client, 'case')).toHaveLength(3)
    expect(await looksOf(client, 'other')).toEqual([])
  })
})

test.for([
  ['by the person', () => eraseCase(temporary.client, 'case', now)],
  ['because it has ended', () => eraseEnded(temporary.client, later(200))],
] as const)('an erased case leaves nothing at the desk: %s', async ([, erase]) => {
  const { client } = temporary
  const shared = await add(await make('case', number), now, granted())
  await addLook(client, 'case', 'a', 'summary', now)
  await erase()
  expect(await stored('case')).toEqual({ row: null, tags: [] })
  expect(await looksOf(client, 'case')).toEqual([])
  await expect(add(shared, now, granted(7))).rejects.toThrow()
  await addLook(client, 'case', 'a', 'log', now)
  expect([await client.deskRow.count(), await client.deskLook.count()]).toEqual([0, 0])
})
