import { charactersOf } from './certified-count'
import type { Letter } from './letter'

/** Where in a letter: its part, and which line or paragraph of it, counted from 0. */
export type LetterPlace = { readonly part: keyof Letter; readonly at: number }

/** Something that the counter may not take. `change`: not among what a 内容証明 is written with. `ask`: a question. */
export type CertifiedFault = LetterPlace & {
  readonly verdict: 'change' | 'ask'
  /** The characters it is about, as they were typed. */
  readonly found: string
  /** What it is and what to do, in whole sentences. */
  readonly words: string
}

type Check = Pick<CertifiedFault, 'verdict'> & {
  readonly find: (words: string) => readonly string[]
  readonly say: (found: string) => string
}

/** Letters that are none of what Japan Post names: kana, kanji, digits, Latin letters in proper nouns, symbols [G]. */
const foreign =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Latin}|\p{Script=Common})\p{L}/u
const emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\u{fe0f}|^[\u{1f000}-\u{1f0ff}\u{1f300}-\u{1faff}]/u

const characters = (words: string, is: (character: string) => boolean): string[] => [
  ...new Set(charactersOf(words).flat().filter(is)),
]
const matches = (words: string, pattern: RegExp): string[] => [...new Set(words.match(pattern) ?? [])]

/** Words often typed in Latin letters that are no names, and how else to write them. */
const inKana: Readonly<Record<string, string>> = {
  web: 'ウェブ',
  site: 'サイト',
  sms: 'ショートメッセージ',
  mail: 'メール',
  email: '電子メール',
  'e-mail': '電子メール',
  tel: '電話',
  fax: 'ファックス',
  url: 'ページの場所',
  pc: 'パソコン',
  ok: '分かりました',
  app: 'アプリ',
  atm: '現金自動預け払い機',
}

const inKanaHint = (latin: string): string => {
  const known = inKana[latin.normalize('NFKC').toLowerCase()]
  return known ? `「${known}」と書けます。` : 'かなや漢字で書けるときは、そう書きます。'
}

// kg and m behind a number are in Japan Post's own examples [G]; No. is a symbol in the older rule book [S k-solution].
const units = /([\d０-９]\s?)(?:[kmc]?[mg]|[kKmM]?[lL])(?![a-zA-Z])/g
const latin = /[A-Za-zＡ-Ｚａ-ｚÀ-ɏ][A-Za-zＡ-Ｚａ-ｚÀ-ɏ0-9@:/._&?=#'’-]*/g

const checks: readonly Check[] = [
  {
    verdict: 'change',
    find: (words) => characters(words, (one) => emoji.test(one)),
    say: (found) => `絵文字「${found}」は、内容証明に使える文字にありません。消すか、ことばで書きます。`,
  },
  {
    verdict: 'change',
    find: (words) => characters(words, (one) => foreign.test(one)),
    say: (found) =>
      `「${found}」は、内容証明に使える文字(かな・漢字・数字・英字)にありません。かなか漢字で書きます。`,
  },
  {
    verdict: 'change',
    find: (words) => characters(words, (one) => /^[\p{Co}\ufffd]/u.test(one)),
    say: () => '印刷できない文字があります。その文字を消して、書きなおします。',
  },
  {
    verdict: 'ask',
    find: (words) => matches(words.replace(units, '$1'), latin),
    say: (found) =>
      `「${found}」は、名前(人・会社・商品・場所の名)ですか。英字は名前にだけ使えます。${inKanaHint(found)}`,
  },
  {
    verdict: 'ask',
    find: (words) => matches(words, /同封|添付|別添|別紙|(?:下|次|上|右|左)の図|図面/g),
    say: (found) =>
      `「${found}」とあります。内容証明の封筒には、この手紙1通しか入れられません。ほかの紙や図は、別の郵便で送ります。`,
  },
  {
    verdict: 'ask',
    find: (words) => matches(words, /[\u2500-\u259f]/g),
    say: (found) => `「${found}」は、図の線に見えることがあります。使えるかを、窓口で確かめます。`,
  },
  {
    verdict: 'ask',
    find: (words) =>
      characters(words, (one) => isSetAsOne(one) || /[\ufe00-\ufe0e\u{e0100}-\u{e01ef}]/u.test(one)),
    say: (found) =>
      `「${found}」は、機械によって形が変わる文字です。数え方が決まらないこともあります。ふつうの文字で書くか、窓口で確かめます。`,
  },
  {
    verdict: 'ask',
    find: (words) => characters(words, (one) => /^[^\p{M}]\p{M}+$/u.test(one) && isApart(one)),
    say: (found) => `「${found}」は、2つの文字を重ねた文字です。1字と数えるかを、窓口で確かめます。`,
  },
]

/** Several characters set as one; those in a circle have a rule of their own. */
const isSetAsOne = (one: string): boolean => /^[№℠-™⅐-ↈ⑴-⒵㈀-㉃㉐㋀-㋏㋿㌀-㏿]/.test(one)
const isApart = (one: string): boolean => !/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(one) && !emoji.test(one)

const partNames: Readonly<Record<keyof Letter, string>> = {
  title: '題',
  date: '日付',
  to: '相手の住所と名前',
  from: 'あなたの住所と名前',
  paragraphs: '本文',
}

/** A place in words: `本文の2つ目`. */
export const placeWords = ({ part, at }: LetterPlace): string =>
  part === 'title' || part === 'date' ? partNames[part] : `${partNames[part]}の${at + 1}つ目`

/**
 * What the counter may not take in a letter, part by part. Nothing here refuses: which Latin letters are a proper
 * noun only the sender knows, and what no source says is a question for the counter.
 */
export const certifiedFaults = (letter: Letter): CertifiedFault[] =>
  placesOf(letter).flatMap(({ words, ...place }) =>
    checks.flatMap(({ verdict, find, say }) =>
      find(words).map((found) => ({ ...place, verdict, found, words: say(found) })),
    ),
  )

const placesOf = ({ title, date, to, from, paragraphs }: Letter): (LetterPlace & { words: string })[] => [
  { part: 'title', at: 0, words: title },
  ...paragraphs.map((words, at) => ({ part: 'paragraphs' as const, at, words })),
  { part: 'date', at: 0, words: date },
  ...from.map((words, at) => ({ part: 'from' as const, at, words })),
  ...to.map((words, at) => ({ part: 'to' as const, at, words })),
]
