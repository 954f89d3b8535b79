/**
 * Kana of any kind as plain hiragana: katakana, half-width katakana and marks typed apart (か゛) too. What is no
 * kana stays.
 */
export const toHiragana = (text: string): string =>
  text
    // NFKC would put a space before them.
    .replace(/[゛゜]/g, (mark) => (mark === '゛' ? '\u3099' : '\u309a'))
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))

const small = 'ぁぃぅぇぉっゃゅょゎ'
const large = 'あいうえおつやゆよわ'

/** Small kana as large ones: some keyboards, and some people, write no small ones. */
export const withLargeKana = (hiragana: string): string =>
  hiragana.replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => large[small.indexOf(kana)] ?? kana)
