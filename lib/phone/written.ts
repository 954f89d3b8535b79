import { foldWidth } from '@/lib/text/fold-width'

/** What the way of writing a number tells besides the number; `caller-id-prefix` is 184 or 186 before it. */
export type WrittenFlag =
  | 'caller-id-prefix'
  | 'carrier-prefix'
  | 'extra-zero'
  | 'plus-missing'
  | 'digits-hidden'
  | 'several-numbers'
  | 'not-a-number'

/** Why a telephone showed words where a number stands. */
export type WithheldFlag = 'withheld-by-caller' | 'payphone' | 'not-displayable'

/**
 * A number taken out of the way it was written. `number` is in its normal form: digits as dialled within Japan
 * (`0312345678`, `188`), `#` and digits, or `+` and digits for a number abroad; '' where no number stands.
 */
export type Written = {
  readonly number: string
  readonly withheld: WithheldFlag | null
  readonly flags: readonly WrittenFlag[]
}

/** More than any way of writing one number takes, with its name and its extension. */
const longest = 200

/** Reads one number however it was written: any width, hyphens, dots, brackets, 184, +81, 010, a carrier's prefix. */
export const readWritten = (typed: string): Written => {
  if (typed.length > longest) return none('not-a-number')
  const words = inAscii(typed)
  const shown = joined(words)
  if (/\d[x*?●○◯〇]+|[x?●○◯〇]\d/i.test(shown)) return none('digits-hidden')
  const runs = shown.match(/(?:18[46](?=[+#]))?[+#*]?\d+/g) ?? []
  const long = runs.length > 1 ? runs.filter((run) => run.length >= shortest) : runs
  const [run] = long
  if (run === undefined) return withheldIn(words) ?? none('not-a-number')
  return long.length > 1 ? none('several-numbers') : asDialled(run, [])
}

/** The fewest digits that reach anybody: 110, 188. */
const shortest = 3

const none = (flag: WrittenFlag): Written => ({ number: '', withheld: null, flags: [flag] })

/** ー is what the hyphen of a Japanese keyboard types; invisible marks come along when a contact is copied. */
const inAscii = (typed: string): string =>
  foldWidth(typed.normalize('NFKC'))
    .replace(/\p{Cf}|\ufe0f|\u20e3/gu, '')
    .replace(/%23/g, '#')
    .replace(/%2b/gi, '+')
    .replace(/ー/g, '-')

const extension = /(?:内線|extension|ext\b\.?|(?<=\d\s*)x(?=\s*\d{1,5}\s*$))[\s:=]*\d{1,6}.*$/is
const remark = /[([{（［【〔「『<《][^\d)\]}】〕」』>》]*[)\]}】〕」』>》]/g
const between = /[\s\-./_,:;・‥…~〜()[\]{}<>【】〔〕「」『』《》]/g

/** The words without what stands between and around the digits of one number. */
const joined = (words: string): string =>
  words
    .replace(extension, '')
    .replace(remark, '')
    .replace(/(?<=\d)\s*の\s*(?=\d)/g, '')
    .replace(between, '')

const withheldWords: readonly (readonly [WithheldFlag, RegExp])[] = [
  ['payphone', /公衆|コウシュウ|こうしゅう|pay ?phone/i],
  ['not-displayable', /圏外|ケンガイ|けんがい|通知不可|ツウチフカ|つうちふか|out of area|unavailable/i],
  [
    'withheld-by-caller',
    /非通知|非表示|非公開|通知なし|ヒツウチ|ひつうち|ヒヒョウジ|番号なし|番号無し|不明|no caller id|no number|anonymous|withheld|private|blocked|restricted|unknown/i,
  ],
]

const withheldIn = (words: string): Written | null => {
  const [withheld] = withheldWords.find(([, pattern]) => pattern.test(words)) ?? []
  return withheld ? { number: '', withheld, flags: [] } : null
}

/** Takes prefixes off until the number itself is left. Each step makes it shorter, so it ends. */
const asDialled = (run: string, flags: readonly WrittenFlag[]): Written => {
  const of = (number: string): Written => ({ number, withheld: null, flags })
  if (run.startsWith('+')) return abroad(run.slice(1), flags)
  const bare = afterCallerId(run)
  if (bare) return asDialled(bare, [...flags, 'caller-id-prefix'])
  // +81 as some telephones write it: 00 in place of the plus, or nothing at all. No number here starts with 8.
  if (/^(?:00)?81(?!0+$)0?[1-9]\d{8,9}$/.test(run)) {
    return abroad(run.replace(/^00/, ''), [...flags, 'plus-missing'])
  }
  if (/^010[1-9]/.test(run)) return abroad(run.slice(3), flags)
  const carried = afterCarrier(run)
  if (carried) return asDialled(carried, [...flags, 'carrier-prefix'])
  // A number of North America as it is printed there; here nothing that long starts with 1.
  return /^1[2-9]\d{9}$/.test(run) ? abroad(run, [...flags, 'plus-missing']) : of(run)
}

/** 184 withholds and 186 shows the caller's own number; either may stand before any number. */
const afterCallerId = (run: string) => /^18[46](?=[+#]|\d{3})(.+)$/.exec(run)?.[1]

/**
 * Carrier selection (MIC 電気通信番号制度: 00XY with X≠0,2,9, 002YZ, 0091XY; 001 is the oldest of them) before a number
 * that starts with 0; after 001 a country code may stand without 010.
 */
const afterCarrier = (run: string): string | undefined => {
  const [, code] = /^001([1-9]\d{6,})$/.exec(run) ?? []
  if (code) return `010${code}`
  return /^(?:001(?=010)|00[13-8]\d|002\d\d|0091\d\d)(0\d{3,})$/.exec(run)?.[1]
}

/** +81 takes the place of the first 0; a 0 that was written all the same, as in +81 (0)3, is one too many. */
const abroad = (digits: string, flags: readonly WrittenFlag[]): Written => {
  const home = /^81(0?)(\d*)$/.exec(digits)
  if (!home) return { number: `+${digits}`, withheld: null, flags }
  const [, zero, rest = ''] = home
  return { number: `0${rest}`, withheld: null, flags: zero ? [...flags, 'extra-zero'] : flags }
}
