import { describe, expect, test } from 'vitest'
import { pieces } from '@/lib/documents/pieces'

const room = { perLine: 10, lines: 3 }

describe('words in pieces that stand on a sheet whole', () => {
  test.for([
    ['', 1],
    ['短い', 1],
    ['あ'.repeat(30), 1],
    ['あ'.repeat(31), 2],
    ['1\n2\n3', 1],
    ['1\n2\n3\n4', 2],
    ['👨‍👩‍👧'.repeat(31), 2],
    ['\n'.repeat(10), 4],
  ] as const)('%j: %s', ([words, count]) => {
    const found = pieces(words, room)
    expect(found).toHaveLength(count)
    expect(found.join('')).toBe(words)
  })
})
