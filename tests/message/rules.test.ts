import { expect, test } from 'vitest'
import type { Channel } from '@/lib/message/channels'
import { checkMessage } from '@/lib/message/check'
import { rules } from '@/lib/message/rules'
import { ruleRows } from './rule-rows'

const idsOf = (text: string, channel: Channel) => checkMessage(text, channel).signals.map(({ id }) => id)

/** The same words as an eye reads them and a search does not. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'zero-width marks between the letters': (text) => [...text].join('\u200b'),
  'full width': (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'letters spaced out': (text) => text.replace(/(?<=[぀-ヿ一-鿿])(?=[぀-ヿ一-鿿])/gu, ' '),
  'lines broken': (text) => text.replace(/(?<=[぀-ヿ一-鿿])(?=[぀-ヿ一-鿿])/gu, '\r\n'),
  'katakana at half width': (text) => text.replace(/[ァ-ヶー]/g, (kana) => halfWidth[kana] ?? kana),
}

const halfWidth = Object.fromEntries(
  [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ'].flatMap((half) =>
    ['', 'ﾞ', 'ﾟ'].flatMap((mark) => {
      const full = `${half}${mark}`.normalize('NFKC')
      return full.length === 1 ? [[full, half + mark]] : []
    }),
  ),
) as Readonly<Record<string, string>>

test('every rule has a row, and every row a rule', () => {
  expect(ruleRows.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
})

test.for(ruleRows)('%s', ([id, channel, hit, nearMiss]) => {
  expect(idsOf(hit, channel)).toContain(id)
  expect(idsOf(nearMiss, channel)).not.toContain(id)
  for (const [name, write] of Object.entries(variants)) {
    expect([name, idsOf(write(hit), channel)]).toEqual([name, expect.arrayContaining([id])])
  }
})

test('every sentence is one, in the manner of the house, and no word of it says that a thing is genuine', () => {
  for (const { because } of rules) {
    expect(because).toMatch(/。$/)
    expect(because).not.toMatch(/安全|安心|必ず|絶対|義務はあり/)
  }
})
