import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { addToLog } from '@/lib/cases/log-add'
import { correctLog } from '@/lib/cases/log-correct'
import { speakerOf } from '@/lib/cases/log-people'
import { logDays, logEntries } from '@/lib/cases/log-view'
import { readAdd, readCorrect, readLog } from '@/lib/cases/read-log'
import { timelineTable } from '@/lib/documents/timeline-table'
import { asWritten, toldTo } from '@/lib/documents/told-to'
import type { Reader } from '@/lib/facts/entry'
import { answered, did, toldAbout } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T01:42:30.000Z')
const usual = {
  speaker: 'them',
  name: '',
  words: '延滞料金です',
  manner: 'said',
  date: '2026-11-21',
  time: '10:40',
  precision: 'about',
  channel: 'call',
  basis: 'memory',
}
const rows = {
  'rows.0.item': 'name',
  'rows.0.direction': 'they-said',
  'rows.1.item': 'birth-date',
  'rows.1.direction': 'i-confirmed',
}

let temporary: TemporaryStore
let holder: Awaited<ReturnType<typeof aHolder>>
beforeEach(async () => {
  temporary = await temporaryStore()
  const began = [answered('forWhom', 'self'), answered('channel', 'call'), toldAbout('iTold', ['phone'])]
  holder = await aHolder(temporary, now, ...began, did('call-188'))
})
afterEach(() => temporary.close())

type Fields = Parameters<typeof aForm>[1]

const add = async (fields: Fields = {}, id = 'form') => {
  const path = await addToLog(holder, aForm(id, { ...usual, ...fields }), now)
  holder = await again(holder)
  return path
}
const correct = async (seq: number, fields: Fields, { id = 'correction', saw = 99 } = {}) => {
  const form = aForm(id, { saw: String(saw), ...usual, ...fields })
  const path = await correctLog(holder, String(seq), form, now)
  holder = await again(holder)
  return path
}
const written = () => holder.opened.events.slice(4)
const tableFor = (reader: Reader) =>
  JSON.stringify(timelineTable(toldTo(holder.opened.events, asWritten(reader)), reader))
const facts = () => viewOf(holder.opened.events).state.facts
const row = (seq: number) =>
  logDays(logEntries(holder.opened.events), viewOf(holder.opened.events).state)
    .flatMap((day) => day.rows)
    .find((one) => one.seq === seq)

describe('adding', () => {
  test('one form appends its words and its data in one batch', async () => {
    expect(await add(rows)).toBe('/case/log?at=5#event-5')
    expect(written()).toMatchObject([
      { seq: 5, kind: 'said', channel: 'call', occurredAt: '2026-11-21T01:40:00.000Z', precision: 'about' },
      { seq: 6, kind: 'told', body: { direction: 'they-said', items: ['name'] } },
      { seq: 7, kind: 'told', body: { direction: 'i-confirmed', items: ['birth-date'] } },
    ])
    expect(facts()).toMatchObject({ theyKnow: ['name', 'birth-date'], iTold: ['phone', 'birth-date'] })
  })

  test('sent twice, one after the other or at once, it lands once', async () => {
    const form = () => aForm('form', { ...usual, ...rows })
    await Promise.all([addToLog(holder, form(), now), addToLog(holder, form(), now)])
    const later = new Date(now.getTime() + 60_000)
    expect(await addToLog(await again(holder), form(), later)).toBe('/case/log?at=5#event-5')
    holder = await again(holder)
    expect(written()).toHaveLength(3)
  })

  test.for<[string, Fields]>([
    ['other words', { words: '払ってください' }],
    ['another time', { time: '10:30' }],
    ['another person', { speaker: 'police' }],
  ])('the same form with %s is an entry of its own: nothing is lost', async ([, fields]) => {
    await add()
    await add(fields)
    expect(written()).toHaveLength(2)
  })

  test('what cannot be taken is kept, shown with its reason, and gone once it is taken', async () => {
    expect(await add({ date: '2026-02-30', words: 'a\r\nb', ...rows })).toBe('/case/log/add')
    expect(written()).toEqual([])
    const { form } = await readAdd(holder, now)
    expect(form.filled).toMatchObject({ date: '2026-02-30', words: 'a\nb', speaker: 'them' })
    expect(form.rows?.slice(0, 2)).toEqual([
      { item: 'name', direction: 'they-said' },
      { item: 'birth-date', direction: 'i-confirmed' },
    ])
    expect(form.errors).toMatchObject([{ field: 'date' }])
    await add()
    expect((await readAdd(holder, now)).form.errors).toEqual([])
  })

  test('a new form: now in Japan, roughly, from memory, three rows', async () => {
    const { form } = await readAdd(holder, now)
    expect(form.filled).toMatchObject({
      date: '2026-11-21',
      time: '10:42',
      precision: 'about',
      basis: 'memory',
    })
    expect(form.rows).toHaveLength(3)
  })
})

