import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Holder } from '@/lib/cases/answer'
import { handOver, readHandOver } from '@/lib/cases/hand-over'
import { handedOver } from '@/lib/cases/handed-over'
import { issueDocument } from '@/lib/cases/issue'
import { pageOfDocument } from '@/lib/cases/paper-paths'
import { readCopy, readPapers } from '@/lib/cases/read-papers'
import { asWritten, toldTo } from '@/lib/documents/told-to'
import { canonical, sha256 } from '@/lib/log/canonical'
import type { Entry } from '@/lib/log/events'
import { documentIds } from '@/lib/scenarios/common/gives'
import { keepMasterKeys } from '@/lib/store/keyring'
import { answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T06:40:00Z')
const later = new Date('2026-11-22T06:40:00Z')
const good = { date: '2026-11-20', time: '', way: 'by-hand', whom: '長男', number: '' }

let store: TemporaryStore
let holder: Holder
const begin = async (...says: Entry[]) => {
  keepMasterKeys([new Uint8Array(32).fill(1)])
  store = await temporaryStore()
  holder = await aHolder(store, now, ...says)
}
const shared = () => holder.opened.events.flatMap((event) => (event.kind === 'shared' ? [event] : []))
const hand = async (seq: string, fields: Readonly<Record<string, string>>, id: string, at = now) => {
  const path = await handOver(holder, seq, aForm(id, { ...good, ...fields }), at)
  holder = await again(holder)
  return path
}

describe('a paper that is handed over', () => {
  beforeAll(async () => {
    const letter: Entry = { kind: 'issued', body: { document: 'refusal-letter', blocks: [] } }
    const script: Entry = { kind: 'issued', body: { document: 'read-aloud-script', blocks: [] } }
    await begin(answered('situation', 'unknown-bill'), letter, script)
    await issueDocument(holder, 'family-copy', aForm('issue', {}), now)
    holder = await again(holder)
  })
  afterAll(() => store.close())

  test('is noted with the hash of what was issued', async () => {
    expect(await hand('4', {}, 'one')).toBe('/case/papers#handed')
    const issued = holder.opened.events[3]
    const blocks = issued?.kind === 'issued' ? issued.body.blocks : []
    expect(shared()).toMatchObject([
      {
        body: {
          ...{ document: 'family-copy', paper: 4, hash: sha256(canonical(blocks)), reader: 'family' },
          ...{ whom: '長男', way: 'by-hand', number: null },
        },
        ...{ occurredAt: '2026-11-19T15:00:00.000Z', precision: 'day' },
      },
    ])
  })

  test('the same form again, later and twice at once: nothing more', async () => {
    await Promise.all([now, later].map((at) => handOver(holder, '4', aForm('one', good), at)))
    holder = await again(holder)
    expect(shared()).toHaveLength(1)
  })

  test.for<[wrong: string, fields: Readonly<Record<string, string>>, field: string]>([
    ['no way', { way: '' }, 'way'],
    ['a way that there is not', { way: 'pigeon' }, 'way'],
    ['no day', { date: '' }, 'date'],
    ['a day to come', { date: '2026-12-01' }, 'date'],
    ['a time to come', { date: '2026-11-21', time: '23:00' }, 'time'],
    ['a time that is none', { time: '25時' }, 'time'],
    ['a number without mail', { number: '123-45' }, 'number'],
    ['a name that is too long', { whom: 'あ'.repeat(201) }, 'whom'],
  ])('%s: nothing is noted, and what was typed stays', async ([, fields, field]) => {
    expect(await hand('4', fields, 'wrong')).toBe('/case/papers/hand-over/4')
    expect(shared()).toHaveLength(1)
    const page = await readHandOver(holder, '4', now)
    expect(page?.view.errors.map((error) => error.field)).toEqual([field])
    expect(page?.view.filled).toMatchObject({ ...good, ...fields })
  })

  test('whom a copy is for is not to be chosen; whom a letter is for is', async () => {
    expect((await readHandOver(holder, '4', now))?.view.readers).toEqual([])
    await hand('4', { reader: 'shop' }, 'other reader')
    expect(shared().at(-1)?.body.reader).toBe('family')
    expect(await hand('2', { reader: '' }, 'letter')).toBe('/case/papers/hand-over/2')
    await hand('2', { reader: 'centre', way: 'certified-mail', number: '123-45-678' }, 'letter')
    expect(shared().at(-1)?.body).toMatchObject({ reader: 'centre', number: '123-45-678' })
  })

  test.for(['1', '3', '99', 'x', '04', ''])('there is no paper to hand over at %j', async (seq) => {
    expect(await handOver(holder, seq, aForm('none', good), now)).toBeNull()
    expect(await readHandOver(holder, seq, now)).toBeNull()
  })

  test('the list: newest first, with a word where something newer was issued', async () => {
    await hand('4', { date: '2026-11-21', time: '15:30', whom: '' }, 'two')
    expect(handedOver(holder.opened.events)[0]).toMatchObject({
      ...{ name: '家族のための写し', whom: '家族', way: '手わたした', isOlder: false, href: '/case/paper/4' },
      hash: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/),
    })
    await issueDocument(holder, 'family-copy', aForm('issue again', {}), later)
    holder = await again(holder)
    const rows = handedOver(holder.opened.events)
    expect(rows.map(({ isOlder, name }) => [name, isOlder])).toEqual([
      ['家族のための写し', true],
      ['断りの手紙', false],
      ['家族のための写し', true],
      ['家族のための写し', true],
    ])
  })

  test('the centre and the police see it in the timeline, the shop and the family do not', () => {
    const readers = (['centre', 'police', 'shop', 'family', 'volunteer'] as const).filter((reader) =>
      toldTo(holder.opened.events, asWritten(reader)).some(({ event }) => event.kind === 'shared'),
    )
    expect(readers).toEqual(['centre', 'police'])
  })
})

