import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { moveCase } from '@/lib/cases/desk-move'
import type { Entry } from '@/lib/log/events'
import { answered } from '../log/an-event'
import { aDesk, anna, ben, granted, lead, now } from './a-desk'
import { aForm } from './a-form'

const revoked: Entry = { kind: 'revoked', body: {} }

type Fields = Readonly<Record<string, string>>

const { store, at, aCase, says, saysAfter, move, opened, head, stateNow, draftOf, sheet, taken } =
  await aDesk()
afterAll(() => store.close())

describe('the way of a case', () => {
  beforeEach(() => aCase(granted()))

  test('take, ask, answered in the flow, pass on, hand over, close', async () => {
    expect(await move(anna, 'take')).toBe(taken())
    expect(await stateNow()).toMatchObject({ status: 'taken', holder: 'anna' })
    await move(anna, 'ask', { fact: 'remembersClaim' })
    expect(await stateNow()).toMatchObject({ status: 'asked' })
    await says(answered('remembersClaim', 'no'))
    expect(await stateNow()).toMatchObject({ status: 'taken', questions: [{ answeredBy: 5 }] })
    await move(anna, 'state', { advice: 'call-188' })
    await move(anna, 'appoint', { on: '2026-11-27', time: '14:30', words: '記録をもう一度読みます' })
    const handOver = { centre: '◯◯市消費生活センター', on: '2026-11-21', words: '時系列を伝えました' }
    await move(anna, 'hand-over', handOver)
    await move(anna, 'close', { words: '読み終えました' })
    expect(await stateNow()).toMatchObject({ status: 'closed', holder: 'anna' })
    const { events } = await opened()
    expect(events.filter(({ kind }) => kind === 'desk').map(({ actorRole }) => actorRole)).toEqual(
      Array(6).fill('volunteer'),
    )
    expect(events.at(-2)).toMatchObject({ precision: 'day', occurredAt: '2026-11-21T03:00:00.000Z' })
  })

  test('a question that waits is still waited for after a second reader, and after another one takes the case', async () => {
    await move(anna, 'take')
    await move(anna, 'ask', { words: '家族は知っていますか' })
    await move(anna, 'ask-second')
    await move(ben, 'second', { agrees: 'yes', words: '読みました' })
    expect((await stateNow()).status).toBe('asked')
    await move(anna, 'give-back')
    await move(ben, 'take')
    expect(await stateNow()).toMatchObject({ status: 'asked', holder: 'ben' })
  })
})

describe('what is not taken comes back with what was typed', () => {
  beforeEach(() => aCase(granted()))

  test.for<[what: string, name: string, fields: Fields, field: string]>([
    ['nothing asked', 'ask', { words: ' ' }, 'words'],
    ['a legal conclusion', 'ask', { words: '払う義務はありません。' }, 'words'],
    ['no such advice', 'state', { advice: 'toString' }, 'advice'],
    ['a day that is past', 'appoint', { on: '2026-11-20', time: '', words: '読みます' }, 'on'],
    ['a day too far', 'appoint', { on: '2027-11-20', time: '', words: '読みます' }, 'on'],
    ['no time of day', 'appoint', { on: '2026-11-22', time: '25時', words: '読みます' }, 'time'],
    [
      'a number for private contact',
      'appoint',
      { on: '2026-11-22', time: '', words: '090-1234-5678 へ' },
      'words',
    ],
    ['a day to come', 'hand-over', { centre: '市', on: '2026-11-22', words: '伝えました' }, 'on'],
    ['no centre', 'hand-over', { centre: '', on: '2026-11-21', words: '伝えました' }, 'centre'],
    ['comfort at the end', 'close', { words: 'もう大丈夫です。' }, 'words'],
    ['too long', 'remark', { words: 'あ'.repeat(2_001) }, 'words'],
  ])('%s', async ([, name, fields, field]) => {
    await move(anna, 'take')
    const before = await head()
    expect(await move(anna, name, fields)).toBe(sheet())
    expect(await head()).toBe(before)
    const draft = await draftOf(anna)
    expect(draft).toMatchObject({ move: name, errors: [{ field }] })
    expect(draft?.typed.words?.[0] ?? '').toBe(fields.words ?? '')
    expect(await draftOf(ben)).toBeNull()
  })

  test('it is sealed, and gone once the move is taken', async () => {
    await move(anna, 'take')
    await move(anna, 'ask', { words: '詐欺です。ひみつのことば' })
    const rows = await store.client.draft.findMany({ where: { caseId: at.caseId } })
    expect(rows).toHaveLength(1)
    expect(Buffer.from(rows[0]?.sealed ?? []).includes('ひみつ')).toBe(false)
    await move(anna, 'ask', { words: '家族は知っていますか' })
    expect(await draftOf(anna)).toBeNull()
  })

  test('another move that is taken leaves it there', async () => {
    await move(anna, 'take')
    await move(anna, 'ask', { words: '詐欺です。' })
    await move(anna, 'remark', { words: 'メモ' })
    expect(await draftOf(anna)).toMatchObject({ move: 'ask', typed: { words: ['詐欺です。'] } })
  })

  test('a note between volunteers may say what it likes', async () => {
    await move(anna, 'take')
    expect(await move(anna, 'remark', { words: '詐欺です、と本人は言っている。' })).toBe(taken())
  })
})

