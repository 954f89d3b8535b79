import type { Span } from './card-numbers'

/** A password's name, what leads from it to the word, and the word as far as it is Latin. */
const latin =
  /(?:パスワ[ーｰ]ド|(?<![a-z])pass ?(?:word|wd)|パスコード|合い?言葉)(?:番号)?(?:[はが:=→「『"'(]|です|\s){1,6}(?<word>[!-&*-~]{4,64})/dgiu

/** A word in quotation marks after the name, with what follows. */
const quoted =
  /(?:パスワ[ーｰ]ド|合い?言葉)(?:は|が|:|=|\s){1,4}[「『"](?<word>[^「」『』"\n]{2,40})[」』"]/dgu

/** 再開のことば: four to six words in kana. */
const resume =
  /再開の(?:ことば|言葉)[はが:=「『\s、。]{0,6}(?<word>[ぁ-ゖァ-ヶー]{2,8}(?:[ 、・,\n]{1,2}(?!です|でした|という)[ぁ-ゖァ-ヶー]{2,8}){3,5})/dgu

/** What may follow a word that was given as it is. */
const isGiven =
  /^[」』"')]?\s*(?:と(?:言|い[いっわう]|伝|つた|教|おし|答|こた|入|打|書|送|申)|です|だ|を(?:入|打|伝|教|言|送)|。|、|\n|$)/

/** Services and devices that people name beside the word for a password. */
const known =
  /^(?:line|sms|paypay|amazon|apple|google|gmail|yahoo!?|facebook|instagram|netflix|wi-?fi|iphone|ipad|windows|android|office|zoom|email|e-mail|web|id|pc)\d*$/i

type IsPassword = (word: string, follows: string) => boolean

const spans =
  (pattern: RegExp, isPassword: IsPassword) =>
  (folded: string): Span[] =>
    [...folded.matchAll(pattern)].flatMap(({ indices }) => {
      const [start = 0, full = 0] = indices?.groups?.word ?? []
      const end = start + folded.slice(start, full).replace(/[.,"'\]]+$/, '').length
      return isPassword(folded.slice(start, end), folded.slice(end, end + 8)) ? [{ start, end }] : []
    })

const isLatinPassword: IsPassword = (word, follows) => {
  if (word.length < 4 || known.test(word) || /^(?:https?:|www\.)|@\w+\./i.test(word)) return false
  // Digits alone are a code, an amount or a time: lib/text/secret-codes tells them apart.
  if (!/[a-z]/i.test(word)) return false
  return /[\d!#$%&*+=?^_~]/.test(word) || isGiven.test(follows)
}

/** A sentence in quotation marks is what somebody said, not a password. */
const isQuotedPassword: IsPassword = (word, follows) =>
  isGiven.test(follows) &&
  !known.test(word) &&
  /^[!-~ぁ-ゖァ-ヶー ]+$/.test(word) &&
  !/^[\d ,.:/-]+$/.test(word) &&
  !/(?:です|ます|せん|ない|たい|いや|だめ|さい|[てたかよねの?!])$/.test(word)

/**
 * The passwords in words of folded width, each where it was plainly given (パスワードは abc123 と言った), and the
 * words that open a case. One finder for each way to give one.
 */
export const passwordFinders: readonly ((folded: string) => readonly Span[])[] = [
  spans(latin, isLatinPassword),
  spans(quoted, isQuotedPassword),
  spans(resume, () => true),
]
