import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerStep } from '@/lib/cases/answer'
import { viewOf } from '@/lib/cases/case-view'
import { draftPlace } from '@/lib/cases/draft-place'
import { nextPath, stepPath } from '@/lib/cases/paths'
import { findStep } from '@/lib/cases/step-of'
import { type Draft, stepView } from '@/lib/cases/step-view'
import { NONE, UNKNOWN } from '@/lib/facts/typed'
import { readDraft } from '@/lib/store/drafts'
import { idOf, answered as said } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T01:00:00.000Z')
const today = '2026-11-21'

let temporary: TemporaryStore
let holder: Awaited<ReturnType<typeof aHolder>>
beforeEach(async () => {
  temporary = await temporaryStore()
  const bill = [said('forWhom', 'self'), said('channel', 'call'), said('situation', 'unknown-bill')]
  holder = await aHolder(temporary, now, ...bill)
})
afterEach(() => temporary.close())

type Fields = Parameters<typeof aForm>[1]

/** Sends the form of a step of the first situation, and comes back as the next request. */
const send = async (step: string, fields: Fields, { id = step, flow = 'unknown-bill' } = {}) => {
  const form = aForm(id, { saw: String(holder.opened.events.length), ...fields })
  const done = await answerStep(holder, { flow, step }, form, now, today)
  holder = await again(holder)
  return done?.path ?? null
}
const facts = () => viewOf(holder.opened.events).state.facts
const written = () => holder.opened.events.slice(3)

/** The page of a step as it would be shown now. */
const page = async (step: string, flow = 'unknown-bill') => {
  const found = findStep(flow, step)
  if (!found) throw new Error(`no step ${step}`)
  const draft = (await readDraft(
    holder.client,
    draftPlace(holder, stepPath({ flow, step })),
    now,
  )) as Draft | null
  return stepView(viewOf(holder.opened.events), { flow, step }, found, draft, now, today)
}

describe('a sound form appends one event and leads on', () => {
  test.for<[string, Fields, string, unknown]>([
    ['callerClaims', { value: 'shop' }, 'callerClaims', 'shop'],
    ['callerClaims', { value: UNKNOWN }, 'callerClaims', null],
    ['callerClaims', { value: 'shop', unknown: '1' }, 'callerClaims', null],
    ['traderName', { value: ' レンタル○○店 ' }, 'traderName', 'レンタル○○店'],
    ['amountYen', { value: '3,300円' }, 'amountYen', 3300],
    ['demands', { value: ['money', 'call-back'] }, 'demands', ['money', 'call-back']],
    ['demands', { value: NONE }, 'demands', []],
    ['theyKnow', { value: ['name', 'birth-date'] }, 'theyKnow', ['name', 'birth-date']],
    ['iTold', { value: NONE }, 'iTold', []],
    ['iTold', { unknown: '1' }, 'iTold', null],
  ])('%s with %o', async ([step, fields, fact, value]) => {
    expect(await send(step, fields)).toBe('/case/unknown-bill/settle')
    expect(written()).toHaveLength(1)
    expect(written()[0]).toMatchObject({ id: idOf(step), actorRole: 'self', seq: 4 })
    expect(facts()[fact]).toEqual(value)
  })

  test('the way through, step by step', async () => {
    expect(await send('settle', {})).toBe('/case/unknown-bill/callerClaims')
    const path = await send('callerClaims', { value: 'shop' })
    expect(path).not.toBe('/case/unknown-bill/callerClaims')
    expect(path).toBe(nextPath(viewOf(holder.opened.events).walked.at))
  })

  test('what was told goes to the ledger', async () => {
    await send('theyKnow', { value: ['name'] })
    expect(written()[0]).toMatchObject({
      kind: 'told',
      body: { answers: 'theyKnow', direction: 'they-said', items: ['name'] },
    })
  })

  test('a desk, with whom and the number', async () => {
    await send('call188', { outcome: 'reached', withWhom: ' ホシノ ', number: '' })
    expect(written()[0]).toMatchObject({
      kind: 'did',
      body: { task: 'call-188', outcome: 'reached', withWhom: 'ホシノ', number: null },
    })
    expect(facts().consulted188).toBe('yes')
  })

  test('an answer that is an emergency cuts in', async () => {
    expect(await send('paid', { value: 'bank-transfer' })).toBe('/case/paid/callPayer')
  })

  test('a helper is marked in every event', async () => {
    await temporary.close()
    temporary = await temporaryStore()
    holder = await aHolder(temporary, now, said('forWhom', 'family'))
    await send('channel', { value: 'call' }, { flow: 'entrance' })
    expect(holder.opened.events.at(-1)).toMatchObject({ kind: 'answered', actorRole: 'helper' })
  })
})

describe('a form that cannot be taken: nothing is appended, the same page shows what was typed', () => {
  test.for<[string, Fields, string]>([
    ['callerClaims', {}, '1つ選んで'],
    ['callerClaims', { value: 'santa' }, '1つ選んで'],
    ['demands', { value: [NONE, 'money'] }, '一緒には選べません'],
    ['amountYen', { value: '三千円' }, '数字で'],
    ['traderName', { value: 'あ'.repeat(201) }, '200字まで'],
    ['call188', { withWhom: 'ホシノ', number: '12' }, 'どうなったか'],
    ['call188', { outcome: 'won' }, 'どうなったか'],
    ['call188', { outcome: 'reached', number: '1'.repeat(201) }, '200字まで'],
  ])('%s with %o', async ([step, fields, message]) => {
    expect(await send(step, fields)).toBe(`/case/unknown-bill/${step}`)
    expect(written()).toEqual([])
    const shown = await page(step)
    expect(shown.errors.map((error) => error.message).join()).toContain(message)
    const typed = Object.values(fields).flat()
    for (const value of typed) expect(JSON.stringify(shown.answering)).toContain(value)
  })

  test('once it is taken, the draft is gone', async () => {
    await send('amountYen', { value: '三千円' })
    expect((await page('amountYen')).errors).toHaveLength(1)
    await send('amountYen', { value: '3000' })
    const shown = await page('amountYen')
    expect(shown.errors).toEqual([])
    expect(shown.answering).toMatchObject({ typed: '3000' })
  })
})

