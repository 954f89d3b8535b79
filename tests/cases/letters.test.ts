import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Holder } from '@/lib/cases/answer'
import { issueDocument } from '@/lib/cases/issue'
import { saveLetter } from '@/lib/cases/letter-save'
import { issuedAt } from '@/lib/cases/read-document'
import { readLetter, readLetters } from '@/lib/cases/read-letters'
import { letterIds } from '@/lib/documents/letter-fields'
import type { Answer } from '@/lib/facts/parse'
import type { Entry } from '@/lib/log/events'
import { append } from '@/lib/store/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { anEvent, answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'
import { advisedCase, wholeLetter } from './a-letter'

const now = new Date('2026-11-26T03:00:00Z')
const refusal = 'refusal-letter'

let store: TemporaryStore
let holder: Holder
const begin = async (...entries: Entry[]) => {
  await store?.close()
  store = await temporaryStore()
  holder = await aHolder(store, now, ...entries)
}
beforeAll(() => keepMasterKeys([new Uint8Array(32).fill(1)]))
afterAll(() => store.close())

const says = async (...entries: Entry[]) => {
  const events = entries.map((entry, at) => anEvent(`later ${at} ${holder.opened.events.length}`, entry))
  await append(holder.client, holder.opened, events, now)
  holder = await again(holder)
}
const save = async (name: string, fields: Readonly<Record<string, string>>, id: string = refusal) => {
  const path = await saveLetter(holder, id, aForm(name, fields), now)
  holder = await again(holder)
  return path
}
const issue = async (name: string, id: string = refusal) => {
  const { check } = (await readLetter(holder, id, now)) ?? {}
  const form = aForm(name, { written: String(check?.written ?? lastWritten()) })
  const path = await issueDocument(holder, id, form, now)
  holder = await again(holder)
  return path
}
const lastWritten = () => holder.opened.events.findLast(({ kind }) => kind === 'wrote')?.seq ?? 0
const kindsOf = () => holder.opened.events.map(({ kind }) => kind)
const count = (kind: string) => kindsOf().filter((one) => one === kind).length
const page = async (id: string = refusal) => {
  const found = await readLetter(holder, id, now)
  if (!found) throw new Error('no such letter')
  return found
}

describe('when a letter is written (I3, I4)', () => {
  const shop = { policeAskedShopReport: 'yes' }
  test.for<[string, Record<string, Answer | undefined>, Partial<Record<(typeof letterIds)[number], string>>]>(
    [
      ['the centre advised it', {}, { 'refusal-letter': 'ready', 'disclosure-request': 'ready' }],
      ['not advised yet', { centreAdvisedLetter: undefined }, { 'refusal-letter': 'not-yet' }],
      ['not advised', { centreAdvisedLetter: 'no' }, { 'refusal-letter': 'not-yet' }],
      ['family not asked', { familyAsked: 'no', familyUsed: undefined }, { 'refusal-letter': 'not-yet' }],
      ['remembered', { remembersClaim: 'yes' }, { 'refusal-letter': 'not-yet' }],
      ['an old debt', { oldDebt: 'yes' }, { 'refusal-letter': 'not-yet' }],
      ['the family used it', { familyUsed: 'yes' }, { 'refusal-letter': 'never' }],
      ['a court paper', { courtPaper: 'special-delivery' }, { 'refusal-letter': 'never' }],
      [
        'no such claimant',
        { claimant: 'not-found', checkedHow: undefined, ...shop },
        {
          ...{ 'refusal-letter': 'never', 'disclosure-request': 'never' },
          ...{ 'erasure-request': 'never', 'shop-report-request': 'never' },
        },
      ],
      ['nobody spoke of the shop', {}, { 'shop-report-request': 'not-yet' }],
      ['the shop should report', shop, { 'shop-report-request': 'ready' }],
      ['another situation', { situation: 'threat-mail', ...shop }, { 'shop-report-request': 'not-yet' }],
    ],
  )('%s', async ([, change, verdicts]) => {
    await begin(...advisedCase(change))
    const { letters } = readLetters(holder, now)
    expect(letters.map(({ id }) => id)).toEqual(letterIds)
    for (const letter of letters.filter(({ id }) => verdicts[id])) {
      expect(letter.verdict, letter.id).toBe(verdicts[letter.id])
      expect(letter.missing.length > 0, letter.id).toBe(letter.verdict === 'not-yet')
      expect((await page(letter.id)).form === null, letter.id).toBe(letter.verdict !== 'ready')
      if (letter.verdict === 'ready') continue
      // Neither words nor paper: the log stays as it was.
      const before = holder.opened.events.length
      await save(`s ${letter.id}`, { ...wholeLetter, saw: '99' }, letter.id)
      expect(await issue(`i ${letter.id}`, letter.id)).toBeNull()
      expect(holder.opened.events).toHaveLength(before)
    }
  })

  test('what is no letter is nowhere', async () => {
    await begin(...advisedCase())
    for (const id of ['none', 'centre-summary', 'toString', '']) {
      expect(await readLetter(holder, id, now)).toBeNull()
      expect(await saveLetter(holder, id, aForm('x', wholeLetter), now)).toBeNull()
    }
  })
})

