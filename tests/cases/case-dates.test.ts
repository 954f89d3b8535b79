import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarFile } from '@/lib/cases/calendar-file'
import { caseDates, dateWords } from '@/lib/cases/case-dates'
import { viewOf } from '@/lib/cases/case-view'
import { promisedIn } from '@/lib/cases/pending-view'
import type { Entry } from '@/lib/log/events'
import { answered, logOf, seen } from '../log/an-event'

const now = new Date('2026-11-21T01:00:00.000Z')
const today = '2026-11-21'
const paper = [
  answered('forWhom', 'self'),
  answered('courtPaperCame', 'yes'),
  answered('courtPaper', 'special-delivery'),
  answered('courtPaperOn', '2026-11-20'),
]

const datesOf = (entries: readonly Entry[], on = today) => {
  const events = logOf(...entries)
  const view = viewOf(events)
  return caseDates(view, promisedIn(view, events), on)
}
const words = (entries: readonly Entry[], on = today) =>
  datesOf(entries, on).map((date) => `${dateWords(date)} ${date.title}`)

const calledBack: Entry = {
  kind: 'did',
  body: {
    task: 'check-court',
    outcome: 'callback',
    withWhom: null,
    number: null,
    callbackOn: '2026-11-24',
    callbackTime: '14:30',
  },
}
const answer = '2026年12月3日(木) 裁判所への返事が着く日(早めに数えた最後の日)'

describe('the dates of a case', () => {
  test.for<[string, Entry[], string[]]>([
    ['a payment order', [...paper, answered('courtPaperKind', 'payment-order')], [answer]],
    ['a paper of which the kind is not known', [...paper, answered('courtPaperKind', null)], [answer]],
    ['a summons has a day of its own, in the paper', [...paper, answered('courtPaperKind', 'lawsuit')], []],
    ['from the letterbox', [...paper, answered('courtPaper', 'letterbox')], []],
    ['a day that is not known', paper.slice(0, 3), []],
    [
      'a callback that was promised',
      [
        ...paper.slice(0, 3),
        answered('courtPaperKind', null),
        answered('courtPaperOn', null),
        seen('court-paper'),
        calledBack,
      ],
      ['2026年11月24日(火) 14:30 裁判所から折り返しの電話'],
    ],
  ])('%s', ([, events, expected]) => expect(words(events)).toEqual(expected))

  test('a day that is past is none to keep', () => {
    expect(words(paper, '2026-12-03')).toEqual([answer])
    expect(words(paper, '2026-12-04')).toEqual([])
  })
})

describe('the calendar file', () => {
  const zone = process.env.TZ
  beforeEach(() => {
    process.env.TZ = 'America/Los_Angeles'
  })
  afterEach(() => {
    process.env.TZ = zone
  })
  const file = (at = now) => calendarFile(datesOf(paper), '0193b6a0-0000-7000-8000-000000000001', at)

  test('has the day in Japan, wherever the server is, and reminds three days and one day before', () => {
    expect(file()).toContain('DTSTART;VALUE=DATE:20261203')
    expect(file().match(/TRIGGER:.*/g)).toEqual([
      expect.stringMatching(/-P2DT15H/),
      expect.stringMatching(/-PT15H/),
    ])
  })

  test('names the same thing the same, so that it is not there twice', () => {
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1]
    expect(uid(file())).toBe(uid(file(new Date('2026-11-22T01:00:00.000Z'))))
    expect(uid(file())).not.toContain('0193b6a0')
  })

  test('has no line of more than 75 octets', () => {
    expect(
      file()
        .split('\r\n')
        .filter((line) => Buffer.byteLength(line) > 75),
    ).toEqual([])
  })
})
