import { describe, expect, test } from 'vitest'
import { printable } from '@/lib/paper/printable'

const all = () => true
const mark = '\u200B'

describe('what our fonts can print', () => {
  test.for([
    ['漢字とかなの文は、そのまま', '漢字とかなの文は、そのまま'],
    ['スズキ Suzuki さん', 'スズキ Suzuki さん'],
    ['a\tb', 'a b'],
    ['1行\n2行', '1行\n2行'],
    ['か\u3099', 'か\u3099'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ] as const)('%j stays', ([words, expected]) => {
    expect(printable(words, all)).toBe(expected)
  })

  test.for([
    'ー'.repeat(40),
    'A'.repeat(40),
    '。'.repeat(40),
    'https://example.com/0123456789',
    '한'.repeat(30),
  ])('%s may break inside, and loses nothing', (run) => {
    const printed = printable(run, all)
    expect(printed).toContain(mark)
    expect(printed.replaceAll(mark, '')).toBe(run)
  })

  test('a character that no font has stands as its code point', () => {
    const hasGlyph = (codePoint: number) => codePoint !== 0x20bb7
    expect(printable('𠮷野家', hasGlyph).replaceAll(mark, '')).toBe('〔U+20BB7〕野家')
  })

  test('a break never falls inside a character of several code points', () => {
    const printed = printable('👨‍👩‍👧'.repeat(20), all)
    expect(printed.split(mark).join('')).toBe('👨‍👩‍👧'.repeat(20))
    for (const piece of printed.split(mark)) expect(piece.replaceAll('👨‍👩‍👧', '')).toBe('')
  })
})
