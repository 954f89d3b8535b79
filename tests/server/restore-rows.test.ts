import { describe, expect, test } from 'vitest'
import { asOfNow } from '@/lib/server/restore-rows'

const now = new Date('2026-11-26T03:00:00.000Z')
const erasedAt = new Date('2026-11-25T03:00:00.000Z')
const erased = new Map([['gone', erasedAt]])

describe('of a case that was erased since', () => {
  test.for(['EventBody', 'EvidencePart', 'ResumeKey', 'Session', 'DeskRow', 'DeskMatch', 'DeskLook'])(
    '%s is not put back',
    (table) => expect(asOfNow(table, { caseId: 'gone' }, erased, now)).toBeNull(),
  )

  test('its events stay, and its row without key and number', () => {
    expect(asOfNow('Event', { caseId: 'gone', seq: 1 }, erased, now)).toEqual({ caseId: 'gone', seq: 1 })
    const row = { id: 'gone', wrappedKey: new Uint8Array(1), keyId: 'k', number: '1', erasedAt: null }
    expect(asOfNow('Case', row, erased, now)).toEqual({
      id: 'gone',
      wrappedKey: null,
      keyId: null,
      number: null,
      erasedAt,
    })
  })
})

test('a row of the queue from before there were places gets the one that its migration gives', () => {
  const row = { caseId: 'stays', urgency: 1, lastAt: now }
  expect(asOfNow('DeskRow', row, erased, now)).toEqual({ ...row, place: '2 2026-11-26T03:00:00.000Z stays' })
  const placed = { ...row, place: 'as it is' }
  expect(asOfNow('DeskRow', placed, erased, now)).toBe(placed)
})