describe('the pages of papers', () => {
  afterAll(() => store.close())
  const exists = [answered('claimant', 'exists'), answered('consulted188', 'yes')]

  test.for<[id: string, page: string]>([
    ['centre-summary', '/case/summary'],
    ['read-aloud-script', '/case/script'],
    ['police-memo', '/case/papers/police-memo'],
    ['shop-copy', '/case/papers/shop-copy'],
    ['toString', '/case/papers?none=1'],
    ['../x', '/case/papers?none=1'],
  ])('%s is looked at on %s', ([id, page]) => expect(pageOfDocument(id)).toBe(page))

  test.for<[what: string, says: Entry[], id: string, ready: boolean | null]>([
    ['nothing known', [], 'family-copy', true],
    ['nothing known', [], 'volunteer-copy', true],
    ['nothing known', [], 'police-memo', false],
    ['nothing known', [], 'shop-copy', false],
    ['a claim', [answered('situation', 'unknown-bill')], 'police-memo', true],
    ['consulted, the claimant unchecked', [answered('consulted188', 'yes')], 'shop-copy', false],
    ['the claimant exists, nobody consulted', [answered('claimant', 'exists')], 'shop-copy', false],
    ['both', exists, 'shop-copy', true],
    ['impersonated', [...exists, answered('claimant', 'impersonated')], 'shop-copy', false],
    [
      'found on a loaner',
      [answered('situation', 'found-data'), answered('foundWhere', 'loaner')],
      'shop-copy',
      true,
    ],
    [
      'came by post',
      [answered('situation', 'found-data'), answered('foundWhere', 'delivered')],
      'shop-copy',
      false,
    ],
    ['an id of none', [], 'toString', null],
    ['a page of its own', [], 'centre-summary', null],
  ])('%s: %s is ready: %s', async ([, says, id, ready]) => {
    await store.close()
    await begin(...says)
    expect(readCopy(holder, id, now)?.ready ?? null).toBe(ready)
    // What is not ready is not issued either, and the form leads to the page that says why.
    if (ready === false) expect(await issueDocument(holder, id, aForm('no', {}), now)).toBeNull()
  })

  test('every document that is not ready says why', async () => {
    await store.close()
    await begin(answered('channel', 'call'))
    for (const id of documentIds) {
      const page = readCopy(holder, id, now)
      if (page?.ready === false) expect(page.because ?? page.missing.join(''), id).not.toBe('')
    }
  })

  test('what the copy for the shop still waits for is said', async () => {
    await store.close()
    await begin(answered('consulted188', 'yes'))
    expect(readCopy(holder, 'shop-copy', now)).toMatchObject({
      ready: false,
      missing: ['相手が本当にあると、公式の連絡先で確かめる'],
    })
  })

  test('the hub names every paper with its reader', () => {
    expect(readPapers(holder, now).papers.map(({ href }) => href)).toEqual([
      ...['/case/summary', '/case/script', '/case/papers/police-memo', '/case/papers/shop-copy'],
      ...['/case/papers/family-copy', '/case/papers/volunteer-copy'],
      ...['refusal-letter', 'disclosure-request', 'erasure-request', 'shop-report-request'].map(
        (letter) => `/case/letters/${letter}`,
      ),
    ])
  })
})
