import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openShared } from '@/lib/cases/read-shared'
import { readShare } from '@/lib/cases/share'
import { deskStateOf } from '@/lib/desk/desk-state'
import type { DeskRole } from '@/lib/desk/policy'
import type { Entry } from '@/lib/log/events'
import { daysBefore } from '@/lib/store/term'
import { answered } from '../log/an-event'
import { aSharing, canaries, story } from './a-sharing'

const now = new Date('2026-11-26T03:00:00.000Z')
const later = (days: number) => daysBefore(now, -days)
const { start, end, begin, holder, add, handle, kinds, share, stop, desk, open } = aSharing(now)
beforeEach(start)
afterEach(end)

describe('the form', () => {
  beforeEach(() => begin(...story))

  test('shares for the chosen days, once', async () => {
    expect(await share()).toBe('/case/share#shared')
    await share({}, 'share', new Date(now.getTime() + 5_000))
    expect(kinds().filter((kind) => kind === 'granted')).toHaveLength(1)
    const until = later(7).toISOString()
    expect(deskStateOf(holder().opened.events).grant).toMatchObject({
      scopes: ['summary', 'log'],
      mayWrite: true,
      until,
    })
  })

  test.for([
    ['nothing to see', { scopes: [] }, 'scopes'],
    ['what is no part', { scopes: ['everything'] }, 'scopes'],
    ['no word on writing', { mayWrite: '' }, 'mayWrite'],
    ['no days', { days: '' }, 'days'],
    ['other days', { days: '90' }, 'days'],
  ] as const)('%s: the page says so, and nothing is shared', async ([, fields, field]) => {
    expect(await share(fields)).toBe('/case/share')
    const { view } = await readShare(holder(), now)
    expect(view.errors.map((error) => error.field)).toEqual([field])
    expect(view.now).toBeNull()
    expect(kinds()).not.toContain('granted')
    if (field !== 'days') expect(view.filled.days).toBe('7')
  })

  test('a finder shows no files, whatever is sent', async () => {
    await add(answered('situation', 'found-data'))
    expect((await readShare(holder(), now)).view.parts.map(({ value }) => value)).toEqual(['summary', 'log'])
    await share({ scopes: ['log', 'evidence'] })
    expect(deskStateOf(holder().opened.events).grant?.scopes).toEqual(['log'])
  })

  test('stopped: gone in the same moment; stopping twice, or what was never shared, is no error', async () => {
    await stop()
    expect(kinds()).not.toContain('revoked')
    await share()
    const before = await handle()
    await stop()
    await stop()
    expect(kinds().filter((kind) => kind === 'revoked')).toHaveLength(1)
    expect(await openShared({ id: 'lead', role: 'lead' }, holder().client, before, now)).toBeNull()
    expect((await readShare(holder(), now)).view.now).toBeNull()
  })
})

describe('who may open a shared case', () => {
  const states = {
    waiting: [],
    'held by me': [{ move: 'take', by: 'me' }],
    'held by another': [{ move: 'take', by: 'other' }],
    'waits for a second': [
      { move: 'take', by: 'other' },
      { move: 'ask-second', by: 'other' },
    ],
  } as const
  const rows: readonly [keyof typeof states, DeskRole, boolean][] = [
    ['waiting', 'volunteer', true],
    ['held by me', 'volunteer', true],
    ['held by another', 'volunteer', false],
    ['waits for a second', 'volunteer', true],
    ['waiting', 'lead', true],
    ['held by another', 'lead', true],
    ['waiting', 'admin', false],
    ['held by another', 'admin', false],
  ]
  test.for(rows)('%s: a %s %s', async ([state, role, isOpen]) => {
    await begin(...story)
    await share()
    for (const body of states[state]) await desk(body)
    expect((await open('me', role)) !== null).toBe(isOpen)
    expect(await holder().client.deskLook.count()).toBe(isOpen ? 2 : 0)
  })

  test.for([
    ['an unknown handle', async (): Promise<string> => 'unknown', now],
    ['the id of the case', async (): Promise<string> => holder().opened.caseId, now],
    ['run out', handle, later(7)],
    ['long ago', handle, later(29)],
  ] as const)('%s: none, and no look', async ([, named, at]) => {
    await begin(...story)
    await share()
    expect(await openShared({ id: 'lead', role: 'lead' }, holder().client, await named(), at)).toBeNull()
    expect(await holder().client.deskLook.count()).toBe(0)
  })

  test('the handle of an earlier grant opens nothing', async () => {
    await begin(...story)
    await share()
    const earlier = await handle()
    await share({ days: '14' }, 'again')
    expect(await openShared({ id: 'lead', role: 'lead' }, holder().client, earlier, now)).toBeNull()
    expect(await open('lead', 'lead')).not.toBeNull()
  })
})

describe('what is seen is what was granted', () => {
  const file: Entry = {
    kind: 'evidence',
    body: {
      file: '0190a5a0-0000-7000-8000-000000000001',
      sha256: 'a'.repeat(64),
      bytes: 1,
      type: 'image/png',
      name: 'a.png',
      caption: '',
      proves: null,
    },
  }
  test.for([
    [['summary'], true, false, false],
    [['log'], false, true, false],
    [['evidence'], false, false, true],
    [['summary', 'log', 'evidence'], true, true, true],
  ] as const)('%s', async ([scopes, hasFacts, hasLog, hasFiles]) => {
    await begin(...story, file)
    await share({ scopes })
    const found = await open('me', 'volunteer')
    expect(Object.keys(found?.input.state.facts ?? {}).length > 0).toBe(hasFacts)
    expect((found?.input.entries.length ?? 0) > 0).toBe(hasLog)
    expect((found?.exhibits.length ?? 0) > 0).toBe(hasFiles)
    expect((await open('me', 'volunteer', now, ['evidence'])) !== null).toBe(hasFiles)
    const seen = JSON.stringify([found?.input.state.facts, found?.input.entries])
    expect(seen).not.toContain(canaries.name)
    expect(seen).not.toContain('うっかり')
  })

  test('files of a finder are shown to nobody, whatever was shared before that was known', async () => {
    await begin(...story, file)
    await share({ scopes: ['log', 'evidence'] })
    await add(answered('situation', 'found-data'))
    expect((await open('me', 'volunteer'))?.exhibits).toEqual([])
    expect(await open('me', 'volunteer', now, ['evidence'])).toBeNull()
  })
})

test('each look is shown to the person: when, in which role, what; no name', async () => {
  await begin(...story)
  await share()
  const person = { createdAt: now, updatedAt: now }
  await holder().client.deskUser.createMany({
    data: [
      { id: 'v', name: 'はなこ', email: 'v@example.org', role: 'volunteer', ...person },
      { id: 'l', name: 'たろう', email: 'l@example.org', role: 'lead', ...person },
    ],
  })
  await open('v', 'volunteer')
  await open('v', 'volunteer')
  await open('l', 'lead', new Date(now.getTime() + 3_600_000))
  const rows = async () => (await readShare(holder(), now)).view.looks.map(({ cells }) => cells.join(' '))
  expect(await rows()).toEqual([
    '11月26日(木) 13:00 まとめ役B 出来事の記録',
    '11月26日(木) 13:00 まとめ役B 質問への答え',
    '11月26日(木) 12:00 ボランティアA 出来事の記録',
    '11月26日(木) 12:00 ボランティアA 質問への答え',
  ])
  await stop()
  expect(await rows()).toHaveLength(4)
})