describe('two on one sheet', () => {
  beforeEach(() => aCase(granted()))

  test('both take it: one holds it, the other is told', async () => {
    const saw = String(await head())
    const both = await Promise.all([move(anna, 'take', { saw }, 'a'), move(ben, 'take', { saw }, 'b')])
    expect(both.filter((path) => path === taken())).toHaveLength(1)
    // It is in nobody else's queue any more.
    expect(both).toContain(null)
    expect((await opened()).events.filter(({ kind }) => kind === 'desk')).toHaveLength(1)
  })

  test('the person answers while the volunteer writes: what was typed comes back', async () => {
    await move(anna, 'take')
    await move(anna, 'ask', { words: '家族は知っていますか' })
    const saw = String(await head())
    await says({ kind: 'replied', body: { to: Number(saw), words: 'はい' } })
    expect(await move(anna, 'close', { saw, words: '読み終えました' })).toBe(sheet())
    expect(await draftOf(anna)).toMatchObject({
      obstacle: { tag: 'stale' },
      typed: { words: ['読み終えました'] },
    })
    expect(await move(anna, 'close', { words: '読み終えました' }, 'again')).toBe(taken())
  })

  test('the same form again, one after the other and at once: nothing twice', async () => {
    await move(anna, 'take')
    const fields = { saw: String(await head()), words: '家族は知っていますか' }
    const first = await move(anna, 'ask', fields, 'same')
    const more = await Promise.all([move(anna, 'ask', fields, 'same'), move(anna, 'ask', fields, 'same')])
    expect([first, ...more]).toEqual([taken(), taken(), taken()])
    expect((await stateNow()).questions).toHaveLength(1)
  })

  test('a fact is not asked for twice', async () => {
    await move(anna, 'take')
    await move(anna, 'ask', { fact: 'remembersClaim' })
    expect(await move(anna, 'ask', { fact: 'remembersClaim' }, 'again')).toBe(sheet())
    expect((await stateNow()).questions).toHaveLength(1)
  })
})

describe('the policy at the head of the log', () => {
  test('money moved: a second reader first, and never the holder', async () => {
    await aCase(answered('moneyMoved', 'yes'), granted())
    await move(anna, 'take')
    expect(await move(anna, 'state', { advice: 'call-bank' })).toBe(sheet())
    expect(await draftOf(anna)).toMatchObject({ obstacle: { tag: 'refused', missing: ['second-read'] } })
    await move(anna, 'ask-second')
    expect(await move(anna, 'second', { agrees: 'yes', words: '読みました' })).toBe(sheet())
    expect((await stateNow()).isSecondRead).toBe(false)
    expect(await move(ben, 'second', { agrees: 'yes', words: '読みました' })).toBe('/desk')
    expect(await stateNow()).toMatchObject({ isSecondRead: true, status: 'taken', holder: 'anna' })
    expect(await move(anna, 'state', { advice: 'call-bank' }, 'again')).toBe(taken())
  })

  test('nothing is written to who did not allow it', async () => {
    await aCase(granted(false))
    await move(anna, 'take')
    expect(await move(anna, 'ask', { words: '家族は知っていますか' })).toBe(sheet())
    expect(await draftOf(anna)).toMatchObject({ obstacle: { missing: ['may-write'] } })
  })

  test('a lead frees what somebody holds, and does not ask in their place', async () => {
    await aCase(granted())
    await move(anna, 'take')
    expect(await move(lead, 'ask', { words: '家族は知っていますか' })).toBe(sheet())
    expect(await move(lead, 'give-back')).toBe(taken())
    expect(await stateNow()).toMatchObject({ status: 'waiting', holder: null })
    expect((await opened()).events.at(-1)?.actorRole).toBe('lead')
  })

  test('no such move, no such case, taken back: the same answer', async () => {
    await aCase(granted())
    expect(await move(anna, 'toString')).toBeNull()
    expect(await moveCase(anna, store.client, 'nobody', 'take', aForm('x', {}), now)).toBeNull()
    await move(anna, 'take')
    await says(revoked)
    const before = await head()
    expect(await move(anna, 'ask', { words: '家族は知っていますか' })).toBeNull()
    expect(await head()).toBe(before)
  })

  test('taken back between reading and writing: nothing is written', async () => {
    await aCase(granted())
    await move(anna, 'take')
    const before = await opened()
    const asking = move(anna, 'ask', { words: '家族は知っていますか' })
    const revoking = saysAfter(before, revoked)
    const [path] = await Promise.all([asking, revoking])
    const kinds = (await opened()).events.map(({ kind }) => kind)
    if (path === null) expect(kinds.at(-1)).toBe('revoked')
    else expect(kinds.indexOf('revoked')).toBeGreaterThan(kinds.lastIndexOf('desk'))
  })
})
