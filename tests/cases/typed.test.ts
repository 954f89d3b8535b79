import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerStep } from '@/lib/cases/answer'
import { viewOf } from '@/lib/cases/case-view'
import { doorOf } from '@/lib/cases/doors'
import { draftPlace } from '@/lib/cases/draft-place'
import { addToLog } from '@/lib/cases/log-add'
import { correctLog } from '@/lib/cases/log-correct'
import { addPath } from '@/lib/cases/log-path'
import { logDays, logEntries } from '@/lib/cases/log-view'
import { stepPath } from '@/lib/cases/paths'
import { pickedCookie, pickedOf } from '@/lib/cases/picked'
import { startView } from '@/lib/cases/start-view'
import { readDraft } from '@/lib/store/drafts'
import { answered, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T01:42:30.000Z')
const today = '2026-11-21'
const usual = { speaker: 'them', manner: 'said', precision: 'unknown', basis: 'memory' }
const secret = '暗証番号は9476、カードは4111 1111 1111 1111、パスワードは hunter22 と言った'
const spoken = /9476|4111|1111|hunter22/
const kept = '暗証番号は●●●●、カードは●●●● ●●●● ●●●● ●●●●、パスワードは ●●●●●●●● と言った'

let temporary: TemporaryStore
let holder: Awaited<ReturnType<typeof aHolder>>
beforeEach(async () => {
  temporary = await temporaryStore()
  const began = [answered('forWhom', 'self'), answered('situation', 'unknown-bill'), note('はじめ')]
  holder = await aHolder(temporary, now, ...began)
})
afterEach(() => temporary.close())

type Fields = Parameters<typeof aForm>[1]

const doors: Readonly<Record<string, (fields: Fields) => Promise<unknown>>> = {
  'a question': ({ words }) => answer('traderName', { value: words ?? '' }),
  'the form of a call': ({ words }) =>
    answer('call188', { outcome: 'reached', withWhom: words ?? '', number: words ?? '' }),
  'the log': (fields) => addToLog(holder, aForm('add', { ...usual, ...spread(fields) }), now),
  'a correction': (fields) => correctLog(holder, '3', aForm('fix', { ...usual, ...spread(fields) }), now),
}

const answer = (step: string, fields: Fields) =>
  answerStep(holder, { flow: 'unknown-bill', step }, aForm(step, { saw: '3', ...fields }), now, today)

/** The same words in every field for words. */
const spread = ({ words = '' }: Fields) =>
  Object.fromEntries(['words', 'name', 'understood', 'proof', 'against'].map((name) => [name, words]))

/** Every event as the store gives it back. */
const stored = async () => JSON.stringify((await again(holder)).opened.events)

test.for(Object.keys(doors))('a secret that is typed into %s is stored nowhere', async (door) => {
  await doors[door]?.({ words: secret })
  const events = await stored()
  expect(events).not.toMatch(spoken)
  expect(events).toContain(kept)
})

const drafts = [
  {
    form: draftPlaceOf('traderName'),
    send: () => answer('traderName', { value: secret + 'あ'.repeat(200) }),
  },
  { form: draftPlaceOf('call188'), send: () => answer('call188', { number: secret }) },
  { form: draftPlaceOf('amountYen'), send: () => answer('amountYen', { value: secret }) },
  {
    form: () => draftPlace(holder, addPath),
    send: () => addToLog(holder, aForm('add', { ...usual, speaker: '', ...spread({ words: secret }) }), now),
  },
]
function draftPlaceOf(step: string) {
  return () => draftPlace(holder, stepPath({ flow: 'unknown-bill', step }))
}

test('nor is it in a draft', async () => {
  for (const { form, send } of drafts) {
    await send()
    const draft = JSON.stringify(await readDraft(holder.client, form(), now))
    expect(draft).not.toMatch(spoken)
    expect(draft).toContain(kept)
  }
})

test('the log says that something was hidden, and only where it was', async () => {
  await doors['the log']?.({ words: secret })
  await addToLog(holder, aForm('b', { ...usual, words: '●●銀行、受付番号1234、3,300円' }), now)
  holder = await again(holder)
  const rows = logDays(logEntries(holder.opened.events), viewOf(holder.opened.events).state).flatMap(
    (day) => day.rows,
  )
  expect(rows.filter(({ seq }) => seq > 3).map(({ masked }) => masked)).toEqual([true, false])
})

test('strange words arrive as they are, without what breaks them', async () => {
  const strange = '𠮷野家 👨‍👩‍👧‍👦 שלום e\u0301 <b>#import "x"</b> $x$'
  await doors['the log']?.({ words: `\u202e${strange}\ud800\0\r\n` })
  holder = await again(holder)
  expect(holder.opened.events.at(-1)).toMatchObject({
    body: { words: `${strange}\ufffd`, proof: `${strange}\ufffd` },
  })
})

test('emoji count once: 20,000 of them are taken, one more is refused with the text kept', async () => {
  expect(await addToLog(holder, aForm('a', { ...usual, words: '😀'.repeat(20_000) }), now)).toMatch(
    /#event-4$/,
  )
  expect(await addToLog(holder, aForm('b', { ...usual, words: '😀'.repeat(20_001) }), now)).toBe(addPath)
  const draft = JSON.stringify(await readDraft(holder.client, draftPlace(holder, addPath), now))
  expect(draft).toContain('😀'.repeat(20_001))
  expect(draft).toContain('いまは20,001字です')
})

test.for([
  ['harm', [], 'あてはまるもの'],
  ['harm', ['paid', 'none-of-these'], '一緒には選べません'],
  ['came', [], '1つ選んで'],
  ['came', ['fax'], '1つ選んで'],
] as const)('the door %s keeps what was ticked (%o) and says why', ([id, values, words]) => {
  const door = doorOf(id)
  if (!door) throw new Error('no such door')
  const header = pickedCookie(new Request(`http://localhost/start/${id}/answer`), door, values)
  expect(header).toMatch(`; Path=/start/${id}; HttpOnly; SameSite=Lax; Max-Age=120`)
  const value = decodeURIComponent(header.slice(header.indexOf('=') + 1, header.indexOf(';')))
  const view = startView(door, pickedOf(door, value, today))
  expect(view.errors[0]?.message).toContain(words)
  expect(view.answering).toMatchObject({ chosen: values.filter((one) => one !== 'fax') })
})
