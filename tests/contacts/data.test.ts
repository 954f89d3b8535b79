import { expect, test } from 'vitest'
import { numberNote } from '@/lib/contacts/dialable'
import { contactOf, contacts } from '@/lib/contacts/directory'
import { type Need, plans } from '@/lib/contacts/plans'
import { prefectureCodes } from '@/lib/contacts/prefecture-code'
import { prefectures } from '@/lib/contacts/prefectures'
import { stateOf } from '@/lib/contacts/state'
import { tonight } from '@/lib/contacts/tonight'
import { jst } from '@/tests/contacts/japan-time'

const needs = Object.keys(plans) as Need[]
const instants = ['2026-11-20T11:00', '2026-11-20T18:30', '2026-11-23T11:00', '2026-12-30T11:00'].map(jst)

const wordsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'ja' && typeof inner === 'string' ? [inner] : wordsIn(inner),
  )
}

const everyWord = [
  ...wordsIn(contacts),
  ...wordsIn(prefectures),
  ...wordsIn(plans),
  ...needs.flatMap((need) => wordsIn(tonight(need))),
  ...instants.flatMap((now) => contacts.flatMap((contact) => wordsIn(stateOf(contact, now)))),
  ...wordsIn({ numberNote }),
]

test('the words are looked at', () => expect(everyWord.length).toBeGreaterThan(1000))

test.for(['安全', '安心', '必ず', '絶対', '常識', '待'])('no text contains %s', (word) => {
  expect(everyWord.filter((text) => text.includes(word))).toEqual([])
})

test('no text is empty', () => expect(everyWord.filter((text) => text.trim() === '')).toEqual([]))

test('every contact has a source with a web address and the day it was read', () => {
  for (const { id, source, seenAgain, web } of contacts) {
    for (const url of [source.url, seenAgain?.url, web]) {
      if (url) expect(new URL(url).protocol, id).toMatch(/^https?:$/)
    }
    expect(source.url, id).not.toBe('')
    expect(source.checkedOn, id).toBe('2026-11-21')
  }
})

test('dates are as the page states them, and the source says which date counts', () => {
  for (const { id, source, seenAgain } of contacts) {
    for (const date of [source.seenOn, seenAgain?.seenOn])
      if (date) expect(date, id).toMatch(/^\d{4}(-\d\d){0,2}$/)
    // A page cannot be younger than the day its copy was read.
    for (const date of [source.seenOn ?? '', seenAgain?.seenOn ?? ''])
      expect(date <= source.checkedOn, id).toBe(true)
    const isDated = source.seenOn !== null || seenAgain !== null
    if (source.datedBy !== 'stored-copy') expect(source.datedBy, id).toBe(isDated ? 'page' : 'nothing')
  }
})

test('ids are unique', () => {
  expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length)
  expect(() => contactOf('no-such-desk' as never)).toThrow()
})

test.for([
  'bank',
  'card-company',
  'prepaid-issuer',
  'payment-operator',
  'carrier',
  'police-station',
  'court',
] as const)('%s has no printed number, only where to find it', (id) => {
  const { phone, ownNumber } = contactOf(id)
  expect(phone).toBeNull()
  expect(ownNumber?.ja).not.toMatch(/\d{3}/)
})

test('other desks never claim that the person holds the number', () => {
  expect(contacts.filter(({ ownNumber }) => ownNumber !== null)).toHaveLength(7)
})

test('the 47 prefectures are complete and in order', () => {
  expect(prefectures.map(({ code }) => code)).toEqual(prefectureCodes)
  expect(prefectures.filter(({ centre }) => centre.phone !== null)).toHaveLength(26)
  for (const { code, centre, police } of prefectures) {
    expect([centre.id, police.id]).toEqual([`centre-${code}`, `police-${code}`])
    expect([centre.fallback, police.fallback]).toEqual(['188', '9110'])
  }
})

test('a number and hours never stand without a page of their own', () => {
  const general = [contactOf('188').source.url, contactOf('9110').source.url]
  for (const { centre, police } of prefectures) {
    for (const { id, phone, hours, source } of [centre, police]) {
      if (general.includes(source.url)) expect([phone, hours], id).toEqual([null, null])
    }
  }
})