describe('an answer that came in from another window', () => {
  beforeEach(async () => {
    await send('callerClaims', { value: 'shop' }, { id: 'one window' })
  })

  test('is shown, and not overwritten', async () => {
    const path = await send('callerClaims', { value: 'bank', saw: '3' }, { id: 'other window' })
    expect(path).toBe('/case/unknown-bill/callerClaims')
    expect(written()).toHaveLength(1)
    expect(facts().callerClaims).toBe('shop')
    const shown = await page('callerClaims')
    expect(shown.newer).toBe('お店')
    expect(shown.answering).toMatchObject({ chosen: ['bank'] })
    expect(shown.saw).toBe(4)
  })

  test('can be overwritten once it was seen', async () => {
    await send('callerClaims', { value: 'bank', saw: '3' }, { id: 'other window' })
    const { saw } = await page('callerClaims')
    await send('callerClaims', { value: 'bank', saw: String(saw) }, { id: 'third' })
    expect(facts().callerClaims).toBe('bank')
    expect((await page('callerClaims')).newer).toBeNull()
  })

  test('that says the same is no conflict', async () => {
    const path = await send('callerClaims', { value: 'shop', saw: '3' }, { id: 'other window' })
    expect(path).toBe('/case/unknown-bill/settle')
    expect(written()).toHaveLength(1)
  })

  test('to another question is no conflict', async () => {
    await send('traderName', { value: '○○店', saw: '3' }, { id: 'other window' })
    expect(facts()).toMatchObject({ callerClaims: 'shop', traderName: '○○店' })
  })

  test('to the question of the ledger counts too', async () => {
    await send('iTold', { value: 'name' }, { id: 'a' })
    await send('iTold', { value: 'phone', saw: '4' }, { id: 'b' })
    expect(facts().iTold).toEqual(['name'])
    expect((await page('iTold')).newer).toBe('名前')
  })

  test.for(['', '-1', '99', 'x', '1.5'])('a head that cannot be ("%s") does no harm', async (saw) => {
    expect(await send('traderName', { value: '○○店', saw })).toBe('/case/unknown-bill/settle')
  })
})

describe('nothing new appends nothing', () => {
  test.for<[string, Fields, Fields]>([
    ['callerClaims', { value: 'shop' }, { value: 'shop' }],
    ['traderName', { value: '○○店' }, { value: ' ○○店 ' }],
    ['demands', { value: ['money', 'reply'] }, { value: ['reply', 'money'] }],
    ['demands', { value: NONE }, { value: NONE }],
    ['amountYen', { value: '3300' }, { value: '3,300円' }],
    ['amountYen', { unknown: '1' }, { unknown: '1' }],
    ['iTold', { value: ['name'] }, { value: ['name'] }],
    ['settle', {}, {}],
  ])('%s: %o and %o', async ([step, first, second]) => {
    const path = await send(step, first, { id: 'first' })
    expect(await send(step, second, { id: 'second' })).toBe(path)
    expect(written()).toHaveLength(1)
  })

  test('わからない is an answer: the first one is appended', async () => {
    await send('iTold', { unknown: '1' })
    expect(written()).toHaveLength(1)
  })

  test('a call is news each time', async () => {
    await send('call188', { outcome: 'no-answer' }, { id: 'first call' })
    await send('call188', { outcome: 'no-answer' }, { id: 'second call' })
    expect(written()).toHaveLength(2)
  })

  test('the same call sent twice is one', async () => {
    await send('call188', { outcome: 'no-answer' })
    await send('call188', { outcome: 'no-answer' })
    expect(written()).toHaveLength(1)
  })
})

test.for([
  ['unknown-bill', 'nowhere'],
  ['nowhere', 'settle'],
  ['unknown-bill', 'constructor'],
  ['constructor', 'settle'],
  ['', ''],
] as const)('there is no step %s/%s', async ([flow, step]) => {
  expect(await send(step, { value: 'yes' }, { flow })).toBeNull()
  expect(written()).toEqual([])
})

test('two windows at once: both answers land', async () => {
  const at = (step: string, fields: Fields) =>
    answerStep(holder, { flow: 'unknown-bill', step }, aForm(step, { saw: '3', ...fields }), now, today)
  await Promise.all([at('callerClaims', { value: 'shop' }), at('amountYen', { value: '3300' })])
  holder = await again(holder)
  expect(facts()).toMatchObject({ callerClaims: 'shop', amountYen: 3300 })
})

describe('what came up in use', () => {
  test('a page that offers some of a list keeps what was said before and is not offered', async () => {
    await temporary.close()
    temporary = await temporaryStore()
    holder = await aHolder(temporary, now, said('harms', ['paid']), said('situation', 'unknown-bill'))
    await send('harms', { value: 'clicked' })
    expect(facts()).toMatchObject({ linkOpened: 'yes', moneyMoved: 'yes' })
  })

  test('two windows answer the same question at once: one of them is told', async () => {
    const at = (value: string) =>
      answerStep(
        holder,
        { flow: 'unknown-bill', step: 'callerClaims' },
        aForm(value, { saw: '3', value }),
        now,
        today,
      )
    const paths = (await Promise.all([at('shop'), at('bank')])).map((done) => done?.path)
    expect(paths).toContain('/case/unknown-bill/callerClaims')
  })
})
