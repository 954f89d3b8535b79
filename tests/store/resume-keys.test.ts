import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isChecked } from '@/lib/store/case-number'
import { createCase, ensureNumber, openCase } from '@/lib/store/cases'
import { eraseCase } from '@/lib/store/erase'
import type { OpenedCase } from '@/lib/store/events'
import { markKept, readResumeKey, resumeKeyOf, saveResumeKey } from '@/lib/store/resume-keys'
import { storedBytes } from './stored-bytes'
import { type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
let opened: OpenedCase
const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const hash = '$argon2id$a-hash-that-says-sakura'

const make = (caseId: string, draw?: () => string) =>
  createCase(temporary.client, masterKey, caseId, [], now, draw)
const drawing =
  (...numbers: string[]) =>
  () =>
    numbers.shift() ?? 'none left'
const open = (caseId = 'case-1') => openCase(temporary.client, masterKey, caseId)
const byNumber = (number: string | null, key = masterKey) => resumeKeyOf(temporary.client, key, number ?? '')

beforeEach(async () => {
  temporary = await temporaryStore()
  opened = await make('case-1')
})
afterEach(() => temporary.close())

describe('the number', () => {
  test('is given when a case is made, and is there again when it is opened', async () => {
    expect(opened.number).toMatch(/^\d{8}$/)
    expect(isChecked(opened.number ?? '')).toBe(true)
    expect(await open()).toEqual(opened)
  })

  test('that is taken is drawn again', async () => {
    expect((await make('case-2', drawing('11111111'))).number).toBe('11111111')
    expect((await make('case-3', drawing('11111111', '11111111', '22222222'))).number).toBe('22222222')
  })

  test('another one does not help when the id is taken', async () => {
    await expect(make('case-1')).rejects.toMatchObject({ code: 'P2002' })
    await expect(make('case-2', () => opened.number ?? '')).rejects.toMatchObject({ code: 'P2002' })
    expect(await open('case-2')).toBeNull()
  })

  test('of a case from before there were any is given when it is needed, once', async () => {
    await temporary.client.case.update({ where: { id: 'case-1' }, data: { number: null } })
    const old = await open()
    if (!old) throw new Error('the case is gone')
    expect(old.number).toBeNull()
    const both = await Promise.all([ensureNumber(temporary.client, old), ensureNumber(temporary.client, old)])
    expect(both).toEqual([both[0], both[0]])
    expect(await ensureNumber(temporary.client, old, drawing('33333333'))).toBe(both[0])
    expect(await open()).toEqual({ ...old, number: both[0] })
  })

  test('stays as it is while there is one', async () => {
    expect(await ensureNumber(temporary.client, opened)).toBe(opened.number)
  })
})

describe('the hash of the words', () => {
  test('is found by the case and by its number', async () => {
    expect(await readResumeKey(temporary.client, opened)).toBeNull()
    expect(await byNumber(opened.number)).toBeNull()
    await saveResumeKey(temporary.client, opened, hash, now)
    expect(await readResumeKey(temporary.client, opened)).toEqual({ hash, keptAt: null })
    expect(await byNumber(opened.number)).toEqual({ caseId: 'case-1', hash })
    expect(await byNumber('00000000')).toBeNull()
  })

  test('is sealed: the file holds no letter of it, and no other key opens it', async () => {
    await saveResumeKey(temporary.client, opened, hash, now)
    const file = await storedBytes(temporary)
    expect(file.includes(opened.number ?? 'none')).toBe(true)
    expect(file.includes('argon2')).toBe(false)
    expect(file.includes('sakura')).toBe(false)
    await expect(byNumber(opened.number, new Uint8Array(32).fill(2))).rejects.toThrow()
  })

  test('does not open when it is put to another case', async () => {
    const other = await make('case-2')
    await saveResumeKey(temporary.client, opened, hash, now)
    await temporary.client.resumeKey.update({ where: { caseId: 'case-1' }, data: { caseId: 'case-2' } })
    await expect(byNumber(other.number)).rejects.toThrow()
  })

  test('of new words takes the place of the old, and is not yet written down', async () => {
    await saveResumeKey(temporary.client, opened, hash, now)
    await markKept(temporary.client, 'case-1', now)
    expect(await readResumeKey(temporary.client, opened)).toEqual({ hash, keptAt: now })
    await saveResumeKey(temporary.client, opened, 'other', now)
    expect(await readResumeKey(temporary.client, opened)).toEqual({ hash: 'other', keptAt: null })
    expect(await temporary.client.resumeKey.count()).toBe(1)
  })

  test('written down stays written down, and what is not there cannot be', async () => {
    await markKept(temporary.client, 'case-1', now)
    expect(await temporary.client.resumeKey.count()).toBe(0)
    await saveResumeKey(temporary.client, opened, hash, now)
    await markKept(temporary.client, 'case-1', now)
    await markKept(temporary.client, 'case-1', new Date(now.getTime() + 1))
    expect(await readResumeKey(temporary.client, opened)).toEqual({ hash, keptAt: now })
  })
})

test('erasing takes the number and the hash, and nobody gets them back', async () => {
  await saveResumeKey(temporary.client, opened, hash, now)
  await eraseCase(temporary.client, 'case-1', now)
  expect(await byNumber(opened.number)).toBeNull()
  expect(await ensureNumber(temporary.client, { caseId: 'case-1', number: null })).toBeNull()
  expect(await temporary.client.resumeKey.count()).toBe(0)
  expect((await storedBytes(temporary)).includes(opened.number ?? '')).toBe(false)
})
