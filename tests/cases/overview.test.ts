import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barPicture } from '@/lib/cases/bar-picture'
import { talliesOf } from '@/lib/cases/desk-tally-of'
import { countWords, firstDayShown, overviewOf } from '@/lib/cases/overview'
import { overviewCsv, readOverview } from '@/lib/cases/read-overview'
import type { Entry, LoggedEvent } from '@/lib/log/events'
import { type DayCount, type TallyKind, tallyWrites } from '@/lib/store/desk-tally'
import { anEvent } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

const today = '2026-11-26'
const count = (what: TallyKind, of: string, number: number, day = today): DayCount => ({
  day,
  what,
  of,
  count: number,
})

describe('the weeks', () => {
  test('begin on a Monday in Japan, twelve of them', () => {
    expect(firstDayShown(today)).toBe('2026-09-07')
    expect(firstDayShown('2026-11-23')).toBe('2026-09-07')
    expect(firstDayShown('2026-11-22')).toBe('2026-08-31')
  })

  test('a day counts in its own week; what is older does not', () => {
    const counts = [
      count('shared', 'unknown-bill', 4, '2026-11-23'),
      count('shared', 'threat-mail', 5, '2026-11-22'),
      count('shared', 'threat-mail', 50, '2026-09-06'),
      count('handed', 'all', 3),
    ]
    const { tables } = overviewOf(counts, today)
    const weeks = tables[0]?.rows.map(({ counts: of }) => of) ?? []
    expect(weeks).toHaveLength(12)
    expect(weeks.at(-1)).toEqual([4, 0, 0, 3, 0])
    expect(weeks.at(-2)).toEqual([5, 0, 0, 0, 0])
    const bySituation = tables[1]?.rows.map(({ counts: [of] }) => of) ?? []
    expect(bySituation.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(9)
  })
})

test.for([
  [0, '0'],
  [1, '1〜2'],
  [2, '1〜2'],
  [3, '3'],
  [12, '12'],
] as const)('%i is told as %s', ([number, words]) => {
  expect(countWords(number)).toBe(words)
})

test('1 and 2 are one picture as well', () => {
  const of = (number: number) =>
    barPicture({
      rows: [
        { name: 'a', counts: [number] },
        { name: 'b', counts: [9] },
      ],
    })
  expect(of(1)).toEqual(of(2))
  expect(of(3)).not.toEqual(of(2))
})

test.for<[string, readonly DayCount[], string, string]>([
  ['too few', [count('first-answer', '1', 2)], '件数が少ないので出しません', '件数が少ないので出しません'],
  ['all at once', [count('first-answer', '1', 3)], '1時間以内', '1時間以内'],
  [
    'half and nine of ten',
    [count('first-answer', '2', 5), count('first-answer', '24', 4), count('first-answer', 'more', 1)],
    '2時間以内',
    '1日以内',
  ],
  ['late ones', [count('first-answer', '1', 1), count('first-answer', 'more', 9)], '7日より後', '7日より後'],
])('time to the first answer: %s', ([, counts, half, most]) => {
  expect(overviewOf(counts, today)).toMatchObject({ half, most })
})

describe('what is counted', () => {
  const log = (...steps: [string, Entry][]): LoggedEvent[] =>
    steps.map(([recordedAt, entry], at) => ({ ...anEvent(`${at}`, entry), seq: at + 1, recordedAt }))
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 26, hour)).toISOString()
  const grant: Entry = {
    kind: 'granted',
    body: { scopes: ['summary'], mayWrite: true, until: '2026-12-26T00:00:00.000Z' },
  }
  const take: Entry = { kind: 'desk', body: { move: 'take', by: 'me' } }
  const ask: Entry = { kind: 'desk', body: { move: 'ask', by: 'me', words: 'いつですか', fact: null } }
  const handed: Entry = { kind: 'desk', body: { move: 'hand-over', by: 'me', centre: '188', words: '' } }
  const row = { situation: 'unknown-bill', emergencies: ' paid told ' }
  const all = log([at(0), grant], [at(1), take], [at(3), ask], [at(4), ask], [at(5), grant], [at(6), handed])
  const counted = (from: number) => talliesOf(all.slice(from, from + 1), all.slice(0, from + 1), row)

  test.for<[number, string, [string, string][]]>([
    [
      0,
      'shared',
      [
        ['shared', 'unknown-bill'],
        ['emergency', 'paid'],
        ['emergency', 'told'],
      ],
    ],
    [1, 'taken', [['taken', 'all']]],
    [2, 'asked: the first answer after three hours', [['first-answer', '4']]],
    [3, 'asked again', []],
    [4, 'the sharing is changed', []],
    [5, 'handed over', [['handed', 'all']]],
  ])('%i: %s', ([from, , expected]) => {
    expect(counted(from).map(({ what, of }) => [what, of])).toEqual(expected)
  })

  test('shared anew counts anew, and so does its first answer', () => {
    const again = log(
      [at(0), grant],
      [at(1), ask],
      [at(2), { kind: 'revoked', body: {} }],
      [at(3), grant],
      [at(30), ask],
    )
    expect(talliesOf(again, again, row).map(({ what, of }) => `${what} ${of}`)).toEqual([
      'shared unknown-bill',
      'emergency paid',
      'emergency told',
      'first-answer 1',
      'shared unknown-bill',
      'emergency paid',
      'emergency told',
      'first-answer 48',
    ])
  })
})

describe('in the store', () => {
  let temporary: TemporaryStore
  beforeAll(async () => {
    temporary = await temporaryStore()
  })
  afterAll(() => temporary.close())

  test('counts add up, and the file tells them as coarsely as the page', async () => {
    const { client } = temporary
    for (let time = 0; time < 4; time++) {
      await client.$transaction(tallyWrites(client, today, [{ what: 'shared', of: 'unknown-bill' }]))
    }
    await client.$transaction(tallyWrites(client, today, [{ what: 'emergency', of: 'paid' }]))
    const overview = await readOverview(client, new Date('2026-11-26T03:00:00Z'))
    const csv = overviewCsv(overview)
    expect(csv).toContain('身におぼえのない請求,4\r\n')
    expect(csv).toContain('お金を払った,1〜2\r\n')
    expect(csv.startsWith('\uFEFF週ごと\r\n')).toBe(true)
  })
})
