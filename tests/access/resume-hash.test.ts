import { expect, test } from 'vitest'
import { hashOfWords, isHashOf, newResumeWords } from '@/lib/access/resume-hash'
import { resumeWords } from '@/lib/access/resume-words'
import { inTurn } from '@/lib/access/turns'

test('new words are five of the list, others each time', () => {
  const words = newResumeWords()
  expect(words).toHaveLength(5)
  for (const word of words) expect(resumeWords).toContain(word)
  expect(newResumeWords()).not.toEqual(words)
})

test('a hash knows its words, in their order, and no others', async () => {
  const words = ['さくら', 'うま', 'きつね', 'うま', 'かもめ']
  const hash = await hashOfWords(words)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await hashOfWords(words)).not.toBe(hash)
  expect(await isHashOf(hash, words)).toBe(true)
  expect(await isHashOf(hash, words.toReversed())).toBe(false)
  expect(await isHashOf(null, words)).toBe(false)
})

test('nothing opens what is not there, not even what the stand-in was made of', async () => {
  expect(await isHashOf(null, ['test'])).toBe(false)
})

const queue = { name: 'of this test', atOnce: 2, waitingAtMost: 120 }

test('two at a time, the others in the order they came, and too many are turned away', async () => {
  const [begun, ends]: [number[], (() => void)[]] = [[], []]
  const work = (at: number) => () => {
    begun.push(at)
    return new Promise<number>((resolve) => ends.push(() => resolve(at)))
  }
  const all = Array.from({ length: 123 }, (_, at) => inTurn(queue, work(at)))
  expect(begun).toEqual([0, 1])
  expect(await all[122]).toBeNull()
  for (let at = 0; at < 122; at++) {
    ends[at]?.()
    expect(await all[at]).toBe(at)
  }
  expect(begun).toEqual(Array.from({ length: 122 }, (_, at) => at))
})

test('work that fails gives its place back', async () => {
  const fail = () => inTurn(queue, () => Promise.reject(new Error('no')))
  for (let at = 0; at < 5; at++) await expect(fail()).rejects.toThrow('no')
  expect(await inTurn(queue, async () => 'done')).toBe('done')
})
