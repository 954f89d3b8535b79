import { describe, expect, test } from 'vitest'
import { blanked, penBlank, withoutNames } from '@/lib/documents/blanked'

describe('numbers, addresses and links become blanks for the pen', () => {
  test.for([
    ['090-1234-5678 にかけて', '_ にかけて'],
    ['０９０ー１２３４ー５６７８です', '_です'],
    ['090 1234 5678', '_'],
    ['(03)1234-5678', '_'],
    ['+81 90 1234 5678', '_'],
    ['会員番号は123456789です', '会員番号は_です'],
    ['普通 1234567 に', '普通 _ に'],
    ['a.b@example.co.jp に返事', '_ に返事'],
    ['a@example.jp+b@example.jp', '_'],
    ['a@b@example.jp', '_'],
    ['https://example.com/a?b=c を押す', '_ を押す'],
    ['HTTP://EXAMPLE.COM', '_'],
    ['www.example.com、です', '_、です'],
  ] as const)('%s', ([typed, left]) => expect(blanked(typed)).toBe(left.replace('_', penBlank)))

  test.for([
    '2026-11-21 に来た',
    '2026/11/21',
    '11月21日の10:42',
    '3300000円です',
    '3,300円',
    '延滞料金(2か月分)です。',
    'きょう中に、と言われた',
    '@なし a@b',
    '',
  ])('%s stays', (typed) => expect(blanked(typed)).toBe(typed))
})

test.for([
  ['スズキさんが言った', ['スズキさん'], '◯◯さんが言った'],
  ['担当はスズキ様', ['スズキ'], '担当は◯◯様'],
  ['レンタル本店の本店', ['本店', 'レンタル本店'], '◯◯の◯◯'],
  ['あ、あ', ['あ'], 'あ、あ'],
  ['だれも', ['', ' '], 'だれも'],
] as const)('names: %s', ([typed, names, left]) => expect(withoutNames(typed, names)).toBe(left))
