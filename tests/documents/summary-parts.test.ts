import { expect, test } from 'vitest'
import { centreSummary } from '@/lib/documents/centre-summary'
import type { Entry } from '@/lib/log/events'
import { answered } from '../log/an-event'
import { anInput } from './an-input'

const blocksOf = (...entries: Entry[]) => centreSummary(anInput(entries))
const headings = (...entries: Entry[]) =>
  blocksOf(...entries).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

test.for<[string, string[]]>([
  ['unknown-bill', ['2 契約・請求', '5 以前の会員証・そのほか', '7 あとで確かめること']],
  ['threat-mail', ['2 契約・請求', '7 あとで確かめること']],
  ['support-desk', ['2 問い合わせ', '6 あとで確かめること']],
  ['found-data', ['2 見つけたもの(種類と数だけ。中身は写さない)', '3 知らせる相手', '6 あとで確かめること']],
])('the headings of %s are counted through', ([situation, expected]) => {
  expect(headings(answered('situation', situation))).toEqual(expect.arrayContaining(expected))
})

test('a finder’s page tells what was found, and asks nothing about a bill or a claimant', () => {
  const told = JSON.stringify(
    blocksOf(
      answered('situation', 'found-data'),
      answered('foundWhere', 'loaner'),
      answered('foundKinds', ['photos', 'contacts']),
      answered('foundCount', 'some'),
    ),
  )
  expect(told).toContain('借りたスマホ・パソコンで、情報を見つけた。')
  expect(told).toContain('写真、連絡先')
  for (const word of ['支払方法', '以前の会員証', '相手が本当にあるか', 'この請求'])
    expect(told).not.toContain(word)
})
