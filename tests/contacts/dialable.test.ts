import { expect, test } from 'vitest'
import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { dial, isFresh, sourceDate } from '@/lib/contacts/dialable'
import { contactOf, contacts } from '@/lib/contacts/directory'
import { jst } from '@/tests/contacts/japan-time'

const today = jst('2026-11-21T10:00')
const years = [today, jst('2027-06-01T10:00'), jst('2029-01-01T10:00')]
const exceptions = ['188', '#9110', '03-3446-0999', '110']

const aged = (seenOn: string | null, change: Partial<Contact> = {}): Contact => {
  const contact = contactOf('denwan')
  return { ...contact, source: { ...contact.source, seenOn }, ...change }
}

/** Whole months by calendar arithmetic on strings, apart from the code under test. */
const isOlderThanTwoYears = (date: string, now: Date) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const wall = new Date(+now + 9 * 3_600_000).toISOString().slice(0, 10)
  const limit = `${year + 2}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return wall > limit
}

test.for(years)('I13: every link at %s has a source of at most 24 months, or I13 names it', (now) => {
  for (const contact of contacts) {
    const { tel } = dial(contact, now)
    if (tel === null || exceptions.includes(contact.phone ?? '')) continue
    const dates = [contact.source.seenOn, contact.seenAgain?.seenOn ?? null].filter((date) => date !== null)
    expect(
      dates.some((date) => !isOlderThanTwoYears(date, now)),
      contact.id,
    ).toBe(true)
    expect(contact.source.confidence, contact.id).not.toBe('low')
  }
})

test.for<[string | null, string, boolean]>([
  ['2024-11-21', '2026-11-21T23:59', true],
  ['2024-11-20', '2026-11-21T00:00', false],
  ['2024-11-21', '2026-11-22T00:00', false],
  ['2024-02-29', '2026-02-28T12:00', true],
  ['2024-12', '2026-11-21T10:00', true],
  ['2024-11', '2026-11-21T10:00', false],
  ['2025', '2026-12-31T10:00', true],
  ['2025', '2027-01-02T10:00', false],
  [null, '2026-11-21T10:00', false],
  ['last year', '2026-11-21T10:00', false],
])('a page dated %s is dialled at %s: %s', ([seenOn, now, dialled]) => {
  expect(dial(aged(seenOn), jst(now)).tel).toBe(dialled ? 'tel:0361621111' : null)
  if (seenOn !== null) expect(isFresh(seenOn, jst(now))).toBe(dialled)
})

test('a single private page is never dialled, a second dated page is', () => {
  const fresh = aged('2026-07')
  const page = { url: 'https://example.jp/', seenOn: '2026-07' }
  expect(dial({ ...fresh, source: { ...fresh.source, confidence: 'low' } }, today).tel).toBeNull()
  expect(dial(aged(null, { seenAgain: page }), today).tel).toBe('tel:0361621111')
  expect(dial(aged('2018-01-01', { seenAgain: page }), today).tel).toBe('tel:0361621111')
})

test.for<[ContactId, string]>([
  ['110', 'tel:110'],
  ['188', 'tel:188'],
  ['ncac-holiday', 'tel:188'],
  ['9110', 'tel:%239110'],
  ['ncac-lunch', 'tel:0334460999'],
])('%s is always dialled', ([id, tel]) => {
  for (const now of years) expect(dial(contactOf(id), now).tel).toBe(tel)
})

test('the numbers that I13 names go by the day their stored copy was read, and the data says so', () => {
  for (const contact of contacts) {
    const isNamed = exceptions.slice(0, 3).includes(contact.phone ?? '')
    expect(contact.source.datedBy === 'stored-copy', contact.id).toBe(isNamed)
    if (isNamed) expect(sourceDate(contact)).toBe('2026-11-21')
  }
})

test('the desks with a link on 2026-11-21', () => {
  const linked = contacts.filter((contact) => dial(contact, today).tel !== null).map(({ id }) => id)
  expect(linked).toEqual([
    '110',
    '9110',
    '188',
    'ncac-holiday',
    'ncac-lunch',
    'relay',
    'dic',
    'denwan',
    'centre-02',
    'centre-09',
    'centre-11',
    'centre-19',
    'centre-20',
    'centre-25',
    'centre-35',
    'centre-39',
  ])
})

test.for(years)('at %s every desk without a link names one that has it', (now) => {
  for (const contact of contacts) {
    const { tel, fallback } = dial(contact, now)
    if (tel !== null) continue
    expect(fallback && dial(contactOf(fallback), now).tel, contact.id).toMatch(/^tel:/)
  }
})
