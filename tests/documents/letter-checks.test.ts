import { describe, expect, test } from 'vitest'
import { findingsIn, letterFindings, missingIn } from '@/lib/documents/letter-checks'
import { type LetterFields, letterIds } from '@/lib/documents/letter-fields'
import { letterKinds } from '@/lib/documents/letter-parts'
import { letterRules } from '@/lib/documents/letter-rules'
import { letterFieldsOf } from '@/lib/documents/written-letter'
import { harmless, known, marked, type Sentence, unconfirmed } from './letter-sentences'

const expectRow = ([words, rules, quote]: Sentence, facts: Parameters<typeof findingsIn>[1]) => {
  const found = findingsIn(words, facts)
  expect(found.map(({ rule }) => rule).join(' ')).toBe(rules)
  for (const one of found) expect(words.slice(one.start, one.end)).toBe(one.quote)
  if (quote) expect(found[0]?.quote).toBe(quote)
}

describe('what a letter is warned about', () => {
  test.for(marked)('%s → %s', (row) => expectRow(row, known))
  test.for(harmless)('%s', (row) => expectRow(row, known))
  test.for(unconfirmed)('nothing known: %s → %s', (row) => expectRow(row, {}))

  test('わからない is as unconfirmed as what was never asked', () => {
    expect(findingsIn('警察に相談しました。', { consultedPolice: null })).toHaveLength(1)
  })

  test('every rule has a sentence that it marks, and says why without a conclusion about the case', () => {
    const rules = new Set([...marked, ...unconfirmed].flatMap(([, names]) => names.split(' ')))
    expect(letterRules.filter(({ id }) => !rules.has(id))).toEqual([])
    for (const { because } of letterRules) expect(because).not.toMatch(/義務はありません|必ず|絶対/)
  })

  test('the examples of the skeleton are not marked themselves', () => {
    for (const id of letterIds) {
      for (const { example } of Object.values(letterKinds[id].paragraphs)) {
        expect(findingsIn(example ?? '', known), example).toEqual([])
      }
    }
  })
})

describe('time is linear in the text', () => {
  const floods = [
    '払うべきと言われ',
    '借りたおぼえはなく',
    '払う',
    '支払いを',
    'カード',
    '昭和',
    '家族',
    '●',
    '1',
    '利用',
    'と',
    '契約は',
    '警察',
    ' ',
    'あ',
  ]
  const millisecondsOf = (text: string) => {
    const start = performance.now()
    findingsIn(text, {})
    return performance.now() - start
  }
  test.for(floods)('50 kB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length))
    millisecondsOf(text)
    const [whole, part] = [text, text.slice(0, text.length / 4)].map((one) =>
      Math.min(...[1, 2, 3].map(() => millisecondsOf(one))),
    ) as [number, number]
    // Four times the text: about four times the time. Sixteen times would be square.
    expect(whole).toBeLessThan(Math.max(60, part * 9))
  })
})

const whole: LetterFields = letterFieldsOf({
  title: '請求についてのお知らせ',
  date: '2026年11月26日',
  toName: 'レンタル◯◯ 御中',
  toAddress: '東京都◯◯区1-2-3',
  signature: 'typed',
  fromName: 'ミカズキ ハナ',
  fromAddress: '千葉県◯◯市4-5-6',
  claim: '漫画の延滞料金3,300円について',
  point: 'この請求は、支払いません。',
  reply: 'written',
  answer: '返事は書面で送ってください。',
})

describe('what a letter must have', () => {
  test('nothing is missing', () => expect(missingIn('refusal-letter', whole)).toEqual([]))

  test.for<[string, Partial<LetterFields>, string]>([
    ['no title', { title: '' }, 'title'],
    ['no day', { date: '' }, 'date'],
    ['nobody to send it to', { toName: '' }, 'toName'],
    ['no place to send it to', { toAddress: '' }, 'toAddress'],
    ['no choice about the name', { signature: '' }, 'signature'],
    ['no name', { fromName: '' }, 'fromName'],
    ['no place for the answer', { fromAddress: '' }, 'fromAddress'],
    ['name and address for the pen', { signature: 'pen', fromName: '', fromAddress: '' }, ''],
    ['no answer wanted', { reply: 'none', answer: '', fromAddress: '' }, ''],
    ['no choice about the answer', { reply: '' }, 'reply'],
    ['an answer by telephone', { answer: '電話をください。' }, 'answer'],
    ['no claim', { claim: '' }, 'claim'],
    ['no point', { point: '' }, 'point'],
    ['a point that says nothing', { point: 'よろしくお願いします。' }, 'point'],
    ['a promise instead of a no', { point: '来月、支払います。' }, 'point'],
    ['not able instead of not willing', { point: 'いまは払えません。' }, 'point'],
    ['払いません', { point: 'この件は、払いません。' }, ''],
    ['支払はしません', { point: '支払いはしません。' }, ''],
    ['お支払いいたしません', { point: 'お支払いいたしません。' }, ''],
    ['お支払いできません', { point: 'お支払いできません。' }, ''],
    ['応じません', { point: '請求には応じません。' }, ''],
    ['応じかねます', { point: '請求には応じかねます。' }, ''],
    ['お断りします', { point: '請求をお断りします。' }, ''],
    ['払うつもりはありません', { point: '払うつもりはありません。' }, ''],
    ['the no stands in the story', { point: '', story: '請求は支払いません。' }, ''],
  ])('%s', ([, change, fields]) => {
    const missing = missingIn('refusal-letter', { ...whole, ...change })
    expect(missing.map(({ field }) => field).join(' ')).toBe(fields)
  })

  test.for(letterIds)('%s: its own example has its point', (id) => {
    const { paragraphs, point } = letterKinds[id]
    expect(paragraphs.point.example).toMatch(point.finds)
    expect(missingIn(id, letterFieldsOf({}))).toHaveLength(8)
  })
})

test('findings stand beside the paragraph that has them', () => {
  const fields = { ...whole, story: '借りました。', point: 'これは詐欺です。支払いません。' }
  expect(letterFindings(fields, known).map(({ field, findings }) => [field, findings.length])).toEqual([
    ['story', 1],
    ['point', 1],
  ])
})
