import { describe, expect, test } from 'vitest'
import { charactersOf, counted, countOf } from '@/lib/documents/certified-count'

/** What the post counts in each line of some words. */
const counts = (words: string): number[] => counted(words).map(countOf)

type Row = readonly [idea: string, words: string, counts: readonly number[]]

// The words of the first four rows are Japan Post's own examples.
const fromTheSource: readonly Row[] = [
  ['% is a symbol', '%', [1]],
  ['m and ² are two', 'm²', [2]],
  ['a pair of brackets is one', '英字（固有名詞に限ります。）', [13]],
  [
    'a pair over two lines counts in the line of the opening bracket',
    '1行20字（記号は、1個を1字とします。以下\n同じとします。）以内、1枚26行以内で作成。',
    [22, 21],
  ],
  ['k and g are two', 'kg', [2]],
  ['a 6 in a circle outside an order', 'その⑥', [4]],
  ['a 13 in a circle outside an order', 'その⑬', [5]],
]

const letters: readonly Row[] = [
  ['hiragana', 'あいう', [3]],
  ['katakana with its long mark', 'サービス', [4]],
  ['small kana are kana', 'きゃっと', [4]],
  ['kanji', '通知書', [3]],
  ['the mark that repeats a kanji', '佐々木', [3]],
  ['digits, each', '1234', [4]],
  ['full-width digits, each', '１２３４', [4]],
  ['kanji numerals, each', '二〇二六', [4]],
  ['Latin letters, each', 'Suzuki', [6]],
  ['full-width Latin letters, each', 'ＡＢＣ', [3]],
  ['half-width kana count as much as others', 'ｱｲｳ', [3]],
  ['the dakuten of half-width kana is one more', 'ｶﾞｽ', [3]],
  ['が typed as か and ゙', 'か\u3099す', [2]],
  ['ぱ typed as は and ゚', 'は\u309aん', [2]],
  ['か with a mark that it has no one character for', 'か\u309a', [1]],
  ['a kanji of two UTF-16 halves', '𠮷野', [2]],
  ['a kanji with the selector of its variant', '葛\u{e0100}城', [2]],
  ['a compatibility kanji', '\ufa19田', [2]],
  ['a letter with an accent typed apart', 'e\u0301', [1]],
  ['a family of emoji is one picture', '👨‍👩‍👧', [1]],
  ['an emoji with a skin colour', '👍🏽', [1]],
]

const symbols: readonly Row[] = [
  ['、 is one', 'はい、', [3]],
  ['。 is one', 'です。', [3]],
  ['full stops and commas of the West', '1,000.', [6]],
  ['・ is one', 'ア・イ', [3]],
  ['… is one and …… two', '……', [2]],
  ['a dash is one', '1-2-3', [5]],
  ['+ and =', '1+1=2', [5]],
  ['! and ? are one each', '本当!?', [4]],
  ['& is one', 'A&B', [3]],
  ['〒 is one', '〒100', [4]],
  ['¥ is one', '¥5000', [5]],
  ['quotation marks are symbols, one each', '“あ”', [3]],
  ['℃ is a symbol', '20℃', [3]],
  ['☎ with its selector is a symbol', '☎\ufe0f', [1]],
]

const brackets: readonly Row[] = [
  ['「」', '「はい」', [3]],
  ['『』 in 「」', '「『あ』」', [3]],
  ['a pair within a pair of the same kind', '（あ（い））', [4]],
  ['half-width ()', 'a(b)', [3]],
  ['half-width 「」', '｢ｱ｣', [2]],
  ['nothing between them', '「」', [1]],
  ['【】〔〕〈〉《》', '【】〔〕〈〉《》', [4]],
  ['an opening one alone is a symbol', '「あ', [2]],
  ['a closing one alone is a symbol', 'あ」', [2]],
  ['of two kinds that do not fit each is a symbol', '「あ）', [3]],
  ['closed three lines below', '「あ\nい\nう」え', [2, 1, 2]],
  ['closed where the line starts', '（あ\n）い', [2, 1]],
]

const marks: readonly Row[] = [
  ['① in front of an item', '①金額', [3]],
  ['⑬ in front of an item', '⑬金額', [3]],
  ['① behind a space in front of an item', '　①金額', [3]],
  ['① in each line', '①あ\n②い', [2, 2]],
  ['① within a sentence', '次の①から', [6]],
  ['a second one in a line is in no order', '①②', [3]],
  ['❿ in a sentence', 'その❿', [5]],
  ['㋐ in a sentence', 'その㋐', [4]],
  ['a 1 with a circle put around it', 'その1\u20dd', [4]],
  ['㊙ in front is no mark of order', '㊙の紙', [4]],
  ['(1) in front of an item', '(1)金額', [3]],
  ['（１） in front of an item', '（１）金額', [3]],
  ['(10) in front of an item', '(10)金額', [3]],
  ['(一) in front of an item', '(一)金額', [3]],
  ['(ア) in front of an item', '(ア)金額', [3]],
  ['(1) within a sentence', '金額(1)', [4]],
  ['(株) in front is no mark of order', '(株)青空', [4]],
  ['⑴ in front of an item', '⑴金額', [3]],
  ['⑴ within a sentence', '次の⑴', [4]],
  ['1. in front of an item is a digit and a symbol', '1.金額', [4]],
]

const setAsOne: readonly Row[] = [
  ['㎡', '㎡', [2]],
  ['㎏', '㎏', [2]],
  ['㍑ is four kana', '㍑', [4]],
  ['㈱ is 株 and a pair', '㈱', [2]],
  ['№ as No', '№', [2]],
  ['Ⅳ as I and V', 'Ⅳ', [2]],
]

const nothing: readonly Row[] = [
  ['no words', '', [0]],
  ['a full-width space', 'ア　イ', [2]],
  ['half-width spaces', 'a b  c', [3]],
  ['a tab', 'ア\tイ', [2]],
  ['spaces at an end', 'ア　 ', [1]],
  ['a blank line is a line of nothing', 'ア\n\nイ', [1, 0, 1]],
  ['line breaks of Windows', 'ア\r\nイ', [1, 1]],
  ['a mark of nothing', 'ア\u200bイ\ufeff', [2]],
  ['a joiner that joins nothing', 'ア\u200dイ', [2]],
]

describe('what the post counts', () => {
  test.for([...fromTheSource, ...letters, ...symbols, ...brackets, ...marks, ...setAsOne, ...nothing])(
    '%s: %j',
    ([, words, expected]) => expect(counts(words)).toEqual(expected),
  )
})

describe('the characters of a line', () => {
  test.for<[string, string[]]>([
    ['か\u3099𠮷葛\u{e0100}', ['が', '𠮷', '葛\u{e0100}']],
    ['\ufa19', ['\ufa19']],
    ['👨‍👩‍👧です', ['👨‍👩‍👧', 'で', 'す']],
    ['ｶﾞ', ['ｶ', 'ﾞ']],
  ])('%j', ([words, expected]) => expect(charactersOf(words)).toEqual([expected]))
})
