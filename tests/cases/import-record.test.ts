import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addToCase } from '@/lib/cases/append-to-case'
import { importRecord } from '@/lib/cases/import-record'
import { recordOf } from '@/lib/cases/record-of'
import { resume } from '@/lib/cases/resume'
import { deskStateOf } from '@/lib/desk/desk-state'
import { recordPage } from '@/lib/documents/record-page'
import type { Entry, NewEvent } from '@/lib/log/events'
import { type CaseRecord, recordText } from '@/lib/log/record-file'
import { createCase, openCase, setKeptDays } from '@/lib/store/cases'
import { eraseCase, eraseEnded } from '@/lib/store/erase'
import { append, type OpenedCase } from '@/lib/store/events'
import { daysBefore } from '@/lib/store/term'
import { fullCase, randomCase } from '../documents/random-case'
import { aRecord, rehashed } from '../log/a-record'
import { anEvent, answered, idOf, note, seen } from '../log/an-event'
import { fillUp } from '../store/own-sql'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

let [here, elsewhere]: [TemporaryStore, TemporaryStore] = [] as never
beforeEach(async () => {
  here = await temporaryStore()
  elsewhere = await temporaryStore()
})
afterEach(async () => {
  await here.close()
  await elsewhere.close()
})

const masterKey = new Uint8Array(32).fill(1)
const otherKey = new Uint8Array(32).fill(2)
const then = new Date('2026-11-21T01:00:00.000Z')
const now = new Date('2026-11-22T01:00:00.000Z')

const bytesOf = (text: string) => new TextEncoder().encode(text)
const asJson = (record: CaseRecord) => bytesOf(recordText(record))

/** A case with these entries, and its file. */
const taken = async (entries: readonly Entry[], at = then, more: Partial<NewEvent> = {}) => {
  const events = entries.map((entry, place) => anEvent(`event ${place}`, entry, more))
  const opened = await createCase(here.client, masterKey, idOf('the case'), events, at)
  const record = await recordOf(here.client, opened, now)
  return { opened, record, page: bytesOf(recordPage(record)) }
}

const bring = (bytes: Uint8Array, form = 'form', at = now, store = elsewhere) =>
  importRecord(store.client, otherKey, bytes, idOf(form), at)

const brought = async (bytes: Uint8Array, form = 'form', at = now, store = elsewhere) => {
  const imported = await bring(bytes, form, at, store)
  if (imported.tag !== 'brought') throw new Error(`refused: ${JSON.stringify(imported.refusal)}`)
  return imported
}

const rowsOf = async ({ client }: TemporaryStore, { caseId }: Pick<OpenedCase, 'caseId'>) =>
  client.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })

const stored = async ({ client }: TemporaryStore) => ({
  cases: await client.case.count(),
  events: await client.event.count(),
  bodies: await client.eventBody.count(),
  keys: await client.resumeKey.count(),
})
const nothing = { cases: 0, events: 0, bodies: 0, keys: 0 }