describe('writing a letter', () => {
  beforeEach(() => begin(...advisedCase()))

  test('the skeleton has facts of the case, and no sentence', async () => {
    const { form, check } = await page()
    const typed = form?.sections.flatMap(({ fields }) => fields).map(({ name, typed }) => [name, typed])
    expect(Object.fromEntries((typed ?? []).filter(([, words]) => words !== ''))).toEqual({
      toName: 'レンタル◯◯ △△店',
      date: '2026年11月26日',
      title: '請求についてのお知らせ',
      layout: 'plain',
      claim: '請求されたもの:漫画の延滞料金\n請求された金額:3,300円',
    })
    expect(check).toBeNull()
  })

  test('saved, shown again, made paper', async () => {
    expect(await save('one', { ...wholeLetter, saw: '99' })).toBe('/case/letters/refusal-letter')
    const { check, form } = await page()
    expect(check?.missing).toEqual([])
    expect(check?.marks.signs).toEqual([])
    expect(form?.sections[2]?.fields[3]?.typed).toBe('この請求は、支払いません。')
    const path = await issue('paper')
    const issued = issuedAt(holder.opened.events, String(path).split('/').at(-1) ?? '')
    expect(issued?.blocks).toEqual([{ kind: 'letter', ...check?.letter }])
  })

  test('a form sent again, together and later, writes and issues once', async () => {
    const send = () => saveLetter(holder, refusal, aForm('one', { ...wholeLetter, saw: '99' }), now)
    await Promise.all([send(), send()])
    await send()
    holder = await again(holder)
    await send()
    holder = await again(holder)
    expect(count('wrote')).toBe(1)
    const form = () => aForm('paper', { written: String(lastWritten()) })
    const taps = [1, 2, 3].map(() => issueDocument(holder, refusal, form(), now))
    const paths = new Set(await Promise.all(taps))
    holder = await again(holder)
    expect(paths.size).toBe(1)
    expect(await issueDocument(holder, refusal, form(), now)).toBe([...paths][0])
    holder = await again(holder)
    expect(count('issued')).toBe(1)
  })

  test('the same words under another form are nothing new', async () => {
    await save('one', { ...wholeLetter, saw: '99' })
    await save('two', { ...wholeLetter, saw: '99' })
    expect(count('wrote')).toBe(1)
  })

  test('what lacks something is saved, and does not become paper', async () => {
    await save('one', { ...wholeLetter, point: '', saw: '99' })
    expect((await page()).check?.missing.map(({ href }) => href)).toEqual(['#point'])
    expect(await issue('paper')).toBeNull()
    expect(count('issued')).toBe(0)
  })

  test('warnings never stop it', async () => {
    await save('one', { ...wholeLetter, story: '返却が遅れて申し訳ございません。', saw: '99' })
    const { check } = await page()
    expect(check?.marks.signs.map(({ id }) => id)).toEqual(['admits-debt', 'apologises'])
    expect(check?.marks.texts.map(({ field }) => field)).toEqual(['story'])
    expect(await issue('paper')).not.toBeNull()
  })

  test('on the grid of a 内容証明: a sheet for the sender, the letter, and the length on the page', async () => {
    await save('one', { ...wholeLetter, layout: 'vertical-20x26', title: 'Webの請求 😀', saw: '99' })
    const { check } = await page()
    expect(check?.certified?.length).toMatch(/^\d+行・1枚$/)
    expect(check?.certified?.faults.map(({ place }) => place)).toEqual(['題', '題'])
    const path = await issue('paper')
    const issued = issuedAt(holder.opened.events, String(path).split('/').at(-1) ?? '')
    expect(
      issued?.blocks.map(({ kind }) => kind).filter((kind) => /title|certified|stamp/.test(kind)),
    ).toEqual(['title', 'certified', 'stamp'])
  })

  test('too long: everything typed is kept, nothing is written', async () => {
    const point = 'あ'.repeat(1_001)
    await save('one', { ...wholeLetter, point, saw: '99' })
    const { form, check } = await page()
    expect(form?.errors.map(({ field }) => field)).toEqual(['point'])
    expect(form?.sections[2]?.fields[3]?.typed).toBe(point)
    expect(form?.sections[2]?.fields[1]?.typed).toBe(wholeLetter.claim)
    expect(check).toBeNull()
  })

  test('words of another window are shown first, and neither is lost', async () => {
    const seen = String(holder.opened.events.length)
    await save('one', { ...wholeLetter, story: '一つめ', saw: seen })
    await save('two', { ...wholeLetter, story: '二つめ', saw: seen })
    const { form, saw } = await page()
    expect(form?.isNewer).toBe(true)
    expect(form?.sections[2]?.fields[2]?.typed).toBe('二つめ')
    expect(count('wrote')).toBe(1)
    await save('three', { ...wholeLetter, story: '二つめ', saw: String(saw) })
    expect((await page()).check?.letter.paragraphs[1]).toBe('二つめ')
  })

  test('paper is made of the words that the page showed, and of no later ones', async () => {
    await save('one', { ...wholeLetter, saw: '99' })
    const shown = String(lastWritten())
    await save('two', { ...wholeLetter, story: '別の文', saw: '99' })
    expect(await issueDocument(holder, refusal, aForm('old', { written: shown }), now)).toBeNull()
  })

  test('an answer in another window closes the letter: save and issue are refused at the moment of writing', async () => {
    await save('one', { ...wholeLetter, saw: '99' })
    const stale = holder
    const shown = String(lastWritten())
    await says(answered('familyUsed', 'yes'))
    const before = holder.opened.events.length
    await saveLetter(stale, refusal, aForm('two', { ...wholeLetter, story: '別の文', saw: '99' }), now)
    expect(await issueDocument(stale, refusal, aForm('paper', { written: shown }), now)).toBeNull()
    holder = await again(holder)
    expect(holder.opened.events).toHaveLength(before)
    expect(await page()).toMatchObject({ isKept: true, form: null, check: null })
    // Opened again, what was typed is still there, and no paper is made of the older words meanwhile.
    await says(answered('familyUsed', 'no'))
    expect(await page()).toMatchObject({ check: null, form: { isUnsaved: true, isNewer: false } })
    expect((await page()).form?.sections[2]?.fields[2]?.typed).toBe('別の文')
  })

  test('secrets are masked in place, in the log and in a draft (I7)', async () => {
    const story = 'カードは4111 1111 1111 1111、暗証番号は1234です。'
    await save('one', { ...wholeLetter, story, saw: '99' })
    const log = JSON.stringify(holder.opened.events)
    expect(log).not.toMatch(/4111|1234/)
    expect((await page()).check?.letter.paragraphs[1]).toContain('暗証番号は●●●●です')
    expect((await page()).check?.marks.signs.map(({ id }) => id)).toContain('numbers')
  })

  test('for the pen: name and address are kept nowhere', async () => {
    await save('one', { ...wholeLetter, signature: 'pen', saw: '99' })
    expect(JSON.stringify(holder.opened.events)).not.toMatch(/ミカズキ|千葉県/)
    expect((await page()).check?.missing).toEqual([])
  })

  test('a choice that is none is not taken', async () => {
    await save('one', { ...wholeLetter, reply: 'maybe', signature: 'x', saw: '99' })
    expect((await page()).check?.missing.map(({ href }) => href)).toEqual(['#signature', '#reply'])
  })
})
