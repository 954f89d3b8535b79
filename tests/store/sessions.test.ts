import { afterEach, beforeEach, expect, test } from 'vitest'
import { newToken, sessionIdOf } from '@/lib/access/token'
import { createSession, endSession, findSession, setHidden } from '@/lib/store/sessions'
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
  expect(await findSession(client, 'one')).toEqual({ id: 'one', caseId: 'case-1', hiddenAt: null })
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
  await endSession(client, 'one')
  await endSession(client, 'nobody')
  expect(await findSession(client, 'one')).toBeNull()
  expect(await findSession(client, 'two')).toMatchObject({ caseId: 'case-1' })
  expect(await client.draft.findMany({ select: { sessionId: true } })).toEqual([{ sessionId: 'two' }])
  expect(await client.case.count()).toBe(1)
})