describe('there and back', () => {
  const cases: [string, readonly Entry[]][] = [
    ['a case as people have it', [answered('channel', 'call'), note('○○店と言った'), seen('settle')]],
    [
      'hostile words',
      ['</script><script>', '\u2028', '__proto__', '"\\', '😀👨‍👩‍👧', '}{', '\u0000'].map(note),
    ],
    ['everything at its longest', fullCase()],
    ...Array.from({ length: 12 }, (_, seed): [string, Entry[]] => [
      `random ${seed}`,
      [...randomCase(seed), note('あ')],
    ]),
  ]

  test.for(cases)('%s: erased here, brought back elsewhere, taken along again', async ([, entries]) => {
    const { opened, record, page } = await taken(entries)
    const rows = await rowsOf(here, opened)
    await eraseCase(here.client, opened.caseId, now)
    const back = await brought(page)
    expect(back.opened.caseId).toBe(opened.caseId)
    expect(back.opened.events.slice(0, -1)).toEqual(opened.events)
    expect((await rowsOf(elsewhere, opened)).slice(0, -1)).toEqual(rows)
    expect((await rowsOf(elsewhere, opened)).at(-2)?.hash).toBe(record.head)
    expect(back.opened.events.at(-1)).toMatchObject({ kind: 'seen', body: { topic: 'brought-back' } })
    expect(await openCase(elsewhere.client, otherKey, opened.caseId)).toEqual(back.opened)
    const again = await recordOf(elsewhere.client, back.opened, now)
    expect({ ...again, head: record.head, events: again.events.slice(0, -1) }).toEqual(record)
    expect(again.head).toBe(back.opened.head)
  })

  test('what was shared there is shared with nobody here', async () => {
    const grant: Entry = {
      kind: 'granted',
      body: { scopes: ['summary', 'log'], mayWrite: true, until: '2026-12-01T00:00:00.000Z' },
    }
    const { page } = await taken([note('○○店と言った'), grant])
    const { opened } = await brought(page)
    expect(opened.events.map(({ kind }) => kind)).toEqual(['note', 'granted', 'revoked', 'seen'])
    const event = anEvent('later', note('あとで'))
    const later = await addToCase(elsewhere.client, opened, [event], now)
    expect(deskStateOf(later.events).grant).toBeNull()
    expect(await elsewhere.client.deskRow.count()).toBe(0)
  })

  test('the new words open it, the old number does not, and it goes on', async () => {
    const { opened, page } = await taken([note('○○店と言った')])
    const back = await brought(page)
    const typed = { number: back.opened.number ?? '', words: back.words.join(' '), shared: false }
    expect(await resume(elsewhere.client, otherKey, typed, 'a')).toEqual({
      tag: 'opened',
      caseId: opened.caseId,
    })
    expect(back.words).toHaveLength(5)
    const after = await append(elsewhere.client, back.opened, [anEvent('more', note('つづき'))], now)
    expect(after.events).toHaveLength(3)
  })

  test('the same file gives the same bytes, and taking it leaves no event', async () => {
    const { opened, record } = await taken([note('あ'), note('い')])
    expect(recordText(await recordOf(here.client, opened, now))).toBe(recordText(record))
    expect(record.head).toBe(opened.head)
    expect(await openCase(here.client, masterKey, opened.caseId)).toEqual(opened)
  })

  test.for([
    ['2020-01-01T00:00:00.000Z', 30],
    ['2020-01-01T00:00:00.000Z', 365],
    ['2026-11-21T01:00:00.000Z', 180],
  ] as const)('its days count from now, not from its last event: %s, %i days', async ([at, days]) => {
    const { opened } = await taken([note('あ')], new Date(at))
    await setKeptDays(here.client, opened.caseId, days)
    const kept = await recordOf(here.client, { ...opened, keptDays: days }, now)
    const back = await brought(bytesOf(recordPage(kept)))
    expect(back.opened.keptDays).toBe(days)
    const on = (day: number) => daysBefore(now, -day)
    expect(await eraseEnded(elsewhere.client, on(days - 1))).toBe(0)
    expect(await eraseEnded(elsewhere.client, on(days))).toBe(1)
  })

  test('a helper stays a helper', async () => {
    const { page } = await taken([answered('forWhom', 'family')])
    expect((await brought(page)).opened.events.at(-1)?.actorRole).toBe('helper')
  })

  test('a case of two thousand events', async () => {
    const { opened, page } = await taken(Array.from({ length: 2000 }, (_, at) => note(`記録${at}`)))
    expect((await brought(page)).opened.events.slice(0, -1)).toEqual(opened.events)
  })
})

