import { describe, expect, test } from 'vitest'
import type { Damage } from '@/lib/log/damage'
import { type CaseRecord, type RecordEvent, readRecord, recordText } from '@/lib/log/record-file'
import { verifyRecord } from '@/lib/log/verify-record'
import { randomCase } from '../documents/random-case'
import { aRecord, rehashed } from './a-record'
import { answered, did, idOf, note, seen, told } from './an-event'

const record = aRecord(
  answered('channel', 'call'),
  note('○○店と言った'),
  did('call-188'),
  told('they-said', 'name'),
  seen('settle'),
)
const [e1, e2, e3, e4, e5] = record.events as [
  RecordEvent,
  RecordEvent,
  RecordEvent,
  RecordEvent,
  RecordEvent,
]
const withEvents = (...events: RecordEvent[]): CaseRecord => ({ ...record, events })
const found = (changed: CaseRecord) => {
  const read = readRecord(JSON.stringify(changed))
  if (!read.ok) return ['shape', read.seq]
  const verified = verifyRecord(read.record)
  return verified.whole ? 'whole' : [verified.damage, verified.seq]
}

test('a record that nobody touched is whole and says its head', () => {
  expect(verifyRecord(record)).toEqual({ whole: true, head: e5.hash, withheld: 0 })
})

describe('every value of an event that is changed is found, at its place', () => {
  const changes: Readonly<Record<keyof Omit<RecordEvent, 'file'>, readonly [unknown, Damage | 'shape']>> = {
    seq: [9, 'gap'],
    id: [idOf('another'), 'changed'],
    actorRole: ['helper', 'changed'],
    kind: ['asked', 'changed'],
    channel: ['call', 'changed'],
    occurredAt: ['2026-11-21T01:02:03.005Z', 'changed'],
    precision: ['minute', 'changed'],
    recordedAt: ['2026-11-21T01:03:01.001Z', 'changed'],
    basis: ['recording', 'changed'],
    bodyHash: [e3.bodyHash, 'changed'],
    hash: [e3.hash, 'changed'],
    salt: [e3.salt, 'body'],
    body: [{ words: '△△店と言った' }, 'body'],
  }
  test.for(Object.entries(changes))('%s', ([column, [value, damage]]) => {
    for (const at of [0, 1, 4]) {
      const events = record.events.map((event, place) =>
        place === at ? { ...event, [column]: value } : event,
      )
      expect(found({ ...record, events })).toEqual([damage, at + 1])
    }
  })

  test.for(['id', 'kind', 'hash', 'bodyHash', 'recordedAt', 'channel'])('%s left out', (column) => {
    const events = record.events.map((event) => (event.seq === 3 ? without(event, column) : event))
    expect(found({ ...record, events })).toEqual(['shape', 3])
  })

  const without = (event: RecordEvent, column: string) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== column)) as RecordEvent

  test.for(['salt', 'body'] as const)('%s alone left out', (column) => {
    expect(found(withEvents(e1, e2, without(e3, column), e4, e5))).toEqual(['body', 3])
  })

  test('a salt that decodes to the same bytes is another salt', () => {
    const last = e2.salt?.at(-2) ?? ''
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const salt = `${e2.salt?.slice(0, -2)}${letters[letters.indexOf(last) + 1]}=`
    expect(Buffer.from(salt, 'base64').equals(Buffer.from(e2.salt ?? '', 'base64'))).toBe(true)
    expect(found(withEvents(e1, { ...e2, salt }, e3, e4, e5))).toEqual(['body', 2])
  })
})

/*
 *    1 ── 2 ── 3 ── 4 ── 5 ── head
 */
