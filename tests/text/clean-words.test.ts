import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanWords, lengthOf } from '@/lib/text/clean-words'

test.for([
  ['emoji', '😀👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿👍🏽'],
  ['right to left', 'שלום مرحبا ۱۲۳'],
  ['marks that combine', 'Zoe\u0308 e\u0301 กำ'],
  ['rare kanji, and which form of one', '𠮷野家 𩸽 葛\u{e0100}城 神\ufa19福\ufa1b 髙﨑'],
  ['full and half width', '３,３００円 ｶﾞｽ ㈱ ①'],
  ['line breaks and tabs', 'a\n\n\tb'],
  ['code of other worlds', '<script>alert(1)</script> #import "x" $x^2$ {{a}} \\u0000 &amp; %s'],
])('%s stay as they are', ([, words]) => expect(cleanWords(words as string)).toBe(words))

test.for([
  ['half a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['the line breaks of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['what cannot be seen and breaks things', 'a\0b\u0007c\u001b[31m\u0085\ufeffd', 'abc[31md'],
  ['what turns around the words after it', 'a\u202e\u2066b\u2069\u202cc', 'abc'],
  ['kana typed in two', 'か\u3099ハ\u309a', 'がパ'],
])('%s', ([, typed, words]) => expect(cleanWords(typed as string)).toBe(words))

test('whatever is cleaned can be stored, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (typed) => {
      const words = cleanWords(typed)
      expect(Buffer.from(words, 'utf8').toString('utf8')).toBe(words)
      expect(cleanWords(words)).toBe(words)
    }),
  )
})

test('a character of two halves counts once', () => {
  expect(['', 'あ', '😀', '𠮷野', 'が'].map(lengthOf)).toEqual([0, 1, 1, 2, 1])
})