describe('refused, with the place, and nothing is stored', () => {
  const record = aRecord(answered('channel', 'call'), note('○○店と言った'), note('もう一度'))
  const [one, two, three] = record.events
  if (!one || !two || !three) throw new Error('three')
  const changed = (change: object) => ({ ...record, events: [one, { ...two, ...change }, three] })
  const forged = (change: object) => rehashed(changed(change))
  const { salt: _, body: __, ...withheld } = two

  test.for<[string, CaseRecord | string, object]>([
    ['nothing', '', { why: 'not-record' }],
    ['another page', '<!doctype html><p>こんにちは', { why: 'not-record' }],
    ['cut in the middle', recordPage(record).slice(0, -5_000), { why: 'not-record' }],
    ['a ZIP that is none', 'PK\u0003\u0004 nothing', { why: 'not-record' }],
    ['no text at all', '\ud83d'.repeat(10), { why: 'not-record' }],
    ['of another version', recordText(record).replace('"version":1', '"version":2'), { why: 'not-record' }],
    ['made at no time', { ...record, createdAt: 'yesterday' }, { why: 'not-record' }],
    ['a column changed', changed({ channel: 'sms' }), { why: 'changed', seq: 2 }],
    ['a body changed', changed({ body: { words: 'ちがう' } }), { why: 'body', seq: 2 }],
    ['a salt changed', changed({ salt: three.salt }), { why: 'body', seq: 2 }],
    ['one dropped', { ...record, events: [one, three] }, { why: 'gap', seq: 2 }],
    ['one twice', { ...record, events: [one, two, two, three] }, { why: 'twice', seq: 3 }],
    ['two swapped', { ...record, events: [one, three, two] }, { why: 'moved', seq: 2 }],
    ['the end cut off', { ...record, events: [one, two] }, { why: 'end', seq: 3 }],
    ['of another case', { ...record, caseId: idOf('other') }, { why: 'changed', seq: 1 }],
    ['a body withheld', { ...record, events: [one, withheld, three] }, { why: 'withheld', seq: 2 }],
    ['hashed anew: a kind that is none', forged({ kind: 'none' }), { why: 'shape', seq: 2 }],
    ['hashed anew: a body of another kind', forged({ body: { fact: 'x' } }), { why: 'shape', seq: 2 }],
    ['hashed anew: a role that is none', forged({ actorRole: 'owner' }), { why: 'shape', seq: 2 }],
    [
      'hashed anew: words without end',
      forged({ body: { words: 'あ'.repeat(20_001) } }),
      { why: 'shape', seq: 2 },
    ],
    [
      'hashed anew: from the future',
      forged({ recordedAt: '2036-01-01T00:00:00.000Z' }),
      { why: 'time', seq: 2 },
    ],
    [
      'hashed anew: a time as the store has none',
      forged({ recordedAt: '2026-11-21T01:03:01Z' }),
      { why: 'time', seq: 2 },
    ],
    ['hashed anew: no day', forged({ occurredAt: '2026-02-30T00:00:00.000Z' }), { why: 'time', seq: 2 }],
    ['hashed anew: no time', forged({ recordedAt: 'x' }), { why: 'time', seq: 2 }],
    ['hashed anew: an id twice', forged({ id: one.id }), { why: 'twice', seq: 2 }],
  ])('%s', async ([, sent, refusal]) => {
    const bytes = typeof sent === 'string' ? bytesOf(sent) : asJson(sent)
    expect(await bring(bytes)).toEqual({ tag: 'refused', refusal })
    if (typeof sent !== 'string') {
      const inPage = bytesOf(
        recordPage(record).replace(/\{"caseId.*\}(?=<\/script>)/, () => recordText(sent)),
      )
      expect(await bring(inPage)).toEqual({ tag: 'refused', refusal })
    }
    expect(await stored(elsewhere)).toEqual(nothing)
  })

  test('a day that the store is full brings nothing half', async () => {
    await fillUp(elsewhere, 'ResumeKey')
    await expect(bring(asJson(record))).rejects.toThrow()
    expect(await stored(elsewhere)).toEqual(nothing)
  })
})

describe('where it is already', () => {
  test('nothing is overwritten, and other words are not made', async () => {
    const { opened, page } = await taken([note('あ')])
    const later = await append(here.client, opened, [anEvent('more', note('い'))], now)
    const refused = await importRecord(here.client, masterKey, page, idOf('form'), now)
    expect(refused).toEqual({ tag: 'refused', refusal: { why: 'here' } })
    expect(await openCase(here.client, masterKey, opened.caseId)).toEqual(later)
    expect(await here.client.resumeKey.count()).toBe(0)
  })

  test('what was erased here stays erased', async () => {
    const { opened, page } = await taken([note('あ')])
    await eraseCase(here.client, opened.caseId, now)
    const before = await stored(here)
    const refused = await importRecord(here.client, masterKey, page, idOf('form'), now)
    expect(refused).toEqual({ tag: 'refused', refusal: { why: 'erased' } })
    expect(await stored(here)).toEqual(before)
  })

  test('the same form again, soon: its case opens, with newer words', async () => {
    const { opened, page } = await taken([note('あ')])
    const first = await brought(page)
    const second = await brought(page, 'form', new Date(now.getTime() + 60_000))
    expect(second.opened).toEqual(first.opened)
    const typed = { number: second.opened.number ?? '', words: second.words.join(' '), shared: false }
    expect(await resume(elsewhere.client, otherKey, typed, 'a')).toEqual({
      tag: 'opened',
      caseId: opened.caseId,
    })
  })

  test.for([
    ['another form', 'other', 1],
    ['the same form, after ten minutes', 'form', 11],
  ] as const)('%s: it is here', async ([, form, minutes]) => {
    const { page } = await taken([note('あ')])
    await brought(page)
    const at = new Date(now.getTime() + minutes * 60_000)
    expect(await bring(page, form, at)).toEqual({ tag: 'refused', refusal: { why: 'here' } })
  })

  test("what is taken along later does not tell the form's id", async () => {
    const { page } = await taken([note('あ')])
    const { opened } = await brought(page)
    expect(recordText(await recordOf(elsewhere.client, opened, now))).not.toContain(idOf('form'))
  })

  test('six at once make one case', async () => {
    const { opened, page } = await taken([note('あ'), note('い')])
    const all = await Promise.all(Array.from({ length: 6 }, (_, at) => bring(page, `form ${at}`)))
    expect(all.filter(({ tag }) => tag === 'brought')).toHaveLength(1)
    expect(all.filter((one) => one.tag === 'refused' && one.refusal.why === 'here')).toHaveLength(5)
    expect(await stored(elsewhere)).toEqual({ cases: 1, events: 3, bodies: 3, keys: 1 })
    expect((await rowsOf(elsewhere, opened)).at(-2)?.hash).toBe(opened.head)
  })
})
