import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import { schemaOf } from '@/lib/facts/parse'
import { NONE, readTyped, UNKNOWN } from '@/lib/facts/typed'
import { say } from '@/lib/text/text'

const today = '2026-11-21'

/** The full-width form that a Japanese keyboard types. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000')

/** What was read, or the message to the person. */
const read = (fact: FactName, ...typed: string[]) => {
  const result = readTyped(entryOf(fact), typed, today)
  return 'message' in result ? say(result.message) : result.value
}

describe('one of several', () => {
  test.for<[string, string[], unknown]>([
    ['a value', ['call'], 'call'],
    ['わからない', [UNKNOWN], null],
    ['nothing', [], expect.stringContaining('1つ選んでください')],
    ['an empty field', [''], expect.stringContaining('1つ選んでください')],
    ['no such value', ['fax'], expect.stringContaining('1つ選んでください')],
    ['a name every object has', ['constructor'], expect.stringContaining('1つ選んでください')],
    ['どれもない belongs to lists', [NONE], expect.stringContaining('1つ選んでください')],
  ])('%s', ([, typed, expected]) => expect(read('channel', ...typed)).toEqual(expected))
})

describe('several', () => {
  const empty = expect.stringContaining('あてはまるものを選んでください')
  const both = expect.stringContaining('一緒には選べません')
  test.for<[string, string[], unknown]>([
    ['one', ['money'], ['money']],
    ['two, in the order ticked', ['reply', 'money'], ['reply', 'money']],
    ['the same twice', ['money', 'money'], ['money']],
    ['どれもない alone', [NONE], []],
    ['わからない alone', [UNKNOWN], null],
    ['nothing ticked', [], empty],
    ['only what is no value', ['shoes'], empty],
    ['a value and what is none', ['money', 'shoes'], ['money']],
    ['どれもない with another', [NONE, 'money'], both],
    ['わからない with another', ['money', UNKNOWN], both],
    ['どれもない with わからない', [NONE, UNKNOWN], both],
  ])('%s', ([, typed, expected]) => expect(read('demands', ...typed)).toEqual(expected))
})

describe('an amount', () => {
  const number = expect.stringContaining('数字で')
  const empty = expect.stringContaining('書いてください')
  test.for<[string, unknown]>([
    ['3300', 3300],
    ['3,300円', 3300],
    ['¥3,300', 3300],
    ['\\3300', 3300],
    [wide('3300'), 3300],
    [wide('3,300円'), 3300],
    ['\uffe53,300', 3300],
    [wide(' 3300 '), 3300],
    ['3、300 円', 3300],
    [' 3 300 円 ', 3300],
    ['0', 0],
    ['007', 7],
    ['999999999999', 999_999_999_999],
    ['1000000000000', number],
    ['-100', number],
    ['3.5', number],
    ['1万円', 10_000],
    ['3千円', 3000],
    ['1万2千円', 12_000],
    ['1万2千500円', 12_500],
    ['1万500円', 10_500],
    ['2億円', 200_000_000],
    ['5百円', 500],
    [wide('1万2千円'), 12_000],
    ['約3000', 3000],
    ['約3,300円', 3300],
    ['3300円くらい', 3300],
    ['1万2円', number],
    ['1万2', number],
    ['1万12000円', number],
    ['千円', number],
    ['12千円', number],
    ['1.5万円', number],
    ['3000円か4000円', number],
    ['三千円', number],
    ['', empty],
    ['円', empty],
    [' ', empty],
  ])('「%s」', ([typed, expected]) => expect(read('amountYen', typed)).toEqual(expected))

  test('no field at all', () => expect(read('amountYen')).toEqual(empty))
})

describe('a day', () => {
  const form = expect.stringContaining('2026-11-21')
  const impossible = expect.stringContaining('こよみにありません')
  const future = expect.stringContaining('これから先')
  test.for<[string, unknown]>([
    ['2026-11-05', '2026-11-05'],
    ['2026-11-5', '2026-11-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.11.05', '2026-11-05'],
    ['2026年11月5日', '2026-11-05'],
    [wide('2026年11月5日'), '2026-11-05'],
    [wide('2026/11/05'), '2026-11-05'],
    [wide('2026-11-05'), '2026-11-05'],
    ['2026ー11ー05', '2026-11-05'],
    ['2026\u221211\u221205', '2026-11-05'],
    ['2026年 11月 5日', '2026-11-05'],
    [' 2026-11-05 ', '2026-11-05'],
    ['2024-02-29', '2024-02-29'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-22', future],
    ['2027-01-01', future],
    ['2026-02-29', impossible],
    ['2026-02-30', impossible],
    ['2026-13-01', impossible],
    ['2026-00-10', impossible],
    ['2026-11-31', impossible],
    ['11月5日', '2026-11-05'],
    ['11/5', '2026-11-05'],
    [wide('11月5日'), '2026-11-05'],
    ['12月31日', '2025-12-31'],
    ['11月21日(土)', '2026-11-21'],
    ['11月21日土曜日', '2026-11-21'],
    ['2月29日', impossible],
    ['13月1日', impossible],
    ['令和8年11月21日', '2026-11-21'],
    ['R8.11.21', '2026-11-21'],
    [wide('R8.11.21'), '2026-11-21'],
    ['r8/11/5', '2026-11-05'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H27-7-1', '2015-07-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['㍻31年4月30日', '2019-04-30'],
    ['令和8年11月22日', future],
    ['8年11月21日', form],
    ['11-5', form],
    ['2026\u201011\u201305', '2026-11-05'],
    ['2026\u2014\u200b11\uff0d05', '2026-11-05'],
    ['きのう', form],
    ['20261105', form],
    ['26-11-05', form],
    ['', expect.stringContaining('書いてください')],
  ])('「%s」', ([typed, expected]) => expect(read('courtPaperOn', typed)).toEqual(expected))
})

describe('words', () => {
  test.for<[string, string, unknown]>([
    ['as they are', 'レンタルショップ○○店', 'レンタルショップ○○店'],
    ['without blanks around', ' ○○店\n', '○○店'],
    ['200 characters', 'あ'.repeat(200), 'あ'.repeat(200)],
    ['200 characters of two halves each', '😀'.repeat(200), '😀'.repeat(200)],
    ['201 characters', 'あ'.repeat(201), '200字までにしてください。いまは201字です。'],
    ['blanks do not count', ` ${'あ'.repeat(200)} `, 'あ'.repeat(200)],
    ['nothing', '', expect.stringContaining('書いてください')],
    ['only blanks', '  \t', expect.stringContaining('書いてください')],
  ])('%s', ([, typed, expected]) => expect(read('traderName', typed)).toEqual(expected))
})

test('whatever is read is a value that the log takes', () => {
  const digit = fc.constantFrom(...'0123456789')
  const dayLike = fc
    .tuple(fc.string({ unit: digit, minLength: 4, maxLength: 4 }), fc.nat(14), fc.nat(33))
    .map((parts) => parts.join('-'))
  const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: digit }), dayLike)
  const ticked = fc.constantFrom('yes', 'no', 'money', 'name', NONE, UNKNOWN, 'call')
  const values = fc.oneof(fc.array(typed, { maxLength: 2 }), fc.array(ticked, { maxLength: 3 }))
  fc.assert(
    fc.property(fc.constantFrom(...factNames), values, (fact, given) => {
      const result = readTyped(entryOf(fact), given, '9999-12-31')
      if ('message' in result) return
      expect(schemaOf(fact).safeParse(result.value)).toEqual({ success: true, data: result.value })
    }),
    { numRuns: 3000 },
  )
})
