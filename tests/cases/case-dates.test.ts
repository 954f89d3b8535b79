import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { awaitedIn } from '@/lib/cases/awaited'
import { calendarFile } from '@/lib/cases/calendar-file'
import { caseDates, dateWords } from '@/lib/cases/case-dates'
import { viewOf } from '@/lib/cases/case-view'
import type { Entry, LoggedEvent } from '@/lib/log/events'
import { isoInJapan } from '@/lib/text/japan-time'
import { answered, did, logOf, seen } from '../log/an-event'
import { goOn, placeOf } from '../scenarios/a-journey'

type Shared = Extract<Entry, { kind: 'shared' }>['body']

const now = new Date('2026-11-21T01:00:00.000Z')
const today = '2026-11-21'
const paper = [
  answered('forWhom', 'self'),
  answered('courtPaperCame', 'yes'),
  answered('courtPaper', 'special-delivery'),
  answered('courtPaperOn', '2026-11-20'),
]

// A weekday at noon: 188 is open, so its next opening is in nobody's way.
const open = new Date('2026-11-20T03:00:00.000Z')

const datesOf = (entries: readonly Entry[], on = today, at = open) => {
  const events = logOf(...entries)
  const view = viewOf(events)
  return caseDates(view, awaitedIn(view, events, at), on)
}
const words = (entries: readonly Entry[], on = today) =>
  datesOf(entries, on).map((date) => `${dateWords(date)} ${date.title}`)

