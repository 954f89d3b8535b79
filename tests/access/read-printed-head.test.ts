import { expect, test } from 'vitest'
import { readPrintedHead } from '@/lib/access/read-printed-head'
import { shortHash } from '@/lib/documents/stamp'

const hash = '3f2a90bc11d4'.padEnd(64, '0')

test.for([
  ['as it is printed', shortHash(hash), '3f2a90bc11d4'],
  ['in small letters', '3f2a-90bc-11d4', '3f2a90bc11d4'],
  ['without hyphens', '3F2A90BC11D4', '3f2a90bc11d4'],
  ['wide, as a Japanese keyboard writes it', '３Ｆ２Ａ－９０ＢＣ－１１Ｄ４', '3f2a90bc11d4'],
  ['the whole hash', hash, hash],
  ['too short to tell logs apart', '3F2A-90BC', null],
  ['too long', `${hash}0`, null],
  ['no hash', '電話番号', null],
])('%s', ([, typed, read]) => {
  expect(readPrintedHead(String(typed))).toBe(read)
})
