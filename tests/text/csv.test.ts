import { expect, test } from 'vitest'
import { csvOf } from '@/lib/text/csv'

test('a byte order mark in front, lines end with CR LF', () => {
  expect(csvOf([['週', '件数'], [], ['1', '2']])).toBe('\uFEFF週,件数\r\n\r\n1,2\r\n')
})

test.for([
  ['=1+1', "'=1+1"],
  ['+81', "'+81"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['=a,"b"', '"\'=a,""b"""'],
  ['1〜2', '1〜2'],
  ['a=1', 'a=1'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\nb', '"a\nb"'],
] as const)('%j becomes %j', ([words, cell]) => {
  expect(csvOf([[words]])).toBe(`\uFEFF${cell}\r\n`)
})