const calledBack: Extract<Entry, { kind: 'did' }> = {
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

describe('the next opening of 188', () => {
  const claimed = [answered('forWhom', 'self'), answered('situation', 'unknown-bill')]
  const atNine = ['2026-11-24 09:00']
  const openings = (entries: readonly Entry[], at: string) =>
    datesOf(entries, at.slice(0, 10), new Date(`${at}+09:00`))
      .filter(({ id }) => id === 'call-188')
      .map((date) => isoInJapan(date.at).slice(0, 16).replace('T', ' '))

  test.for<[string, Entry[], string, string[]]>([
    ['in the evening of a holiday, the next morning', claimed, '2026-11-23T20:00', atNine],
    ['before it opens, the same day', claimed, '2026-11-24T07:00', atNine],
    ['while it is open', claimed, '2026-11-24T10:00', []],
    [
      'on a Sunday evening before a holiday: the holiday desk',
      claimed,
      '2026-11-22T20:00',
      ['2026-11-23 10:00'],
    ],
    ['at the turn of the year: the fourth of January', claimed, '2026-12-29T10:00', ['2027-01-04 09:00']],
    ['when the centre was reached', [...claimed, did('call-188')], '2026-11-23T20:00', []],
    ['when nobody answered', [...claimed, did('call-188', 'no-answer')], '2026-11-23T20:00', atNine],
    ['when it was consulted before', [...claimed, answered('consulted188', 'yes')], '2026-11-23T20:00', []],
    ['when nothing is known', [], '2026-11-23T20:00', []],
  ])('%s', ([, entries, at, expected]) => expect(openings(entries, at)).toEqual(expected))

  test('the centre is to ring back: not before that day is past', () => {
    const ringsBack: Entry = {
      ...calledBack,
      body: { ...calledBack.body, task: 'call-188', callbackOn: '2026-11-24' },
    }
    const before = goOn(claimed, {}, 'unknown-bill.call188')
    expect(placeOf(logOf(...before))).toBe('unknown-bill.call188')
    const story = [...before, ringsBack]
    expect(words(story, '2026-11-24')).toEqual(['2026年11月24日(火) 14:30 188から折り返しの電話'])
    expect(openings(story, '2026-11-23T20:00')).toEqual([])
    expect(openings(story, '2026-11-24T20:00')).toEqual([])
    expect(openings(story, '2026-11-25T07:00')).toEqual(['2026-11-25 09:00'])
  })
})

describe('the follow-up of a letter', () => {
  const handed = (document: string, more: Partial<Shared> = {}): Entry => ({
    kind: 'shared',
    body: {
      document,
      paper: 1,
      hash: '0'.repeat(64),
      reader: 'shop',
      whom: null,
      way: 'certified-mail',
      number: null,
      ...more,
    },
  })
  const refusal = '2026年12月5日(土) 返事が来たか見る日(断りの手紙)'

  test.for<[string, Entry[], string[]]>([
    ['two weeks after it was handed over', [handed('refusal-letter')], [refusal]],
    ['handed over twice: one date', [handed('refusal-letter'), handed('refusal-letter')], [refusal]],
    [
      'two letters',
      [handed('refusal-letter'), handed('erasure-request')],
      [refusal, '2026年12月5日(土) 返事が来たか見る日(情報を使わないよう求める手紙)'],
    ],
    ['a copy of it for the family', [handed('refusal-letter', { reader: 'family' })], []],
    ['a paper that is no letter', [handed('shop-copy')], []],
  ])('%s', ([, entries, expected]) => expect(words(entries)).toEqual(expected))

  test('the day of the handing over counts in Japan, and the last one', () => {
    const [first, second] = logOf(handed('refusal-letter'), handed('refusal-letter'))
    const view = viewOf([])
    const events = [
      { ...(first as LoggedEvent), occurredAt: '2026-11-01T03:00:00.000Z' },
      { ...(second as LoggedEvent), occurredAt: '2026-11-10T15:30:00.000Z' },
    ]
    expect(awaitedIn(view, events, open).letters).toEqual([{ document: 'refusal-letter', day: '2026-11-11' }])
  })

  test('says that the two weeks are no rule', () => {
    expect(datesOf([handed('refusal-letter')])[0]?.note).toContain('決まりではありません')
  })
})

/** Reads a calendar as strictly as the strictest reader does: CRLF, folds, BEGIN and END, times in UTC. */
const strictly = (text: string) => {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
  const open: string[] = []
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:') && open.at(-1) === line.slice(4)) open.pop()
  }
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1))
  const unescaped = (value: string) =>
    value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one))
  const shapes: Readonly<Record<string, RegExp>> = {
    DTSTART: /^(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)$/,
    DTEND: /^(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)$/,
    DTSTAMP: /^:\d{8}T\d{6}Z$/,
    TRIGGER: /^(;RELATED=START)?:-P(\d+D)?(T(\d+H)?(\d+M)?)?$/,
    SUMMARY: /^:(?:[^\\;,]|\\[\\;,nN])*$/,
    DESCRIPTION: /^:(?:[^\\;,]|\\[\\;,nN])*$/,
  }
  const shapeOf = (line: string) => shapes[/^[A-Z-]+/.exec(line)?.[0] ?? '']
  return {
    open,
    bare: text.replace(/\r\n/g, '').match(/[\r\n]/g)?.length ?? 0,
    bad: lines.filter((line) => {
      const isProperty = /^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/.test(line)
      return !isProperty || shapeOf(line)?.test(line.replace(/^[A-Z-]+/, '')) === false
    }),
    uids: values('UID'),
    summaries: values('SUMMARY').map(unescaped),
  }
}

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

  test('a time is an instant in UTC and reminds half an hour before', () => {
    const at = new Date('2026-11-23T11:00:00.000Z')
    const dates = datesOf([answered('forWhom', 'self'), answered('situation', 'unknown-bill')], today, at)
    const text = calendarFile(dates, '0193b6a0-0000-7000-8000-000000000001', now)
    expect(text).toContain('DTSTART:20261124T000000Z')
    expect(text.match(/TRIGGER:.*/g)).toEqual([expect.stringMatching(/-PT30M/)])
  })

  test('is what RFC 5545 asks for, line by line', () => {
    const events = logOf(...paper, answered('situation', 'unknown-bill'))
    const view = viewOf(events)
    const awaited = {
      promised: [
        { task: 'call-188', day: '2026-11-24', time: '14:30', title: '188、「窓口」; から\n折り返し' },
      ],
      letters: [{ document: 'refusal-letter', day: today }],
      opening: new Date('2026-11-24T00:00:00.000Z'),
    }
    const text = calendarFile(caseDates(view, awaited, today), '0193b6a0-0000-7000-8000-000000000001', now)
    const { open: unclosed, bare, bad, uids, summaries } = strictly(text)
    expect({ unclosed, bare, bad }).toEqual({ unclosed: [], bare: 0, bad: [] })
    expect(new Set(uids).size).toBe(4)
    expect(summaries).toContain('188、「窓口」; から\n折り返し')
  })
})
