import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskSecrets } from '@/lib/text/secrets'
import { guilty, innocent } from './secret-sentences'

const marks = /[⟦⟧]/g
const bare = (sentence: string) => sentence.replace(marks, '')

/** The sentence with ● for every letter and digit between its marks. */
const expected = (sentence: string) =>
  sentence.replace(/⟦([^⟧]*)⟧/g, (_, secret: string) => secret.replace(/[\p{L}\p{Nd}!-]/gu, '●'))

/** Between digits hyphens and ー stay; in a password they are part of it. */
const shown = (words: string) => words.replace(/[●\-ー]+/g, '●')

test('many sentences were looked at', () => {
  expect(innocent.length + guilty.length).toBeGreaterThan(190)
})

test.for(guilty)('隠す:%s', (sentence) => {
  const { words, masked } = maskSecrets(bare(sentence))
  expect(shown(words)).toBe(shown(expected(sentence)))
  expect(words).toHaveLength(bare(sentence).length)
  expect(masked).not.toEqual([])
})

test.for(innocent)('残す:%s', (sentence) => {
  expect(maskSecrets(sentence)).toEqual({ words: sentence, masked: [] })
})

const noise = fc.oneof(
  fc.constantFrom(
    ...['暗証番号', 'は', 'が', '1234', '4111 1111 1111 1111', ' ', '-', '、', '。', '\n', '「', '」', '円'],
    ...[
      'パスワード',
      'と言った',
      '受付番号',
      'abc123',
      'マイナンバー',
      '123456789018',
      '３',
      '４２',
      '7',
      'ー',
    ],
    ...['認証コード', 'PIN', 'line', '●●', '電話', '一二三', '\u200b', '😀', '\ud800', 'が\u0301', '5678'],
  ),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 3 }),
)
const anything = fc.array(noise, { maxLength: 30 }).map((parts) => parts.join(''))

describe('whatever is written', () => {
  test('nothing moves, and only what is masked changes', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const { words: left } = maskSecrets(words)
        expect(left.length).toBe(words.length)
        for (let at = 0; at < words.length; at++) {
          if (left[at] !== words[at]) expect(left[at]).toBe('●')
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('masking again changes nothing', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const once = maskSecrets(words).words
        expect(maskSecrets(once).words).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})

const kib64 = (part: string) => part.repeat(Math.ceil(65_536 / part.length)).slice(0, 65_536)

test.for([
  ...['あ', '1', '1 ', '4', '4111 ', '4111 1111 1111 1111 ', '1234', '- ', ' ', '\n', 'a', 'aa1', '一', '●'],
  ...[
    '暗証番号',
    '暗証番号は1234',
    '暗証',
    '番号',
    'パスワード',
    'パスワードは',
    'パスワードは「',
    'パスワ',
    '(',
  ],
  ...[
    'マイナンバー',
    'マイナンバー123456789018 ',
    '再開のことばすいか ',
    'すいか ',
    '0',
    '0-',
    '0 1 ',
    '12 ',
    '!',
  ],
  ...[
    'pass ',
    'メール',
    'SMSで届いた6けた',
    '裏の',
    '問い合わせ番号4111111111111111',
    '電話',
    '😀',
    '\ud800',
  ],
])('64 KiB of 「%s」 take time in proportion', (part) => {
  const words = kib64(part)
  maskSecrets(words.slice(0, 4096))
  // About 20 ms at most on an idle machine; something that grows with the square takes many seconds.
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    maskSecrets(words)
    return performance.now() - from
  })
  expect(Math.min(...times)).toBeLessThan(500)
})
