import { describe, expect, test } from 'vitest'
import { parseAddition } from '@/lib/cases/log-add'
import { logTyped, rowsOf } from '@/lib/cases/log-fields'
import { parseTold } from '@/lib/cases/log-form'
import { readWhen, typedWhen } from '@/lib/cases/log-time'
import { say } from '@/lib/text/text'
import { aForm } from './a-form'

const now = new Date('2026-11-21T01:42:30.000Z') // 10:42 in Japan

const usual = {
  speaker: 'them',
  words: '延滞料金です',
  manner: 'said',
  date: '2026-11-21',
  time: '10:40',
  precision: 'about',
  basis: 'memory',
}
type Fields = Parameters<typeof aForm>[1]

const parse = (fields: Fields) => parseAddition(logTyped(aForm('f', { ...usual, ...fields })), now)
const accounts = (fields: Fields) => {
  const parsed = parse(fields)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value.accounts
}
const faults = (fields: Fields) => {
  const parsed = parse(fields)
  return parsed.ok ? [] : parsed.errors.map(({ field, message }) => `${field} ${say(message)}`)
}

describe('when', () => {
  test.for<[string, string, string, string | null, string]>([
    ['2026-11-21', '10:42', 'minute', '2026-11-21T01:42:00.000Z', 'minute'],
    ['2026-11-21', '10:42', 'about', '2026-11-21T01:42:00.000Z', 'about'],
    ['2026-11-21', '0:30', 'about', '2026-11-20T15:30:00.000Z', 'about'],
    ['2026-11-21', '', 'about', '2026-11-20T15:00:00.000Z', 'day'],
    ['2026-11-20', '10:42', 'day', '2026-11-19T15:00:00.000Z', 'day'],
    ['2026-11-21', '10:47', 'minute', '2026-11-21T01:47:00.000Z', 'minute'],
    ['', '', 'unknown', null, 'unknown'],
    ['なし', '9', 'unknown', null, 'unknown'],
    ['2026/11/21', '9時5分', 'minute', '2026-11-21T00:05:00.000Z', 'minute'],
    ['11月20日', '午後3時半', 'minute', '2026-11-20T06:30:00.000Z', 'minute'],
    ['令和8年11月1日', '9.05', 'minute', '2026-11-01T00:05:00.000Z', 'minute'],
    ['2026年11月1日', '9時', 'minute', '2026-11-01T00:00:00.000Z', 'minute'],
    ['2026−11−21', '10:40', 'minute', '2026-11-21T01:40:00.000Z', 'minute'],
  ])('%s %s %s', ([date, time, precision, occurredAt, as]) => {
    expect(readWhen({ date, time, precision: precision as never }, now)).toEqual({
      occurredAt,
      precision: as,
    })
  })

  test.for<[string, string, string, string]>([
    ['', '10:40', 'about', 'date'],
    ['', '', 'day', 'date'],
    ['きのう', '10:40', 'about', 'date'],
    ['2026-02-30', '10:40', 'about', 'date'],
    ['2026-13-01', '', 'day', 'date'],
    ['2026-11-22', '', 'day', 'date'],
    ['2099-01-01', '10:40', 'minute', 'date'],
    ['1026-11-21', '10:40', 'minute', 'date'],
    ['2026-11-21', '10:48', 'minute', 'time'],
    ['2026-11-21', '24:00', 'minute', 'time'],
    ['2026-11-21', '10:60', 'about', 'time'],
    ['2026-11-21', '', 'minute', 'time'],
    ['2026-11-21', '昼ごろ', 'about', 'time'],
    ['2026-11-21', '午後13時', 'about', 'time'],
  ])('"%s" "%s" %s is wrong at the %s', ([date, time, precision, field]) => {
    expect(readWhen({ date, time, precision: precision as never }, now)).toMatchObject({ field })
  })

  test('a minute before midnight, a phone a little ahead may already write the new day', () => {
    const midnight = new Date('2026-11-21T14:59:00.000Z')
    expect(readWhen({ date: '2026-11-22', time: '00:01', precision: 'minute' }, midnight)).toMatchObject({
      occurredAt: '2026-11-21T15:01:00.000Z',
    })
  })

  test('a form shows what it would read', () => {
    expect(typedWhen({ occurredAt: '2026-11-21T00:05:59.999Z', precision: 'about' })).toEqual({
      date: '2026-11-21',
      time: '09:05',
      precision: 'about',
    })
    expect(typedWhen({ occurredAt: '2026-11-20T15:00:00.000Z', precision: 'day' })).toMatchObject({
      time: '',
    })
    expect(typedWhen({ occurredAt: null, precision: 'unknown' })).toMatchObject({ date: '', time: '' })
  })
})

