import type { Span } from './card-numbers'
import { type Name, namesIn } from './secret-names'

/** Digits that may be a code, or a thing of another shape that must not be taken apart for one. */
const pieces = new RegExp(
  [
    // A day and a telephone number are no code, whatever stands beside them.
    '(?<other>(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|0\\d{1,4}(?<gap>[- ])\\d{1,4}\\k<gap>\\d{3,4}(?!\\d))',
    '(?<spaced>\\d{3} \\d{3}|\\d{4} \\d{4}|\\d{2}(?: \\d{2}){1,3}|\\d(?: \\d){2,7})(?![\\d])',
    '(?<joined>\\d(?:[-ー]?\\d){2,})',
    '(?<kanji>[〇零一二三四五六七八九](?:[、・ ]?[〇零一二三四五六七八九]){2,7})(?![十百千万億兆円])',
  ].join('|'),
  'gu',
)

type Piece = Span & { readonly shape: 'spaced' | 'joined' | 'kanji'; readonly words: string }

/** What stands between a name and its number when the one is plainly said of the other. */
const link =
  /^(?:番号|コード)?(?:[\s:=→.…、,はがのをも「『“"'`()（）[\]【】<>〈〉《》-]|です|という|とは|って|いま|今|たしか|確か|多分|たぶん|次の|以下|\d{1,2}(?:けた|ケタ|桁)|is|was)*$/

/** The same with the number first: 「1234」という暗証番号. */
const linkBack = /^[」』”"')）\s]*(?:が|という|っていう|って|は|の|=|:)?[\s「『(（【]*$/

/** A number, then words that lead to its name: 482913 は、どこそこの確認コードです. */
const leadsBack = /^[」』”"')）\s]*(?:は|が|is |=)[^、,。!?\n]{0,24}$/

const listed = /^(?:と|や|か|、|・|,|\/|および|または| )+[一-龠々ァ-ヶー]{0,6}$/

/** Units that a number beside a secret's name may have: then it is a time, an amount, a count. */
const counted =
  /^(?: ?円|えん|番(?!号)|号|人|名(?!前)|回(?!線|答)|件(?!名)|個|本(?!人)|枚|通(?!知|帳|話|信)|日(?!本)|月|年|時|分(?!か)|秒|歳|才|階|丁目|[万千百億]|けた|ケタ|桁|文字|字|度|点|%|パーセント|ポイント|ドル|か月|ヶ月|カ月|週|つ|,\d|[/:.]\d)/

/** The fewest of them that still count when the name stands right before the number. */
const surelyCounted =
  /^(?: ?円|えん|年|月|日(?!本)|時|分(?!か)|秒|回(?!線|答)|人|けた|ケタ|桁|文字|[万千]|歳|,\d|[/:]\d)/

const answeredWith =
  /^[」』”"'）)]?\s*(?:です|だ)?(?:と|を|って)\s*(?:答|こた|言|い[いっわ]|伝|つた|教|おし|入|打|送|書|押|話|渡|読|入力|申|口)/

/** Numbers that everybody may know: police, ambulance, the consumer hotline and other services. */
const service = /^(?:110|118|119|171|188|189|104|115|117|177|9110)$/

const near = 24
const veryNear = 16

/** The numbers of codes, PINs and passwords in words of folded width: 3 to 8 digits beside such a name. */
export const codesIn = (folded: string): Span[] => {
  const found = [...folded.matchAll(pieces)].flatMap((match) => pieceOf(match) ?? [])
  const names = found.length > 0 ? namesIn(folded) : []
  const [any, firm] = [beside(names), beside(names.filter(({ kind }) => kind !== 'thing'))]
  return found.filter((piece) => isCode(folded, piece, any(piece.start), firm(piece.start)))
}

type Maybe = Name | undefined

/** The names around a place: two before it and one after. */
type Beside = { readonly second: Maybe; readonly before: Maybe; readonly after: Maybe }

/** Asked for places in their order, it goes through the names once. */
const beside = (names: readonly Name[]) => {
  let at = 0
  return (place: number): Beside => {
    while ((names[at]?.start ?? Number.POSITIVE_INFINITY) < place) at++
    return { second: names[at - 2], before: names[at - 1], after: names[at] }
  }
}

const pieceOf = ({ index, 0: words, groups = {} }: RegExpExecArray): Piece | null => {
  if (groups.other !== undefined) return null
  const shape = (['spaced', 'joined', 'kanji'] as const).find((one) => groups[one] !== undefined) ?? 'joined'
  const length = words.replace(/[-ー、・ ]/g, '').length
  return length >= 3 && length <= 8 ? { shape, words, start: index, end: index + words.length } : null
}

const isCode = (folded: string, piece: Piece, any: Beside, firm: Beside): boolean => {
  const follows = folded.slice(piece.end, piece.end + veryNear)
  if ((any.before?.end ?? 0) > piece.start || isService(folded, piece, follows)) return false
  const name = [any.before, firm.before].find((one) => isLinked(folded, piece, one))
  if (name) return isSecret(name) && !surelyCounted.test(follows) && !isInAmount(folded, piece)
  if (piece.shape === 'kanji' || counted.test(follows) || isApart(folded, piece)) return false
  return isLedTo(folded, piece, follows, nameMeant(folded, firm)) || isLed(folded, piece, firm.after)
}

const isSecret = ({ kind }: Name): boolean => kind !== 'number' && kind !== 'thing'

const isLinked = (folded: string, { start }: Piece, name: Maybe): boolean =>
  name !== undefined && start - name.end <= veryNear && link.test(folded.slice(name.end, start))

/** A name in a list with a secret's stands for both: 暗証番号と口座番号を聞かれて、…. */
const nameMeant = (folded: string, { before, second }: Beside): Maybe => {
  if (!before || !second || isSecret(before) || !isSecret(second) || before.start - second.end > near)
    return before
  return listed.test(folded.slice(second.end, before.start)) ? second : before
}

const isLedTo = (folded: string, piece: Piece, follows: string, name: Maybe): boolean => {
  if (!name || !isSecret(name) || !isLongEnough(piece, name) || piece.start - name.end > near) return false
  return !/[。!?\n]/.test(folded.slice(name.end, piece.start)) || answeredWith.test(follows)
}

const isLed = (folded: string, piece: Piece, after: Maybe): boolean => {
  if (!after || !isSecret(after) || after.start - piece.end > near + 8) return false
  const lead = folded.slice(piece.end, after.start)
  return linkBack.test(lead) || (isLongEnough(piece, after) && leadsBack.test(lead))
}

/** PINs and codes have four digits or more; three are the code on a card. */
const isLongEnough = ({ words }: Piece, { kind }: Name): boolean =>
  words.replace(/\D/g, '').length > 3 || kind === 'card-code'

const isService = (folded: string, { words, start }: Piece, follows: string): boolean =>
  service.test(words) && (folded[start - 1] === '#' || /^(?:番|に|へ|から|で(?!す))/.test(follows))

const isInAmount = (folded: string, { start }: Piece): boolean =>
  /(?:[¥\\$#]|\d[,.:/])$/.test(folded.slice(Math.max(0, start - 2), start))

/** Part of an amount, an address, a post code or a house number. */
const isApart = (folded: string, piece: Piece): boolean =>
  isInAmount(folded, piece) ||
  /[a-z@/.]$/i.test(folded.slice(Math.max(0, piece.start - 1), piece.start)) ||
  (piece.shape === 'joined' && !isEven(piece.words))

/** 123-456 is how codes are written; 123-4567 and 2-18-10 are places. */
const isEven = (words: string): boolean => {
  const parts = words.split(/[-ー]/)
  return parts.every(({ length }) => length === parts[0]?.length)
}