describe('correcting', () => {
  beforeEach(async () => {
    await add(rows)
  })

  test('the form is filled in from the entry', async () => {
    const found = await readCorrect(holder, '5', now)
    expect({ name: '', ...found?.page.form.filled }).toMatchObject(usual)
    expect((await readCorrect(holder, '7', now))?.page.form).toMatchObject({
      asks: 'told',
      items: ['birth-date'],
      filled: { direction: 'i-confirmed' },
    })
    expect((await readCorrect(holder, '4', now))?.page.form.outcome?.chosen).toEqual(['reached'])
  })

  test('one event more; the log shows the new words in the old place and keeps the old ones', async () => {
    expect(await correct(5, { name: 'スズキ', words: '3,300円です' })).toBe('/case/log?at=5#event-5')
    expect(written().at(-1)).toMatchObject({ seq: 8, kind: 'correction', body: { of: 5 } })
    expect(row(5)).toMatchObject({
      who: '相手 スズキ',
      words: '「3,300円です」',
      gaps: [],
      earlier: [{ who: '相手', words: '「延滞料金です」' }],
    })
    expect(row(8)).toBeUndefined()
    const table = tableFor('centre')
    expect(table).toContain('「3,300円です」\\n(あとで直した記録)')
    expect(table).not.toContain('延滞料金です')
  })

  test('a corrected entry of the ledger changes what is known', async () => {
    await correct(7, { direction: 'not-out', items: 'birth-date' })
    expect(facts()).toMatchObject({ theyKnow: ['name'], iTold: ['phone'] })
    await correct(6, { direction: 'they-said', items: 'nothing-out' }, { id: 'second' })
    expect(facts().theyKnow).toBeUndefined()
  })

  test('a corrected call changes what was done', async () => {
    await correct(4, { outcome: 'no-answer' })
    expect(facts().consulted188).toBe('no')
  })

  test('nothing changed appends nothing; a time keeps its seconds', async () => {
    await correct(5, {})
    const filled = (await readCorrect(holder, '4', now))?.page.form.filled ?? {}
    await correct(4, { ...filled, channel: '' })
    expect(written()).toHaveLength(3)
  })

  test('sent twice it lands once', async () => {
    await correct(5, { words: 'b' }, { saw: 7 })
    await correct(5, { words: 'b' }, { saw: 7 })
    expect(written()).toHaveLength(4)
  })

  test('corrected meanwhile: the newer is shown, and only then replaced', async () => {
    await correct(5, { words: 'b' }, { saw: 7 })
    expect(await correct(5, { words: 'c' }, { id: 'other window', saw: 7 })).toBe('/case/log/5/correct')
    expect(written()).toHaveLength(4)
    const found = await readCorrect(holder, '5', now)
    expect(found?.page).toMatchObject({
      isNewer: true,
      now: { words: '「b」' },
      form: { saw: 8, filled: { words: 'c' } },
    })
    await correct(5, { words: 'c' }, { id: 'third', saw: found?.page.form.saw ?? 0 })
    expect(row(5)).toMatchObject({
      words: '「c」',
      earlier: [{ words: '「延滞料金です」' }, { words: '「b」' }],
    })
    expect((await readCorrect(holder, '5', now))?.page.isNewer).toBe(false)
  })

  test('corrected by another window in the same moment: only one of them is taken', async () => {
    const send = (id: string, words: string) =>
      correctLog(holder, '5', aForm(id, { saw: '7', ...usual, words }), now)
    const paths = await Promise.all([send('one', 'b'), send('other', 'c')])
    expect(paths.sort()).toEqual(['/case/log/5/correct', '/case/log?at=5#event-5'])
    holder = await again(holder)
    expect(written()).toHaveLength(4)
    expect((await readCorrect(holder, '5', now))?.page.isNewer).toBe(true)
  })

  test('what cannot be taken is kept', async () => {
    expect(await correct(5, { words: '', time: '25:00' })).toBe('/case/log/5/correct')
    const found = await readCorrect(holder, '5', now)
    expect(found?.page.form.errors.map(({ field }) => field)).toEqual(['words', 'time'])
    expect(found?.page.form.filled.time).toBe('25:00')
    expect(written()).toHaveLength(3)
  })

  test.for(['1', '3', '99', '0', '-1', '05', '5x', 'constructor', ''])(
    'there is no "%s" to correct',
    async (seq) => {
      expect(await readCorrect(holder, seq, now)).toBeNull()
      expect(await correctLog(holder, seq, aForm('f', usual), now)).toBeNull()
    },
  )
})