describe('one form, one or several entries', () => {
  test('words', () => {
    expect(accounts({ name: ' スズキ ', against: 'a\r\nb', to: 'me', speaker: 'them' })).toEqual([
      {
        kind: 'said',
        body: {
          speaker: 'them',
          to: 'me',
          name: 'スズキ',
          words: '延滞料金です',
          understood: null,
          proof: null,
          against: 'a\nb',
        },
      },
    ])
  })

  test('what was done is a note that says who', () => {
    expect(accounts({ manner: 'did', speaker: 'me', words: '番号を調べた' })).toMatchObject([
      { kind: 'note', body: { speaker: 'me', words: '番号を調べた' } },
    ])
  })

  test('nobody speaks to themselves', () => {
    expect(accounts({ speaker: 'me', to: 'me' })).toMatchObject([{ body: { to: null } }])
  })

  test('data rows: one entry for each direction, empty rows left out, nothing twice', () => {
    const rows = {
      'rows.0.item': 'name',
      'rows.0.direction': 'they-said',
      'rows.1.item': '',
      'rows.1.direction': '',
      'rows.2.item': 'pin',
      'rows.2.direction': 'not-out',
      'rows.10.item': 'phone',
      'rows.10.direction': 'they-said',
      'rows.11.item': 'name',
      'rows.11.direction': 'they-said',
    }
    expect(accounts(rows).slice(1)).toEqual([
      { kind: 'told', body: { answers: null, direction: 'they-said', items: ['name', 'phone'] } },
      { kind: 'told', body: { answers: null, direction: 'not-out', items: ['pin'] } },
    ])
    expect(accounts({ ...rows, words: '', speaker: '' }).map(({ kind }) => kind)).toEqual(['told', 'told'])
  })
})

describe('what is refused, beside its field', () => {
  test.for<[string, Fields, string[]]>([
    ['nobody', { speaker: '' }, ['speaker']],
    ['no such person', { speaker: 'santa' }, ['speaker']],
    ['no words', { words: ' \r\n ' }, ['words']],
    [
      'a name without words',
      { words: '', name: 'スズキ', 'rows.0.item': 'name', 'rows.0.direction': 'unsure' },
      ['words'],
    ],
    ['too many words', { words: 'あ'.repeat(20_001) }, ['words']],
    ['too long a name', { name: 'あ'.repeat(201) }, ['name']],
    ['too long a column', { proof: 'あ'.repeat(2_001) }, ['proof']],
    ['half a row', { 'rows.0.item': 'name' }, ['rows-0-direction']],
    ['the other half', { 'rows.0.item': '', 'rows.1.direction': 'i-said' }, ['rows-1-item']],
    ['no such item', { 'rows.0.item': 'shoe-size', 'rows.0.direction': 'i-said' }, ['rows-0-item']],
    ['no precision', { precision: '' }, ['precision']],
    ['no basis', { basis: 'hearsay' }, ['basis']],
    [
      'several at once, in the order of the page',
      { speaker: '', words: '', date: '' },
      ['speaker', 'words', 'date'],
    ],
  ])('%s', ([, fields, at]) => {
    expect(faults(fields).map((fault) => fault.split(' ')[0])).toEqual(at)
  })

  test('words up to the limit are taken, and beyond it the message counts', () => {
    expect(faults({ words: 'あ'.repeat(20_000) })).toEqual([])
    expect(faults({ words: 'あ'.repeat(20_001) })).toEqual([
      'words 20,000字までにしてください。いまは20,001字です。',
    ])
  })

  test('an unknown way is none', () => {
    const parsed = parse({ channel: 'fax' })
    expect(parsed.ok && parsed.value.columns.channel).toBeNull()
  })
})

describe('a corrected entry of the ledger', () => {
  const read = (fields: Fields) => parseTold(logTyped(aForm('f', fields)))

  test.for<[string, Fields, string[]]>([
    ['items', { direction: 'i-said', items: ['name', 'pin'] }, ['name', 'pin']],
    ['none', { direction: 'i-said', items: 'nothing-out' }, []],
  ])('%s', ([, fields, items]) => {
    expect(read(fields)).toMatchObject({ ok: true, value: { kind: 'told', body: { answers: null, items } } })
  })

  test.for<[string, Fields]>([
    ['nothing ticked', { direction: 'i-said' }],
    ['none and some', { direction: 'i-said', items: ['nothing-out', 'name'] }],
    ['no such item', { direction: 'i-said', items: 'shoe-size' }],
    ['no direction', { items: 'name' }],
  ])('%s is refused', ([, fields]) => expect(read(fields).ok).toBe(false))
})

test('only the fields of the log are kept of a form', () => {
  const form = aForm('f', {
    ...usual,
    password: 'x',
    'rows.41.item': 'name',
    'rows.x.item': 'name',
    saw: '1',
  })
  expect(Object.keys(logTyped(form)).sort()).toEqual(Object.keys(usual).sort())
  expect(rowsOf(logTyped(form))).toEqual([])
})
