import { expect, test } from 'vitest'
import { resumeWords } from '@/lib/access/resume-words'
import { parseResume, resumeTyped } from '@/lib/cases/resume-form'
import { newCaseNumber } from '@/lib/store/case-number'
import { aForm } from './a-form'

const five = resumeWords.slice(40, 45)
const words = five.join(' ')
const number = newCaseNumber()

const faults = (typed: { number: string; words: string }) => {
  const parsed = parseResume(typed)
  return parsed.ok ? [] : parsed.errors.map(({ field, message }) => `${field} ${message.ja}`)
}

test('a number and five words', () => {
  expect(parseResume({ number, words })).toEqual({ ok: true, number, words: five })
})

test.for<[string, { number: string; words: string }, (string | RegExp)[]]>([
  ['nothing', { number: '', words: '' }, [/^number .*書いて/, /^words .*5つ書いて/]],
  ['a short number', { number: '123', words }, [/^number .*数字8つ/]],
  ['four words', { number, words: five.slice(1).join(' ') }, [/^words .*いま4つ/]],
  ['kanji', { number, words: `桜 ${words}` }, [/^words 「桜」.*ひらがな/]],
])('%s', ([, typed, expected]) => {
  const found = faults(typed)
  expect(found).toHaveLength(expected.length)
  for (const [at, words] of expected.entries()) expect(found[at]).toMatch(words)
})

test('a word that is not in the list is named with near ones', () => {
  const [fault] = faults({ number, words: `${five[0]}ん ${five.slice(1).join(' ')}` })
  expect(fault).toContain(`「${five[0]}ん」ということばは、ありません。`)
  expect(fault).toContain(`「${five[0]}」`)
})

test('what was typed is kept as it was, if not without end', () => {
  expect(resumeTyped(aForm('f', { number: ' 12 ', words: 'さくら\nうま' }))).toEqual({
    number: ' 12 ',
    words: 'さくら\nうま',
    shared: false,
  })
  expect(resumeTyped(new FormData())).toEqual({ number: '', words: '', shared: false })
  expect(resumeTyped(aForm('f', { shared: 'yes' })).shared).toBe(true)
  const long = resumeTyped(aForm('f', { number: '1'.repeat(999), words: 'あ'.repeat(9999) }))
  expect([long.number.length, long.words.length]).toEqual([40, 300])
})
