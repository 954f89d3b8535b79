/**
 * How the post counts the characters of a 内容証明. It runs in the browser too.
 *
 * Standing of the sources, read from stored copies on 2026-11-26: [G] Japan Post「内容証明 ご利用の条件等」
 * (post.japanpost.jp/service/fuka_service/syomei/use.html, no date). [S] advice pages of scriveners: office-kiku.com,
 * naiyou.info/moji.php, legal-cp.com/civil/2-3.html, nk-gyosei-office.com, plala.or.jp/daikou. Where they are silent
 * the greater count is taken: whoever counts less at the counter still finds the line within its limit.
 */

/** A character as it stands in its cell, with what it adds to the count of its line. */
export type Counted = { readonly character: string; readonly count: number }

// What is one character on paper: a mark (か゚, a variant's selector) belongs to what it stands on, emoji joined are one.
const onPaper = /[^\p{M}](?:\p{M}|\p{Emoji_Modifier}|\u200d[^\p{M}])*|\p{M}+/gu

/** か and ゙ typed apart are one character; full NFC would turn rare kanji of names into common ones. */
const kanaApart = /[\u3040-\u30ff][\u3099\u309a]/g

/** Joiners of emoji stay; whatever else is invisible takes no place on paper. */
const invisible = /(\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*\u200d)|[\p{Cc}\p{Cf}]/gu

/**
 * The lines of some words, each as its characters: 𠮷 is one (no half of a surrogate pair), so is が however it was
 * typed, and a kanji with a variant's selector. ｶﾞ of half-width kana is two [S naiyou.info: 濁点 is one].
 */
export const charactersOf = (words: string): string[][] =>
  words
    .replace(kanaApart, (two) => two.normalize('NFC'))
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', '　').replace(invisible, '$1').trimEnd().match(onPaper) ?? [])

/** Spaces are not counted [S plala, legal-cp]. They take a cell, so that nobody finds the line too long. */
export const isSpace = (character: string): boolean => /^\s/.test(character)

const pairs = '（）()「」『』【】〔〕［］[]｛｝{}〈〉《》＜＞<>｢｣〘〙〖〗'
const opening = (character: string): boolean => pairs.indexOf(character) % 2 === 0
const closing = (character: string): boolean => pairs.indexOf(character) % 2 === 1

/** Places of the closing brackets that have an opening one before them, on this line or one above. */
const closedAt = (characters: readonly string[]): ReadonlySet<number> => {
  const closed = new Set<number>()
  const open: string[] = []
  characters.forEach((character, at) => {
    if (opening(character)) open.push(character)
    if (!closing(character)) return
    const partner = open.lastIndexOf(pairs[pairs.indexOf(character) - 1] ?? '')
    if (partner === -1) return
    open.length = partner
    closed.add(at)
  })
  return closed
}

/** Of how many characters one is made. */
const parts = (character: string): number => [...character.normalize('NFKC').replace(/\p{M}/gu, '')].length

/** ①⑳㋐Ⓐ㊤: a character or more in a frame. */
const framed = /^[①-⑳Ⓐ-⓿㉄-㉏㉑-㉟㊀-㊿㋐-㋾❶-➓\u{1f130}-\u{1f169}]/u
/** Framed numbers of two digits that Unicode does not take apart. */
const framedTens = /^[⓫-⓴⓾㉈-㉏❿➉➓]/
/** A circle, square or triangle put around the character before it. */
const framing = /[\u20dd-\u20e0\u20e2-\u20e4]/

/** ⑴⒜㈠㈱: brackets and what is in them as one character. */
const bracketed = /^[⑴-⒇⒜-⒵㈀-㉃]/
/** ㎡㎏㍑㍻№⒈Ⅳ: several characters set as one. */
const squared = /^[№℠-™⅐-ↈ⒈-⒛㉐㋀-㋏㋿㌀-㏿]/

/**
 * What one character counts by itself: 1 for kana, kanji, digits, Latin letters, punctuation and every symbol [G],
 * half-width too [S plala, blogpot, legal-cp]. In a frame: the characters and 1 for the frame, ⑥ 2, ⑬ 3 [G start of
 * the rule; S office-kiku]. ㎡ 2 and ㎏ 2 like m² and kg [G]; ㍑ 4 [S nk-gyosei], and so on for their kind.
 * ㈱ outside an order: what is in the brackets, and 1 for the pair [S naiyou.info].
 */
const alone = (character: string): number => {
  if (isSpace(character)) return 0
  if (framed.test(character)) return (framedTens.test(character) ? 2 : parts(character)) + 1
  if (framing.test(character)) return 2
  if (bracketed.test(character)) return parts(character) - 1
  return squared.test(character) ? parts(character) : 1
}

const orderingMark = /^[①-⑳Ⓐ-⓿㉑-㉟㊀-㊉㊱-㊿㋐-㋾❶-➓⑴-⒇⒜-⒵㈠-㈩]$/
const writtenMark = /^[（(](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ァ-ヶぁ-んa-zA-Zａ-ｚＡ-Ｚ])[）)]/

/**
 * How many characters at the start of a line are its ordering mark, 0 when there is none. ① [G start of the rule; S
 * office-kiku] or (1) [S naiyou.info] at the start of an item counts 1 in all.
 */
const markLength = (line: readonly string[]): number => {
  if (orderingMark.test(line[0] ?? '')) return 1
  return writtenMark.exec(line.slice(0, 5).join(''))?.[0].length ?? 0
}

/**
 * The written lines of a paragraph, each character with its count. A pair of brackets counts 1, and that in the line
 * of the opening one [G]; a bracket without its partner is a symbol like others.
 */
export const counted = (paragraph: string): Counted[][] => {
  const lines = charactersOf(paragraph)
  const closed = closedAt(lines.flat())
  let before = 0
  return lines.map((line) => {
    const start = before
    before += line.length
    const first = line.findIndex((character) => !isSpace(character))
    const marked = first === -1 ? 0 : markLength(line.slice(first))
    return line.map((character, at) => ({
      character,
      count: inMark(at - first, marked) ?? (closed.has(start + at) ? 0 : alone(character)),
    }))
  })
}

const inMark = (place: number, length: number): number | null => {
  if (place < 0 || place >= length) return null
  return place === 0 ? 1 : 0
}

/** What a run of characters counts together. */
export const countOf = (line: readonly Counted[]): number => line.reduce((sum, { count }) => sum + count, 0)
