import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Holder } from '@/lib/cases/answer'
import { issueDocument } from '@/lib/cases/issue'
import { saveParticulars } from '@/lib/cases/particulars'
import { issuedAt, readDocument } from '@/lib/cases/read-document'
import { pdfOf } from '@/lib/paper/pdf'
import { keepMasterKeys } from '@/lib/store/keyring'
import { answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T06:40:00Z')
const later = new Date('2026-11-22T06:40:00Z')

describe('issuing a document', () => {
  let store: TemporaryStore
  let holder: Holder
  beforeAll(async () => {
    keepMasterKeys([new Uint8Array(32).fill(1)])
    store = await temporaryStore()
    holder = await aHolder(store, now, answered('situation', 'unknown-bill'), answered('traderName', '◯◯店'))
  })
  afterAll(() => store.close())

  test('keeps its blocks in the log', async () => {
    const path = await issueDocument(holder, 'centre-summary', aForm('one', {}), now)
    holder = await again(holder)
    expect(path).toBe('/case/paper/3')
    const issued = issuedAt(holder.opened.events, '3')
    expect(JSON.stringify(issued?.blocks)).toContain('◯◯店')
  })

  test('the same form again, later: the same paper, nothing more in the log', async () => {
    const [first, second] = await Promise.all(
      [now, later].map((at) => issueDocument(holder, 'centre-summary', aForm('one', {}), at)),
    )
    expect([first, second]).toEqual(['/case/paper/3', '/case/paper/3'])
    holder = await again(holder)
    expect(holder.opened.events).toHaveLength(3)
  })

  test('two taps at once: one paper', async () => {
    const taps = [now, later].map((at) => issueDocument(holder, 'centre-summary', aForm('two', {}), at))
    const paths = await Promise.all(taps)
    holder = await again(holder)
    expect(new Set(paths).size).toBe(1)
    expect(holder.opened.events.filter(({ kind }) => kind === 'issued')).toHaveLength(2)
  })

  test('a reprint after more was said is the same file', async () => {
    const before = issuedAt(holder.opened.events, '3')
    const form = aForm('more', { saw: '9', traderName: '別の店' })
    await saveParticulars(holder, form, later)
    holder = await again(holder)
    const after = issuedAt(holder.opened.events, '3')
    expect(after).toEqual(before)
    if (!before || !after) throw new Error('it was issued')
    expect(Buffer.from(pdfOf(after)).equals(Buffer.from(pdfOf(before)))).toBe(true)
    expect(JSON.stringify(readDocument(holder, 'centre-summary', later).blocks)).toContain('別の店')
  })

  test.for(['0', '1', '99', '-3', '3.0', '３', 'x', ''])('nothing was issued at %j', (seq) => {
    expect(issuedAt(holder.opened.events, seq)).toBeNull()
  })

  test('no such document', async () => {
    expect(await issueDocument(holder, 'toString', aForm('none', {}), now)).toBeNull()
    expect(await issueDocument(holder, 'refusal-letter', aForm('none', {}), now)).toBeNull()
  })
})

describe('the form of particulars', () => {
  let store: TemporaryStore
  let holder: Holder
  beforeAll(async () => {
    store = await temporaryStore()
    holder = await aHolder(store, now, answered('traderName', '◯◯店'))
  })
  afterAll(() => store.close())

  const known = async () => {
    holder = await again(holder)
    return holder.opened.events.flatMap((event) =>
      event.kind === 'answered' ? [[event.body.fact, event.body.value] as const] : [],
    )
  }

  test('what is new is answered, what is as it was is not', async () => {
    const form = aForm('p1', { saw: '1', traderName: '◯◯店', payeeName: 'カ)◯◯', amountYen: '３千円' })
    expect(await saveParticulars(holder, form, now)).toBe('/case/summary')
    expect(await known()).toEqual([
      ['traderName', '◯◯店'],
      ['amountYen', 3000],
      ['payeeName', 'カ)◯◯'],
    ])
  })

  test('the same form again adds nothing', async () => {
    const form = aForm('p1', { saw: '1', traderName: '◯◯店', payeeName: 'カ)◯◯', amountYen: '３千円' })
    await saveParticulars(holder, form, later)
    expect(await known()).toHaveLength(3)
  })

  test('a field emptied is unknown again; the others stay', async () => {
    const form = aForm('p2', { saw: '3', traderName: '◯◯店', amountYen: '3000' })
    await saveParticulars(holder, form, now)
    expect((await known()).at(-1)).toEqual(['payeeName', null])
  })

  test('a wrong amount keeps everything that was typed, and appends nothing', async () => {
    const form = aForm('p3', { saw: '4', traderName: '別の店', amountYen: 'たくさん' })
    expect(await saveParticulars(holder, form, now)).toBe('/case/summary/fill')
    expect(await known()).toHaveLength(4)
  })

  test('a field that another window answered is shown, not overwritten', async () => {
    const form = aForm('p4', { saw: '1', traderName: '◯◯店', amountYen: '5000' })
    expect(await saveParticulars(holder, form, now)).toBe('/case/summary/fill')
    expect(await known()).toHaveLength(4)
  })
})
