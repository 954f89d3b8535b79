import { expect, test } from 'vitest'
import { prefectureOf } from '@/lib/contacts/postal'

test.for<[string, string | null]>([
  ['0600001', '01'],
  ['100-0001', '13'],
  ['１００－０００１', '13'],
  ['１００ー０００１', '13'],
  ['〒100-0001', '13'],
  [' 100 0001 ', '13'],
  ['100‐0001', '13'],
  ['100−0001', '13'],
  ['9000001', '47'],
  // Longer prefixes first: five, six and seven digits.
  ['4980001', '23'],
  ['4980801', '24'],
  ['6800001', '31'],
  ['6840100', '32'],
  ['0185499', '05'],
  ['0185501', '02'],
  ['0185511', '05'],
  ['3890121', '10'],
  ['3890111', '20'],
  ['8115101', '42'],
  ['8170001', '42'],
  ['2208604', '13'],
  ['2208603', '14'],
  ['6180001', '27'],
  ['6180071', '26'],
  // Codes that straddle two prefectures.
  ['4980000', null],
  ['6180000', null],
  ['871-0000', null],
  // Not a code, or not in use.
  ['', null],
  ['100', null],
  ['100000', null],
  ['10000011', null],
  ['0000000', null],
  ['1170001', null],
  ['abcdefg', null],
  ['100-000a', null],
])('%s → %s', ([code, prefecture]) => expect(prefectureOf(code)).toBe(prefecture))

test('951 three-digit prefixes are in use, as in the source', () => {
  const used = Array.from({ length: 1000 }, (_, i) => `${String(i).padStart(3, '0')}9999`)
  expect(used.filter((code) => prefectureOf(code) !== null)).toHaveLength(951)
})
