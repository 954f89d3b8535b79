import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newToken, sessionIdOf } from '@/lib/access/token'
import {
  createSession,
  deleteEnded,
  endSession,
  findSession,
  isOver,
  markUsed,
  replaceSession,
  type Session,
  seenByWatch,
  setHidden,
} from '@/lib/store/sessions'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const now = new Date('2026-11-21T01:00:00.000Z')

test('a session remembered is found by its id, and no other', async () => {
  const { client } = temporary
  await createSession(client, 'one', 'case-1', now)
  await createSession(client, 'two', 'case-1', now)
  expect(await findSession(client, 'one')).toEqual({
    ...{ id: 'one', caseId: 'case-1', lastSeenAt: now, hiddenAt: null },
    ...{ shared: false, browser: 'one', fresh: false },
  })
  expect(await findSession(client, 'On')).toBeNull()
  expect(await findSession(client, '')).toBeNull()
})

test('hiding and showing again is for one browser alone', async () => {
  const { client } = temporary
  await createSession(client, 'one', 'case-1', now)
  await createSession(client, 'two', 'case-1', now)
  await setHidden(client, 'one', now)
  expect(await findSession(client, 'one')).toMatchObject({ hiddenAt: now })
  expect(await findSession(client, 'two')).toMatchObject({ hiddenAt: null })
  await setHidden(client, 'one', null)
  expect(await findSession(client, 'one')).toMatchObject({ hiddenAt: null })
  await setHidden(client, 'nobody', now)
})

test('an id that is taken is refused', async () => {
  await createSession(temporary.client, 'one', 'case-1', now)
  await expect(createSession(temporary.client, 'one', 'case-2', now)).rejects.toMatchObject({ code: 'P2002' })
  expect(await findSession(temporary.client, 'one')).toMatchObject({ caseId: 'case-1' })
})

