import { describe, expect, test } from 'vitest'
import { toHiragana, withLargeKana } from '@/lib/access/kana'
import { distance, nearestWords } from '@/lib/access/nearest-words'
import { readWords } from '@/lib/access/read-words'
import { resumeWords } from '@/lib/access/resume-words'
import { asHalfWidth, asKatakana, withMarksApart } from './kana-forms'

const five = [3, 500, 990, 1500, 2044].map((at) => resumeWords[at] ?? '')
const [first = ''] = five
const said = five.join(' ')

describe('the list', () => {
  test('has 2,048 words, no two of which differ only in the size of a kana', () => {
    expect(resumeWords).toHaveLength(2048)
    expect(new Set(resumeWords.map(withLargeKana)).size).toBe(2048)
  })

  test('is hiragana, so that whatever kana was typed comes back to it', () => {
    for (const word of resumeWords) {
      expect(word).toMatch(/^[ぁ-ゖー]+$/)
      for (const form of [word, asKatakana(word), asHalfWidth(word), withMarksApart(word)]) {
        expect(toHiragana(form)).toBe(word)
      }
    }
  })
})

describe('five words are read', () => {
  test.for<[string, string]>([
    ['with spaces', said],
    ['with wide spaces', five.join('\u3000')],
    ['with commas', five.join('、')],
    ['with dots', five.join('・')],
    ['with half-width marks', five.join('\uff64')],
    ['one a line', five.join('\r\n')],
    ['as on the slip', five.map((word, at) => `${at + 1} ${word}`).join('\n')],
    ['with numbers in circles', five.map((word, at) => `${'①②③④⑤'[at]}${word}`).join('')],
    ['with space around', `\n  ${said}。 `],
    ['in katakana', asKatakana(said)],
    ['in half-width katakana', asHalfWidth(said)],
    ['with voice marks apart', withMarksApart(said)],
    ['with large kana', withLargeKana(said)],
  ])('%s', ([, typed]) => expect(readWords(typed)).toEqual({ ok: true, words: five }))

  test('every word of the list', () => {
    for (const word of resumeWords) {
      expect(readWords(`${asHalfWidth(word)} ${said.split(' ').slice(1).join(' ')}`)).toMatchObject({
        ok: true,
        words: [word, ...five.slice(1)],
      })
    }
  })

  test('the same word twice', () => {
    const twice = [first, first, ...five.slice(2)]
    expect(readWords(twice.join(' '))).toEqual({ ok: true, words: twice })
  })

  test('in one go: never as other words', () => {
    for (let at = 0; at + 5 <= resumeWords.length; at += 5) {
      const words = resumeWords.slice(at, at + 5)
      const read = readWords(words.join(''))
      expect(read.ok ? read.words : read).toEqual(read.ok ? words : { ok: false, wrong: 'gaps' })
    }
  })

  test('some of them in one go', () => {
    const [a, b, c, d, e] = five
    expect(readWords(`${a}${b} ${c}${d} ${e}`)).toEqual({ ok: true, words: five })
  })
})

describe('asked again', () => {
  test.for<[string, string, object]>([
    ['nothing', ' 、 ', { wrong: 'missing' }],
    ['four', five.slice(1).join(' '), { wrong: 'count', count: 4 }],
    ['six', `${said} ${first}`, { wrong: 'count', count: 6 }],
    ['no kana', `桜 ${said}`, { wrong: 'unknown', unknown: [{ typed: '桜', near: [] }] }],
    ['all in one go, with a slip', `${five.join('')}ゔゔ`, { wrong: 'gaps' }],
  ])('%s', ([, typed, expected]) => expect(readWords(typed)).toEqual({ ok: false, ...expected }))

  test('a wrong word is named, with the words near to it', () => {
    const read = readWords(`${first}ん ${five.slice(1).join(' ')}`)
    if (read.ok || read.wrong !== 'unknown') throw new Error('it was not unknown')
    expect(read.unknown.map(({ typed }) => typed)).toEqual([`${first}ん`])
    expect(read.unknown[0]?.near).toContain(first)
  })

  test('a long text is no work', () => {
    const before = performance.now()
    readWords(first.repeat(100))
    readWords(`${first} `.repeat(75))
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('near words', () => {
  const words = ['さくら', 'さくれ', 'きつね', 'しょうぎ', 'うま']
  test.for<[string, string[]]>([
    ['さくろ', ['さくら', 'さくれ']],
    ['しようき', ['しょうぎ']],
    ['きつねつ', ['きつね']],
    ['んん', []],
    ['', []],
  ])('%s: %o', ([typed, near]) => expect(nearestWords(typed, words)).toEqual(near))

  test.for<[string, string, number]>([
    ['', 'うま', 2],
    ['うま', 'うま', 0],
    ['うま', 'まう', 2],
    ['うし', 'うさぎ', 2],
  ])('%s and %s are %d apart', ([one, other, far]) => expect(distance(one, other)).toBe(far))
})
