import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarFile } from '@/lib/cases/calendar-file'
import { datesOf } from '@/lib/cases/case-dates'
import { viewOf } from '@/lib/cases/case-view'
import { documentOf, inputOf } from '@/lib/cases/documents'
import { readQuestions, replyToDesk } from '@/lib/cases/questions'
import { questionsPath, talkDoor } from '@/lib/cases/questions-path'
import { readLog } from '@/lib/cases/read-log'
import { readShare } from '@/lib/cases/share'
import { deskStateOf } from '@/lib/desk/desk-state'
import { answered, idOf, note } from '../log/an-event'
import { aForm } from './a-form'
import { aSharing, canaries, story } from './a-sharing'

const now = new Date('2026-11-26T03:00:00.000Z')
const { start, end, begin, holder, does, add, kinds, share, stop, desk, open } = aSharing(now)
beforeEach(start)
afterEach(end)

const by = 'volunteer-1'
const ask = (fact: string | null = null) => desk({ move: 'ask', by, words: 'いつ、払いましたか', fact })

describe('questions of the desk', () => {
  beforeEach(async () => {
    await begin(...story)
    await share()
    await desk({ move: 'take', by })
  })
  const reply = (fields: Readonly<Record<string, string>>, id = 'reply') =>
    does(replyToDesk, aForm(id, fields))
  const asked = () =>
    holder().opened.events.find(({ kind, body }) => kind === 'desk' && 'fact' in body)?.seq ?? 0
  const talk = () => talkDoor(holder().opened.events, true)?.label ?? null
  const status = () => deskStateOf(holder().opened.events).status

  test('one with a fact leads to its step, whose answer is the answer', async () => {
    await ask('traderName')
    expect(talk()).toBe('ボランティアから質問があります')
    const { view } = await readQuestions(holder(), now)
    expect(view.questions.map(({ step }) => step)).toEqual(['/case/unknown-bill/traderName'])
    await add(answered('traderName', 'ほか'))
    expect([talk(), status()]).toEqual([null, 'taken'])
    expect((await readQuestions(holder(), now)).view.answered.map(({ answer }) => answer)).toEqual([
      '相手の名前:ほか',
    ])
  })

  test('one without is answered in place, once', async () => {
    await ask()
    const to = String(asked())
    expect(await reply({ to, words: canaries.words })).toBe(questionsPath)
    await reply({ to, words: canaries.words })
    expect(kinds().filter((kind) => kind === 'replied')).toHaveLength(1)
    expect([talk(), status()]).toEqual([null, 'taken'])
  })

  test('わからない is an answer', async () => {
    await ask()
    await reply({ to: String(asked()), words: '', unknown: '1' })
    expect((await readQuestions(holder(), now)).view.answered.map(({ answer }) => answer)).toEqual([
      'わからない',
    ])
  })

  test('nothing written: the page says so and keeps it', async () => {
    await ask()
    const to = String(asked())
    expect(await reply({ to, words: ' ' })).toBe(`${questionsPath}#question-${to}`)
    expect((await readQuestions(holder(), now)).view.questions[0]?.error).toContain('わからない')
    expect(kinds()).not.toContain('replied')
  })

  test('what nobody reads any more takes no answer', async () => {
    await ask()
    const to = String(asked())
    await stop()
    await reply({ to, words: canaries.words })
    expect(kinds()).not.toContain('replied')
    expect(talkDoor(holder().opened.events, false)).toBeNull()
  })

  test('an advice, an appointment, a hand-over and the end are shown, the appointment as a date as well', async () => {
    await desk({ move: 'state', by, advice: 'call-188' })
    await desk({ move: 'appoint', by, on: '2026-12-01', time: '10:00', words: '続きを聞きます' })
    await desk({ move: 'hand-over', by, centre: '市の消費生活センター', words: '電話を待ちます' })
    await desk({ move: 'close', by, words: 'おわりました' })
    const { view } = await readQuestions(holder(), now)
    expect(view.messages.map(({ advice, words }) => advice?.title ?? words)).toEqual([
      expect.stringContaining('188'),
      '約束:12月1日(火) 10:00 続きを聞きます',
      '市の消費生活センターに引きついだ。電話を待ちます',
      '読み終えた。おわりました',
    ])
    expect(view.messages[0]?.advice?.sources.length).toBeGreaterThan(0)
    expect(talk()).toBe('ボランティアからの返事')
    const dates = () => datesOf(viewOf(holder().opened.events), holder().opened.events, now)
    expect(dates().map(({ title }) => title)).toEqual(['記録の確認ボランティアとの約束'])
    expect(calendarFile(dates(), idOf('case'), now)).toContain('DTSTART:20261201T010000Z')
    await stop()
    expect(dates()).toEqual([])
    await share({}, 'anew')
    expect(dates()).toEqual([])
    expect((await readQuestions(holder(), now)).view.messages).toHaveLength(4)
  })

  test('a note between volunteers is nowhere', async () => {
    await desk({ move: 'remark', by, words: canaries.remark, of: null })
    const papers = [
      'centre-summary',
      'police-memo',
      'shop-copy',
      'family-copy',
      'volunteer-copy',
      'read-aloud-script',
    ]
    const seen = JSON.stringify([
      readLog(holder(), {}, now),
      await readQuestions(holder(), now),
      await readShare(holder(), now),
      talkDoor(holder().opened.events, true),
      datesOf(viewOf(holder().opened.events), holder().opened.events, now),
      ...papers.map((id) => documentOf(id)?.build(inputOf(holder().opened, now))),
      (await open(by, 'volunteer'))?.input.entries,
    ])
    expect(seen).toContain('レンタル一番')
    expect(seen).not.toContain(canaries.remark)
    expect(seen).not.toContain('メモを書いた')
  })
})

test('the log tells of the desk in words', async () => {
  await begin(note('あ'))
  await share()
  await desk({ move: 'take', by })
  await ask()
  await stop()
  const { log } = readLog(holder(), {}, now)
  expect(log.days.flatMap(({ rows }) => rows.map(({ who, words }) => `${who} ${words}`))).toEqual([
    'わたし あ',
    '記録の確認ボランティア 記録を読みはじめた',
    '記録の確認ボランティア 質問:いつ、払いましたか',
    'わたし 記録の確認ボランティアに見せることにした:質問への答え、出来事の記録。12月3日(木)まで。',
    'わたし 記録の確認ボランティアに、記録を見せるのをやめた',
  ])
})
