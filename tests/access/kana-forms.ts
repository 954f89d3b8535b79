/** Hiragana as katakana. */
export const asKatakana = (hiragana: string): string =>
  hiragana.replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))

/** Hiragana as half-width katakana, voice marks behind. */
export const asHalfWidth = (hiragana: string): string =>
  [...asKatakana(hiragana)].map((kana) => halfWidth.get(kana) ?? kana).join('')

/** Hiragana with voice marks typed apart: か゛. */
export const withMarksApart = (hiragana: string): string =>
  hiragana.normalize('NFD').replaceAll('\u3099', '゛').replaceAll('\u309a', '゜')

const plain = Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, at) => String.fromCodePoint(0xff66 + at))

const halfWidth = new Map(
  plain.flatMap((kana) => [kana, `${kana}ﾞ`, `${kana}ﾟ`]).map((form) => [form.normalize('NFKC'), form]),
)
