import { describe, expect, test } from 'vitest'
import { isCorrectable, standing } from '@/lib/log/corrected'
import { type Account, type Entry, parseEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { anEvent, answered, did, logOf, note, seen, told, toldAbout } from './an-event'

const correction = (of: number, entry?: Account): Entry => ({
  kind: 'correction',
  body: { of, words: '', sawSeq: 0, ...(entry ? { entry } : {}) },
})

const said = (words: string, name: string | null = null): Entry & { kind: 'said' } => ({
  kind: 'said',
  body: { speaker: 'them', name, words, understood: null, against: null },
})

const stands = (...story: Entry[]) => standing(logOf(...story))

describe('a log as it stands', () => {
  test('without corrections it is itself', () => {
    const log = logOf(answered('channel', 'call'), note('a'), seen('settle'))
    expect(standing(log).map(({ event }) => event)).toEqual(log)
    expect(standing([])).toEqual([])
  })

  test('the newest correction takes the place, under the old number; the old words are kept', () => {
    const [first, ...rest] = stands(
      said('3,000円です'),
      note('b'),
      correction(1, said('3,300円です')),
      correction(1, said('3,300円です', 'スズキ') as Account),
    )
    expect(first?.event).toMatchObject({ seq: 1, body: { words: '3,300円です', name: 'スズキ' } })
    expect(first?.earlier.map(({ body }) => body)).toMatchObject([
      { words: '3,000円です' },
      { words: '3,300円です', name: null },
    ])
    expect(first?.by).toBe(4)
    expect(rest.map(({ event }) => event.kind)).toEqual(['note'])
  })

  test('time, channel and basis are those of the correction; number, id and writing time stay', () => {
    const log = logOf(said('a'), correction(1, said('b')))
    const [original, correcting] = log
    if (!original || !correcting) throw new Error('no log')
    const changed = { occurredAt: null, precision: 'unknown', channel: 'sms', basis: 'document' } as const
    const [now] = standing([original, { ...correcting, ...changed }])
    const { id, seq, recordedAt } = original
    expect(now?.event).toMatchObject({ id, seq, recordedAt, ...changed })
  })

  test.for<[string, Entry[]]>([
    ['an answer is changed at its question', [answered('channel', 'call'), correction(1, said('x'))]],
    ['an answer of the ledger too', [toldAbout('iTold', ['name']), correction(1, told('i-said') as Account)]],
    ['nobody corrects what comes later', [correction(2, said('x')), said('a')]],
    ['nothing of that number', [said('a'), correction(9, said('x'))]],
    ['a correction in words alone', [said('a'), correction(1)]],
    ['no correction of a correction', [said('a'), correction(1), correction(2, said('x'))]],
  ])('%s: every event stays what it is', ([, story]) => {
    expect(stands(...story).map(({ event }) => event)).toEqual(logOf(...story))
  })

  test('what can be corrected', () => {
    const log = logOf(said('a'), note('b'), told('i-said', 'name'), did('call-188'), toldAbout('iTold', []))
    expect(log.map(isCorrectable)).toEqual([true, true, true, true, false])
  })
})

describe('corrections count in what is derived', () => {
  test.for<[string, Entry[], Record<string, unknown>]>([
    [
      'another item',
      [told('i-said', 'pin'), correction(1, told('i-said', 'name') as Account)],
      { iTold: ['name'] },
    ],
    [
      'another direction',
      [told('i-said', 'name'), correction(1, told('they-said', 'name') as Account)],
      { theyKnow: ['name'] },
    ],
    [
      'taken back',
      [told('i-said', 'pin'), correction(1, told('i-said') as Account)],
      { iTold: undefined, theyKnow: undefined },
    ],
    [
      'an answer beside it stays',
      [
        toldAbout('iTold', ['phone']),
        told('i-said', 'pin'),
        correction(2, told('not-out', 'pin') as Account),
      ],
      { iTold: ['phone'] },
    ],
    [
      'a call after all',
      [did('call-188', 'no-answer'), correction(1, did('call-188') as Account)],
      { consulted188: 'yes' },
    ],
    [
      'an older call does not overtake a newer one',
      [did('call-188', 'no-answer'), did('call-188'), correction(1, did('call-188', 'later') as Account)],
      { consulted188: 'yes' },
    ],
  ])('%s', ([, story, expected]) => {
    const { facts } = fold(logOf(...story))
    expect(Object.fromEntries(Object.keys(expected).map((fact) => [fact, facts[fact]]))).toEqual(expected)
  })

  test('a mark keeps the number of its entry, and the head is the last event', () => {
    const state = fold(logOf(told('i-said', 'pin'), correction(1, told('i-said', 'name') as Account)))
    expect([...state.ledger]).toEqual([['name', [{ direction: 'i-said', seq: 1 }]]])
    expect(state.head).toBe(2)
  })
})

describe('the columns beside the words', () => {
  const full: Entry = {
    kind: 'said',
    body: { ...said('a').body, proof: '着信の記録', to: 'me', understood: 'b', against: 'c' },
  }
  test.for<[string, Entry]>([
    ['all of them', full],
    ['an event from before they were there', said('a')],
    [
      'a note that says who',
      { kind: 'note', body: { words: '来た', speaker: 'them', name: null, proof: null } },
    ],
    ['a note that does not', note('a')],
    ['a correction with what takes the place', correction(1, full as Account)],
    ['a correction in words', correction(1)],
  ])('%s: the body comes out as it was hashed', ([, entry]) => {
    expect(parseEvent(anEvent('e', entry)).body).toStrictEqual(entry.body)
  })

  test('a correction cannot hold an answer', () => {
    const entry = answered('channel', 'call') as unknown as Account
    expect(() => parseEvent(anEvent('e', correction(1, entry)))).toThrow()
  })
})
