/** Text made comparable: UTF-16 unit i of `text` stands for `starts[i]` to `ends[i]` of the original. */
export type Normal = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Marks that take no room on the screen, as ranges: they hide a word from a search and not from an eye. */
const unseen: readonly (readonly [number, number])[] = [
  ...([
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x180e, 0x180e],
  ] as const),
  ...([
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x206f],
  ] as const),
  ...([
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xe0000, 0xe01ef],
  ] as const),
]

const isUnseen = (code: number) => unseen.some(([first, last]) => code >= first && code <= last)

/** Old and foreign forms of characters that stand in words of claims and threats. */
const forms: Readonly<Record<string, string>> = {
  ...{ 國: '国', 佛: '仏', 實: '実', 會: '会', 轉: '転', 發: '発', 證: '証', 假: '仮', 拂: '払', 號: '号' },
  ...{ 區: '区', 關: '関', 續: '続', 變: '変', 圓: '円', 當: '当', 處: '処', 帐: '帳', 账: '帳', 户: '戸' },
  ...{ 认: '認', 证: '証', 请: '請', 订: '訂', 单: '単', 电: '電', 话: '話', 费: '費', 银: '銀', 统: '統' },
  ...{ 务: '務', 债: '債', 诉: '訴', 讼: '訟', 纳: '納', 异: '異', 额: '額', 滞: '滞', 逮: '逮', 险: '険' },
}

const formCodes = new Map(Object.entries(forms).map(([old, now]) => [old.charCodeAt(0), now.charCodeAt(0)]))

/** Collects units of text with their places: typed arrays, because 64 KiB are read before a key is up again. */
class Builder {
  private readonly codes: Uint16Array
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private length = 0

  constructor(most: number) {
    this.codes = new Uint16Array(most)
    this.starts = new Int32Array(most)
    this.ends = new Int32Array(most)
  }

  add(code: number, start: number, end: number) {
    this.codes[this.length] = code
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  done = (): Normal => ({
    text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.codes.subarray(0, this.length)),
    starts: this.starts.subarray(0, this.length),
    ends: this.ends.subarray(0, this.length),
  })
}

const isPlain = (code: number) =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0x3041 && code < 0x3097) ||
  (code >= 0x30a1 && code < 0x30fb) ||
  code === 0x0a

/** Combining marks, and the dakuten that half-width kana bring as a character of their own. */
const isMark = (code: number) =>
  (code >= 0x300 && code <= 0x36f) || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f

const isLeading = (code: number) => code >= 0xd800 && code <= 0xdbff

/** Marks that one character takes along; more of them are noise. */
const mostMarks = 4

/** Units that one character can become; what becomes more belongs to no word that is looked for. */
const mostUnits = 4

const plainOf = (cluster: string): string => {
  if (isUnseen(cluster.codePointAt(0) ?? 0)) return ''
  const folded = cluster.normalize('NFKC').toLowerCase()
  return folded.length > mostUnits ? cluster.slice(0, mostUnits) : folded
}

/**
 * NFKC in lower case, without what cannot be seen; spaces and line ends stay. Places count UTF-16 units of the
 * original. Takes time in proportion to it.
 */
export const plain = (original: string): Normal => {
  const built = new Builder(original.length * mostUnits)
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at)
    const end = endOfCluster(original, at)
    if (end === at + 1 && isPlain(code)) {
      built.add(code >= 0x41 && code <= 0x5a ? code + 0x20 : code, at, end)
    } else if (end === at + 1 && isKanji(code)) {
      built.add(formCodes.get(code) ?? code, at, end)
    } else {
      const text = plainOf(original.slice(at, end))
      for (let unit = 0; unit < text.length; unit++) built.add(text.charCodeAt(unit), at, end)
    }
    at = end
  }
  return built.done()
}

const endOfCluster = (text: string, start: number): number => {
  let end = start + (isLeading(text.charCodeAt(start)) && start + 1 < text.length ? 2 : 1)
  const most = end + mostMarks
  while (end < most && isMark(text.charCodeAt(end))) end++
  return end
}

const isKanji = (code: number) => code === 0x3005 || (code >= 0x4e00 && code <= 0x9fff)
const isLetter = (code: number) =>
  isKanji(code) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb)

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)))

/** What is read past: spaces, brackets, quotation marks, commas. */
const passed = codesOf(' \t\r\n\u2028\u2029「」『』【】《》〈〉()[]"\'“”‘’・、,')

/** Okurigana that a writer may leave out between two kanji: 引き落とし is 引落とし, 差し押さえ is 差押さえ. */
const okurigana = codesOf('りきしいけちえみび')

/** Signs and letters that are strewn between the letters of a word to hide it from a filter. */
const strewnSigns = codesOf('*_~^|.•')
const strewnLetters = codesOf('vwxz')
const isHiragana = (code: number) => code >= 0x3041 && code <= 0x3096

/** 「*月*日」 and 「第*号」 are gaps to fill in, no disguise. */
const besideGaps = codesOf('月日年時分号第様件円')

/** The text in one run, and the signs that were taken out of its words: places in the original. */
export type Tight = Normal & { readonly strewn: readonly { readonly start: number; readonly end: number }[] }

/**
 * One run without spaces, brackets and strewn signs, and without okurigana between two kanji: 「未 納」 and 「未*納」
 * are 未納, 引き落とし is 引落とし. Places count in the original.
 */
export const tight = (from: Normal): Tight => {
  const strewn: { start: number; end: number }[] = []
  const run = thinned(from, (code) => passed.has(code))
  const words = thinned(run, (code, before, after, at) => {
    if (!isStrewnSign(code, before, after) && !isStrewnLetter(code, before, after)) return false
    strewn.push({ start: run.starts[at] ?? 0, end: run.ends[at] ?? 0 })
    return true
  })
  return { ...thinned(words, isOkurigana), strewn }
}

/** Whether a unit is left out; beside the text's ends stands NaN. */
type IsOut = (code: number, before: number, after: number, at: number) => boolean

const isStrewnSign = (code: number, before: number, after: number) =>
  strewnSigns.has(code) &&
  isLetter(before) &&
  isLetter(after) &&
  !besideGaps.has(before) &&
  !besideGaps.has(after)

const isStrewnLetter = (code: number, before: number, after: number) =>
  strewnLetters.has(code) && isHiragana(before) && isHiragana(after)

const isOkurigana: IsOut = (code, before, after) => okurigana.has(code) && isKanji(before) && isKanji(after)

const thinned = (from: Normal, isOut: IsOut): Normal => {
  const built = new Builder(from.text.length)
  const { text, starts, ends } = from
  let [before, code] = [Number.NaN, text.charCodeAt(0)]
  for (let at = 0; at < text.length; at++) {
    const after = text.charCodeAt(at + 1)
    if (!isOut(code, before, after, at)) built.add(code, starts[at] ?? 0, ends[at] ?? 0)
    before = code
    code = after
  }
  return built.done()
}
