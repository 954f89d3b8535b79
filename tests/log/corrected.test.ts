import { describe, expect, test } from 'vitest'
import { standing } from '@/lib/log/corrected'
import type { Account, Entry } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { answered, did, logOf, note, seen, told, toldAbout } from './an-event'

/** The event with that number was written down wrongly: this is how it was. */
const corrected = (of: number, entry?: Entry): Entry => ({
  kind: 'correction',
  body: { of, words: '書きまちがい', sawSeq: of, ...(entry ? { entry: entry as Account } : {}) },
})

/** A log as it stands: number, what it says, and by which event. */
const stands = (...entries: Entry[]) =>
  standing(logOf(...entries)).map(({ event, by }) => {
    const words = event.kind === 'note' ? event.body.words : event.kind
    return `${event.seq} ${words}${by === event.seq ? '' : ` by ${by}`}`
  })

test.for<[string, Entry[], string[]]>([
  ['nothing corrected', [note('a'), note('b')], ['1 a', '2 b']],
  ['one corrected, in its old place', [note('a'), note('b'), corrected(1, note('A'))], ['1 A by 3', '2 b']],
  [
    'corrected twice: the newest',
    [note('a'), corrected(1, note('b')), corrected(1, note('c'))],
    ['1 c by 3'],
  ],
  ['as another kind', [note('a'), corrected(1, did('call-188'))], ['1 did by 2']],
  ['only in words: both stay', [note('a'), corrected(1)], ['1 a', '2 correction']],
  [
    'an answer is changed at its question',
    [answered('channel', 'call'), corrected(1, note('x'))],
    ['1 answered', '2 correction'],
  ],
  [
    'so is an answer of the ledger',
    [toldAbout('iTold', []), corrected(1, note('x'))],
    ['1 told', '2 correction'],
  ],
  [
    'what the log added is not',
    [told('i-said', 'pin'), corrected(1, told('not-out', 'pin'))],
    ['1 told by 2'],
  ],
  [
    'a correction is not corrected',
    [note('a'), corrected(1, note('b')), corrected(2, note('c'))],
    ['1 b by 2', '3 correction'],
  ],
  ['nothing before it', [corrected(1, note('x')), corrected(9, note('y'))], ['1 correction', '2 correction']],
  ['a topic read', [seen('settle'), corrected(1, note('x'))], ['1 seen', '2 correction']],
])('%s', ([, entries, expected]) => expect(stands(...entries)).toEqual(expected))

test('what it said before is kept, oldest first, and when it was first written down', () => {
  const log = logOf(note('a'), corrected(1, note('b')), corrected(1, note('c')))
  const [only] = standing(log)
  expect(only?.earlier.map((event) => event.kind === 'note' && event.body.words)).toEqual(['a', 'b'])
  expect(only?.event).toMatchObject({ seq: 1, id: log[0]?.id, recordedAt: log[0]?.recordedAt })
})

describe('the case counts what stands', () => {
  test.for<[string, Entry[], Record<string, unknown>]>([
    [
      'not reached after all',
      [did('call-188'), corrected(1, did('call-188', 'no-answer'))],
      { consulted188: 'no' },
    ],
    ['reached after all', [did('call-188', 'later'), corrected(1, did('call-188'))], { consulted188: 'yes' }],
    ['it did not go out', [told('i-said', 'pin'), corrected(1, told('not-out', 'pin'))], {}],
    [
      'it was more',
      [told('i-said', 'pin'), corrected(1, told('i-said', 'pin', 'name'))],
      { iTold: ['pin', 'name'] },
    ],
  ])('%s', ([, entries, facts]) => {
    const state = fold(logOf(...entries))
    expect(state.facts).toMatchObject(facts)
    if (Object.keys(facts).length === 0) expect(state.facts).toEqual({})
    expect(state.head).toBe(entries.length)
  })
})
