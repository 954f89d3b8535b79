/** What makes two words of a list too like each other. */
export type Kind = 'sound' | 'shape' | 'slip' | 'prefix'

/** Two words too like each other, and why. */
export type Clash = { readonly kind: Kind; readonly one: string; readonly other: string }

/** Kana that are taken for each other when said on a bad line or with an accent; the first stands for all. */
const soundsAlike = [
  'しひみ', // ひ as し in Tokyo; び and み
  'すつる', // す and つ; づ and る
  'ふむん', // む and ん; ぶ and む
  'たら', // だ and ら, and so on
  'てれ',
  'とろ',
  'きちり', // き and ち; ぢ and り
  'はま', // ば and ま, and so on
  'へめ',
  'ほも',
  'いえ',
]

/** Kana that are taken for each other in handwriting. */
const looksAlike = [
  'ねれわ',
  'ぬめあ',
  'はほまけ',
  'るろ',
  'さきち',
  'いり',
  'こて',
  'くへし',
  'うら',
  'おす',
  'たなに',
]

const folding = (groups: readonly string[]) => {
  const first = new Map(groups.flatMap((group) => [...group].map((kana) => [kana, group[0] ?? kana])))
  return (word: string) => [...word].map((kana) => first.get(kana) ?? kana).join('')
}

const foldSound = folding(soundsAlike)
const foldShape = folding(looksAlike)

const small = 'ぁぃぅぇぉっゃゅょゎ'
const large = 'あいうえおつやゆよわ'

/** Without voice marks, and with large kana only. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u3099\u309a]/g, '')
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => large[small.indexOf(kana)] ?? kana)

const longVowel =
  /(?<=[おこそとのほもよろ])[うお]|(?<=[えけせてねへめれ])[いえ]|(?<=[あかさたなはまやらわ])あ|(?<=[いきしちにひみり])い|(?<=[うくすつぬふむゆる])う/g

/** A word as it may be heard: long vowels short, no っ, no voice, like sounds as one. */
export const soundOf = (word: string): string =>
  foldSound(plain(word.replaceAll('っ', '')).replace(longVowel, ''))

/** A word as it may be read from paper: no voice marks, all kana of one size, like shapes as one. */
export const shapeOf = (word: string): string => foldShape(plain(word))

/**
 * Two words share one of these when one kana changed (both with ＊ in its place), left out or put in (one with ＊
 * between), or swapped with the next, makes one of the other.
 */
const slipsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    const pair = [...after.slice(0, 2)].sort().join('')
    return [`${before}＊${after}`, `${before}＊${after.slice(1)}`, `${before}（${pair}）${after.slice(2)}`]
  }).flat()

const beginningsOf = (word: string) =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1))

/** Every two words of a list that are too like each other. */
export const clashes = (words: readonly string[]): Clash[] => {
  const known = new Set(words)
  return [
    ...sharing('sound', words, (word) => [soundOf(word)]),
    ...sharing('shape', words, (word) => [shapeOf(word)]),
    ...sharing('slip', words, slipsOf),
    ...words.flatMap((other) =>
      beginningsOf(other)
        .filter((beginning) => known.has(beginning))
        .map((one): Clash => ({ kind: 'prefix', one, other })),
    ),
  ]
}

/** Every word that has a key in common with one before it. */
const sharing = (kind: Kind, words: readonly string[], keysOf: (word: string) => string[]): Clash[] => {
  const seen = new Map<string, string>()
  return words.flatMap((other) => {
    const keys = [...new Set(keysOf(other))]
    const found = new Set(keys.flatMap((key) => seen.get(key) ?? []))
    for (const key of keys) if (!seen.has(key)) seen.set(key, other)
    return [...found].map((one): Clash => ({ kind, one, other }))
  })
}
