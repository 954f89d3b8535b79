import { describe, expect, test } from 'vitest'
import { type Entry, parseEvent } from '@/lib/log/events'
import { anEvent, answered, did, note, seen, told, toldAbout } from './an-event'

const parses = (input: unknown) => {
  try {
    parseEvent(input)
    return true
  } catch {
    return false
  }
}

const said: Entry = {
  kind: 'said',
  body: { speaker: 'them', name: 'ヤマダ', words: '延滞料金です', understood: null, against: null },
}

test.for<Entry>([
  answered('channel', 'call'),
  answered('channel', null),
  answered('demands', []),
  answered('amountYen', 3300),
  said,
  { kind: 'asked', body: { whom: 'them', words: 'だれに電話しましたか' } },
  toldAbout('iTold', ['name']),
  told('i-confirmed', 'birth-date'),
  did('call-188', 'callback', 'スズキ'),
  seen('settle'),
  note('メモ'),
  { kind: 'issued', body: { document: 'centre-summary', blocks: [] } },
  { kind: 'correction', body: { of: 1, words: '金額は5,000円', sawSeq: 3 } },
])('$kind comes out as it went in', (entry) => {
  expect(parseEvent(anEvent('e', entry))).toEqual(anEvent('e', entry))
})

describe('refused answers', () => {
  test.for<[string, string, unknown]>([
    ['no such fact', 'mood', 'good'],
    ['a name every object has', 'constructor', 'yes'],
    ['no such value', 'channel', 'fax'],
    ['"unknown" is null in the log', 'danger', 'unknown'],
    ['one value for a list', 'demands', 'money'],
    ['a list for one value', 'channel', ['call']],
    ['the same twice', 'demands', ['money', 'money']],
    ['half a yen', 'amountYen', 0.5],
    ['a day that is none', 'paidOn', '2026-02-30'],
    ['no words', 'traderName', ''],
    ['too many words', 'traderName', 'あ'.repeat(201)],
    ['no value', 'danger', undefined],
  ])('%s', ([, fact, value]) => {
    expect(parses(anEvent('e', answered(fact, value as never)))).toBe(false)
  })

  test('a head nobody can have seen', () => {
    expect(parses(anEvent('e', answered('danger', 'yes', -1)))).toBe(false)
    expect(parses(anEvent('e', answered('danger', 'yes', 1.5)))).toBe(false)
  })
})

describe('refused columns and bodies', () => {
  const sound = anEvent('e', did('call-188'))
  const body = did('call-188').body
  test.for<[string, object]>([
    ['the id is no UUID', { id: '17' }],
    ['nobody’s role', { actorRole: 'fraudster' }],
    ['no such precision', { precision: 'exact' }],
    ['no such basis', { basis: 'hearsay' }],
    ['a time in words', { occurredAt: 'きのう' }],
    ['a time of another zone', { occurredAt: '2026-11-21T10:02:03.004+09:00' }],
    // The hash is over this text, and the store gives it back with milliseconds.
    ['a time without milliseconds', { occurredAt: '2026-11-21T01:02:03Z' }],
    ['a time finer than milliseconds', { occurredAt: '2026-11-21T01:02:03.004005Z' }],
    ['no such kind', { kind: 'guessed' }],
    ['the body of another kind', { kind: 'note' }],
    ['no such outcome', { body: { ...body, outcome: 'won' } }],
    ['a callback on a day that does not exist', { body: { ...body, callbackOn: '2026-02-30' } }],
    ['a name too long', { body: { ...body, withWhom: 'あ'.repeat(201) } }],
    ['a field left out', { body: { task: 'call-188', outcome: 'reached' } }],
  ])('%s', ([, change]) => {
    expect(parses(sound)).toBe(true)
    expect(parses({ ...sound, ...change })).toBe(false)
  })

  test('no such piece of data, and words beyond measure', () => {
    expect(parses(anEvent('e', told('i-said', 'shoe-size' as never)))).toBe(false)
    expect(parses(anEvent('e', note('あ'.repeat(20_001))))).toBe(false)
    expect(parses(null)).toBe(false)
  })
})

test('an unknown time is null, and more than is asked for is left out', () => {
  const event = anEvent('e', note('メモ'), { occurredAt: null, precision: 'unknown' })
  expect(parseEvent({ ...event, seq: 9, body: { words: 'メモ', secret: '1234' } })).toEqual(event)
})