test('the store holds the hash of a token, never the token', async () => {
  const token = newToken()
  await createSession(temporary.client, sessionIdOf(token), 'case-1', now)
  expect(JSON.stringify(await temporary.client.session.findMany())).not.toContain(token)
  expect(sessionIdOf(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(newToken()).not.toBe(token)
})

test('a session ended takes its drafts along; other browsers and the case stay', async () => {
  const { client } = temporary
  await client.case.create({ data: { id: 'case-1', createdAt: now } })
  for (const id of ['one', 'two']) {
    await createSession(client, id, 'case-1', now)
    await client.draft.create({
      data: { sessionId: id, form: 'f', sealed: new Uint8Array(1), createdAt: now },
    })
  }
  await endSession(client, { id: 'one', browser: 'one' })
  await endSession(client, { id: 'nobody', browser: 'nobody' })
  expect(await findSession(client, 'one')).toBeNull()
  expect(await findSession(client, 'two')).toMatchObject({ caseId: 'case-1' })
  expect(await client.draft.findMany({ select: { sessionId: true } })).toEqual([{ sessionId: 'two' }])
  expect(await client.case.count()).toBe(1)
})

const found = async (id: string): Promise<Session> => {
  const session = await findSession(temporary.client, id)
  if (!session) throw new Error(`no session ${id}`)
  return session
}
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const ids = async () =>
  (await temporary.client.session.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

describe('a session in place of another', () => {
  beforeEach(() => createSession(temporary.client, 'old', 'case-1', now))

  test('ends it with its first use, not before: an answer may be lost on its way', async () => {
    const { client } = temporary
    await replaceSession(client, await found('old'), 'lost', now)
    await replaceSession(client, await found('old'), 'new', now)
    expect(await ids()).toEqual(['lost', 'new', 'old'])
    await markUsed(client, await found('old'), now)
    expect(await ids()).toEqual(['lost', 'new', 'old'])
    await markUsed(client, await found('new'), now)
    expect(await ids()).toEqual(['new'])
    expect(await found('new')).toMatchObject({ caseId: 'case-1', browser: 'old', fresh: false })
  })

  test('shows what was hidden, keeps what was shared, and leaves other browsers alone', async () => {
    const { client } = temporary
    await createSession(client, 'other', 'case-1', now, true)
    await setHidden(client, 'other', now)
    await markUsed(client, await replaceSession(client, await found('other'), 'z', now), now)
    expect(await found('z')).toMatchObject({ hiddenAt: null, shared: true })
    expect(await ids()).toEqual(['old', 'z'])
    await markUsed(client, await replaceSession(client, await found('z'), 'zz', now, { shared: false }), now)
    expect(await found('zz')).toMatchObject({ shared: false })
  })

  test('is the same browser: what was typed stays with it, and goes when it ends', async () => {
    const { client } = temporary
    const { browser } = await replaceSession(client, await found('old'), 'new', now)
    await client.draft.create({
      data: { sessionId: browser, form: 'f', sealed: new Uint8Array(1), createdAt: now },
    })
    expect((await found('new')).browser).toBe('old')
    await endSession(client, await found('new'))
    expect([await ids(), await client.draft.count()]).toEqual([[], 0])
  })

  test('also where the old one is from before browsers had a name', async () => {
    const { client } = temporary
    await client.session.update({ where: { id: 'old' }, data: { browser: null } })
    await markUsed(client, await replaceSession(client, await found('old'), 'new', now), now)
    expect(await ids()).toEqual(['new'])
  })
})

describe('the end of a session', () => {
  const day = 24 * 60
  test.for([
    [true, 180, 30, false],
    [true, 180, 31, true],
    [false, 180, 180 * day, false],
    [false, 180, 180 * day + 1, true],
    [false, 30, 31 * day, true],
    [false, 365, 364 * day, false],
    [false, 30, -400 * day, false],
    [true, 180, -30, false],
    [true, 180, -400 * day, true],
  ] as const)(
    'shared %s, case kept for %i days, unused for %i minutes: %s',
    ([shared, days, minutes, over]) => {
      expect(isOver({ shared, lastSeenAt: now }, days, minutesLater(minutes))).toBe(over)
    },
  )

  test.for([
    [false, 59, 0],
    [false, 60, 60],
    [true, 0.9, 0],
    [true, 1, 1],
    [true, -10, 0],
  ] as const)(
    'shared %s: a page after %d minutes is noted as minute %i',
    async ([shared, minutes, noted]) => {
      await createSession(temporary.client, 'one', 'case-1', now, shared)
      await markUsed(temporary.client, await found('one'), minutesLater(minutes))
      expect((await found('one')).lastSeenAt).toEqual(minutesLater(noted))
    },
  )

  test('is kept by the job for a while, but not for ever', async () => {
    const { client } = temporary
    await createSession(client, 'shared', 'case-1', now, true)
    await createSession(client, 'own', 'case-1', now)
    await deleteEnded(client, minutesLater(30))
    expect(await ids()).toEqual(['own', 'shared'])
    await deleteEnded(client, minutesLater(31))
    expect(await ids()).toEqual(['own'])
    await deleteEnded(client, minutesLater(366 * day))
    expect(await ids()).toEqual([])
  })

  const behind = {
    ...{ seenAt: now, owedMs: 0, behindSince: null },
    ...{ behindFrom: minutesLater(-400 * day), behindTo: minutesLater(-399 * day), rightAt: now },
  }

  test('of one that was begun while the clock ran 400 days behind counts from when it was right', async () => {
    const { client } = temporary
    await createSession(client, 'one', 'case-1', minutesLater(-400 * day + 5))
    await createSession(client, 'old', 'case-1', minutesLater(-401 * day))
    const over = async (id: string) => isOver(await seenByWatch(client, await found(id), now), 180, now)
    expect([await over('one'), await over('old')]).toEqual([true, true])
    await client.watch.create({ data: { id: 'clock', ...behind } })
    expect([await over('one'), await over('old')]).toEqual([false, true])
    await deleteEnded(client, minutesLater(3 * day), behind)
    expect(await ids()).toEqual(['one'])
    await deleteEnded(client, minutesLater(366 * day), behind)
    expect(await ids()).toEqual([])
  })
})