describe('the page', () => {
  test('by time, not by order of writing; what has no time comes last', async () => {
    await add({ date: '2026-11-20', words: 'きのう' }, 'a')
    await add({ precision: 'unknown', words: 'いつか' }, 'b')
    await add({ date: '2025-11-20', precision: 'day', words: '去年' }, 'c')
    const { log } = readLog(holder, {}, now)
    expect(log.days.map(({ day }) => day)).toEqual([
      '2025年11月20日(木)',
      '11月20日(金)',
      '11月21日(土)',
      'いつかわからないこと',
    ])
    expect(log.days.map((day) => day.rows[0]?.time)).toEqual([
      '時刻は\u200Bわからない',
      '10:40ごろ',
      '10:02',
      '時刻は\u200Bわからない',
    ])
  })

  test('who and when that are missing are a nudge', async () => {
    await add({ precision: 'day' })
    expect(row(5)?.gaps).toEqual(['名前', '時刻'])
    expect(row(4)?.gaps).toEqual(['名前'])
    expect(readLog(holder, {}, now).log.open).toBe(2)
    await add({ speaker: 'me' }, 'mine')
    expect(row(6)?.gaps).toEqual([])
  })

  test.for<[string, number[]]>([
    ['them', [3, 6, 5]],
    ['centre', [4, 7]],
    ['family', [7]],
    ['police', []],
  ])('narrowed to %s', async ([who, seqs]) => {
    await add()
    await add({ speaker: 'me', to: 'them', time: '10:39' }, 'mine')
    await add({ speaker: 'family', to: 'centre', time: '10:41' }, 'family')
    const days = readLog(holder, { who: speakerOf(who) }, now).log.days
    const found = days.flatMap((day) => day.rows.map(({ seq }) => seq))
    expect(found).toEqual(seqs)
  })

  test('whom a URL cannot name is everybody', () => {
    expect(speakerOf('santa')).toBeNull()
    expect(speakerOf(['them', 'me'])).toBeNull()
    expect(speakerOf(undefined)).toBeNull()
  })

  test('an answer leads to its question', () => {
    expect(row(1)?.correct).toBeNull()
    const shown = readLog(holder, {}, now).log.days.flatMap((day) => day.rows)
    expect(shown.find(({ seq }) => seq === 2)?.correct).toEqual({
      href: '/case/entrance/channel',
      label: '答えを直す',
    })
  })
})

test('what may count against me is on the centre’s copy only', async () => {
  await add({ against: '名前を先に言った', understood: '払えと言われた', proof: '着信の記録' })
  const centre = tableFor('centre')
  const police = tableFor('police')
  expect(centre).toContain('不利かもしれないこと:名前を先に言った')
  expect(police).not.toContain('名前を先に言った')
  for (const table of [centre, police]) {
    expect(table).toContain('わたしの受けとめ:払えと言われた')
    expect(table).toContain('記憶:着信の記録')
  }
})
