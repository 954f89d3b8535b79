import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteOldDrafts, dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import { storedBytes } from './stored-bytes'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const mine = {
  sessionId: 'mine',
  caseId: 'c',
  form: '/case/unknown-bill/amountYen',
  key: new Uint8Array(32).fill(1),
}
const typed = { typed: { value: ['三千円くらい 宵宮'] }, errors: [] }
const now = new Date('2026-11-21T01:00:00.000Z')
const hoursLater = (hours: number, ms = 0) => new Date(now.getTime() + hours * 3_600_000 + ms)

const save = (content: unknown, at = now, place = mine) => saveDraft(temporary.client, place, content, at)
const read = (at = now, place = mine) => readDraft(temporary.client, place, at)

test('what was typed is there again', async () => {
  expect(await read()).toBeNull()
  await save(typed)
  expect(await read()).toEqual(typed)
})

test.for<[string, number, number, boolean]>([
  ['an hour later', 1, 0, true],
  ['24 hours later', 24, 0, true],
  ['a moment after that', 24, 1, false],
])('%s', async ([, hours, ms, isThere]) => {
  await save(typed)
  expect(await read(hoursLater(hours, ms))).toEqual(isThere ? typed : null)
})

test('the newer one takes the place of the older, and its day begins anew', async () => {
  await save(typed)
  await save({ typed: { value: ['3300'] } }, hoursLater(20))
  expect(await read(hoursLater(40))).toEqual({ typed: { value: ['3300'] } })
  expect(await temporary.client.draft.count()).toBe(1)
})

test('each form and each browser has its own', async () => {
  const other = { ...mine, form: '/case/unknown-bill/paid' }
  const theirs = { ...mine, sessionId: 'theirs' }
  await save(typed)
  expect(await read(now, other)).toBeNull()
  expect(await read(now, theirs)).toBeNull()
  await save('other', now, other)
  await save('theirs', now, theirs)
  expect([await read(), await read(now, other), await read(now, theirs)]).toEqual([typed, 'other', 'theirs'])
})

test.for([
  ['another browser', `UPDATE "Draft" SET "sessionId" = 'theirs'`, { ...mine, sessionId: 'theirs' }],
  ['another form', `UPDATE "Draft" SET "form" = '/other'`, { ...mine, form: '/other' }],
  ['another case', `UPDATE "Draft" SET "caseId" = 'd'`, { ...mine, key: new Uint8Array(32).fill(2) }],
] as const)('moved to %s it does not open', async ([, sql, place]) => {
  await save(typed)
  await temporary.client.$executeRawUnsafe(sql)
  await expect(read(now, place)).rejects.toThrow()
})

test('it is sealed', async () => {
  await save(typed)
  const file = await storedBytes(temporary)
  expect(file.includes(mine.form)).toBe(true)
  expect(file.includes('宵宮')).toBe(false)
  expect(file.includes('typed')).toBe(false)
})

test('it is gone once its form was taken, others stay', async () => {
  const other = { ...mine, sessionId: 'theirs' }
  await save(typed)
  await save(typed, now, other)
  await dropDraft(temporary.client, mine)
  expect(await read()).toBeNull()
  expect(await read(now, other)).toEqual(typed)
  await dropDraft(temporary.client, mine)
})

test('the job clears away those older than a day, of whomever, and those of a clock that ran ahead', async () => {
  await save(typed, now, { ...mine, sessionId: 'old' })
  await save(typed, hoursLater(1), { ...mine, sessionId: 'younger' })
  await save(typed, hoursLater(400 * 24), { ...mine, sessionId: 'ahead' })
  await save(typed, hoursLater(24, 1))
  await deleteOldDrafts(temporary.client, hoursLater(24, 1))
  const kept = await temporary.client.draft.findMany({ orderBy: { sessionId: 'asc' } })
  expect(kept.map(({ sessionId }) => sessionId)).toEqual(['mine', 'younger'])
})

test('a form that is kept while the clock stands 400 days ahead clears nothing away', async () => {
  await save(typed, now, { ...mine, sessionId: 'theirs' })
  await save(typed, hoursLater(400 * 24))
  expect(await read(hoursLater(1), { ...mine, sessionId: 'theirs' })).toEqual(typed)
})