describe('what is done to the order of events', () => {
  const renumbered = (...events: RecordEvent[]) =>
    withEvents(...events.map((event, at) => ({ ...event, seq: at + 1 })))

  test.for<[string, CaseRecord, Damage, number]>([
    ['one dropped', withEvents(e1, e3, e4, e5), 'gap', 2],
    ['one dropped, the rest renumbered', renumbered(e1, e3, e4, e5), 'changed', 2],
    ['the first dropped', withEvents(e2, e3, e4, e5), 'gap', 1],
    ['the last dropped', withEvents(e1, e2, e3, e4), 'end', 5],
    ['the last three dropped', withEvents(e1, e2), 'end', 3],
    ['one twice', withEvents(e1, e2, e2, e3, e4, e5), 'twice', 3],
    ['one twice, renumbered', renumbered(e1, e2, e2, e3, e4, e5), 'twice', 3],
    ['one put behind', withEvents(...record.events, { ...e5, seq: 6 }), 'twice', 6],
    ['one of another case put in', withEvents(e1, e2, { ...e3, id: idOf('x') }, e3, e4, e5), 'changed', 3],
    ['two swapped', withEvents(e1, e3, e2, e4, e5), 'moved', 2],
    ['one moved to the end', withEvents(e1, e3, e4, e5, e2), 'moved', 2],
    ['all turned around', withEvents(e5, e4, e3, e2, e1), 'moved', 1],
    ['the number alone put right', withEvents(e1, { ...e3, seq: 2 }, e4, e5), 'changed', 2],
  ])('%s', ([, changed, damage, seq]) => expect(found(changed)).toEqual([damage, seq]))

  test('another case id', () => {
    expect(found({ ...record, caseId: idOf('another case') })).toEqual(['changed', 1])
  })

  test('another head', () => {
    expect(found({ ...record, head: e4.hash })).toEqual(['end', 6])
  })

  test('the same event under a number of its own, all hashed anew', () => {
    expect(found(rehashed(withEvents(e1, e2, { ...e2 }, e3)))).toEqual(['twice', 3])
  })

  // The head on a paper tells: nothing in a file alone can.
  test('all made anew is whole, with another head', () => {
    const forged = rehashed(withEvents(e1, { ...e2, body: { words: 'ちがうことば' } }, e3, e4, e5))
    expect(found(forged)).toBe('whole')
    expect(forged.head).not.toBe(record.head)
  })
})

test('without its salt and body an event keeps the chain whole, and the head is the same', () => {
  const { salt: _, body: __, ...withheld } = e2
  expect(verifyRecord(withEvents(e1, withheld, e3, e4, e5))).toEqual({
    whole: true,
    head: record.head,
    withheld: 1,
  })
})

test('a hundred records of every kind are whole, and come back from their text as they were', () => {
  for (let seed = 0; seed < 100; seed++) {
    const one = aRecord(...randomCase(seed), note('あ'))
    const text = recordText(one)
    const read = readRecord(text)
    if (!read.ok) throw new Error(`no record: ${seed}`)
    expect(verifyRecord(read.record)).toMatchObject({ whole: true, head: one.head })
    expect(recordText(read.record)).toBe(text)
  }
})

test.for([
  '',
  '{}',
  '[]',
  'null',
  '"x"',
  '<html>',
  JSON.stringify({ ...record, version: 2 }),
  JSON.stringify({ ...record, format: 'other' }),
  JSON.stringify({ ...record, more: 1 }),
  JSON.stringify({ ...record, events: [] }),
  JSON.stringify({ ...record, caseId: '../x' }),
  JSON.stringify({ ...record, keptDays: -1 }),
  `${'['.repeat(100_000)}`,
])('no record: %#', (text) => {
  expect(readRecord(text)).toEqual({ ok: false, seq: null })
})

test('a body nested without end is found, and breaks nothing', () => {
  const depth = 100_000
  const text = recordText(withEvents(e1, { ...e2, body: { words: 'HERE' } }, e3, e4, e5))
  const read = readRecord(text.replace('"HERE"', '['.repeat(depth) + ']'.repeat(depth)))
  expect(read.ok ? verifyRecord(read.record) : read).toEqual({ whole: false, seq: 2, damage: 'body' })
})

test.for(['../evil', 'evidence/01.svg/x', '/evidence/01.jpg', 'evidence/../01.jpg', 'EVIDENCE/01.jpg', ''])(
  'no file goes by the name %j',
  (file) => {
    expect(found(withEvents(e1, { ...e2, file }, e3, e4, e5))).toEqual(['shape', 2])
  },
)
