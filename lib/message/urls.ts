import { brands } from './brands'
import { type HostFlag, hostFlags, skeleton } from './hosts'
import type { Normal } from './normalise'

/** What the way an address is written tells, besides its host. */
export type UrlFlag =
  | HostFlag
  | 'brand-in-path'
  | 'display-differs'
  | 'userinfo'
  | 'no-https'
  | 'odd-port'
  | 'app-file'
  | 'not-readable'

/** An address in the text: `raw` as it stands there, and the host that a browser would go to. */
export type FoundUrl = {
  readonly raw: string
  readonly host: string
  readonly flags: readonly UrlFlag[]
  readonly start: number
  readonly end: number
}

const dot = '(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\])'
const inPath = "[\\w\\-.~:/?#@!$&*+,;=%'|]"
const letter = '[a-z0-9\\u00c0-\\u052f_-]'

// Every part is bounded, and a look-behind keeps a run of letters from being tried at each of them.
const withScheme = new RegExp(
  `(?<![a-z])h(?:tt|xx|\\*\\*)ps?\\s?:\\s?//(?<where>[^\\s/?#「」『』【】<>"'()、。]{1,253})(?<path>[/?#]${inPath}{0,600})?`,
  'gu',
)
const bare = new RegExp(
  `(?<![a-z0-9@._/\\u00c0-\\u052f-])(?:${letter}{1,40}${dot}){1,6}(?<tld>[a-z]{2,24}|xn--[a-z0-9]{2,30})(?![a-z0-9@_-])(?<path>(?::\\d{1,5})?/${inPath}{0,600})?`,
  'gu',
)
const ipAlone = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/[\w\-./?=&%]{0,300})?(?![\d.])/gu

const bareTlds = new Set(
  'com net org jp info biz cc cn ru xyz top shop site online icu cyou club vip link click live me io app dev tk asia tokyo work pw ws to ly gd test example invalid localhost cfd sbs bond store fun pro mobi name'.split(
    ' ',
  ),
)

/** Addresses of one message that are looked at. */
const mostUrls = 50

type Found = {
  readonly index: number
  readonly length: number
  readonly where: string
  readonly path: string
  readonly scheme: string
}

const found = (text: string): Found[] => {
  const full = firstOf(text.matchAll(withScheme), ({ index, 0: words, groups }) => {
    const where = hostPart(groups?.where ?? '')
    const isCut = where.length < (groups?.where ?? '').length
    const path = isCut ? '' : trimmed(groups?.path ?? '')
    const lead = words.length - (groups?.where ?? '').length - (groups?.path ?? '').length
    return { index, length: lead + where.length + path.length, where, path, scheme: words.slice(0, 5) }
  })
  const withoutScheme = ({ index, 0: words, groups }: RegExpExecArray): Found | null => {
    const path = trimmed(groups?.path ?? '')
    const isUrl = path.startsWith('/') || groups?.tld === undefined || bareTlds.has(groups.tld)
    if (!isUrl || full.some((one) => one.index <= index && index < one.index + one.length)) return null
    const where = words.slice(0, words.length - (groups?.path ?? '').length)
    return { index, length: where.length + path.length, where, path, scheme: '' }
  }
  const rest = [bare, ipAlone].flatMap((shape) => firstOf(text.matchAll(shape), withoutScheme))
  return [...full, ...rest].sort((a, b) => a.index - b.index).slice(0, mostUrls)
}

/** What is made of the first matches: a flood of addresses is not looked at to its end. */
const firstOf = (
  matches: Iterable<RegExpExecArray>,
  made: (match: RegExpExecArray) => Found | null,
): Found[] => {
  const all: Found[] = []
  for (const match of matches) {
    const one = made(match)
    if (one) all.push(one)
    if (all.length >= mostUrls) break
  }
  return all
}

/** Japanese words right behind a host are not part of it; letters of another alphabet inside it are. */
const hostPart = (where: string): string => {
  const ascii = where.match(/^[!-~\u00c0-\u052f]{1,253}/u)?.[0] ?? ''
  return trimmed(ascii.includes('.') ? ascii : where)
}

const trimmed = (path: string) => path.replace(/[.,:;!?'*]$/u, '').replace(/[.,:;!?']$/u, '')

const refanged = (where: string) => where.replace(/\[\.\]|\(\.\)|\[dot\]/gu, '.')

/** The host that a browser goes to, in lower case and punycode; empty where it goes nowhere. */
const hostOf = (where: string): string => {
  try {
    return new URL(`http://${refanged(where)}`).hostname
  } catch {
    return ''
  }
}

/** The addresses in a text in `plain` form, with its flags; places and `raw` are those of the original. */
export const urlsIn = (original: string, { text, starts, ends }: Normal): FoundUrl[] =>
  found(text).map((one) => {
    const start = starts[one.index] ?? 0
    const end = ends[one.index + one.length - 1] ?? start
    const host = hostOf(one.where)
    return { raw: original.slice(start, end), host, flags: flagsOf(one, host, text), start, end }
  })

const flagsOf = (one: Found, host: string, text: string): UrlFlag[] => {
  if (host === '') return ['not-readable']
  const written = refanged(one.where).split('@').at(-1)?.split(':')[0] ?? ''
  const own = hostFlags(host, written)
  const tests: readonly (readonly [UrlFlag, boolean])[] = [
    ['brand-in-path', !own.includes('brand-own-host') && isBrandIn(one.path)],
    ['display-differs', isShownAsOther(one, host, text)],
    ['userinfo', one.where.includes('@')],
    ['no-https', /^h..p:/.test(one.scheme)],
    ['odd-port', /:\d/.test(one.where) && !/:(?:80|443)$/.test(one.where)],
    ['app-file', /\.(?:apk|mobileconfig|exe|msi|dmg|scr|js|vbs|hta|lnk|iso)$/.test(one.path)],
  ]
  return [...own, ...tests.flatMap(([flag, is]) => (is ? [flag] : []))]
}

const isBrandIn = (path: string): boolean => {
  const words = path
    .slice(0, 200)
    .split(/[^a-z0-9]+/)
    .map(skeleton)
  return brands.some(({ hostWords }) => hostWords.some((word) => word.length > 3 && words.includes(word)))
}

const shown = /\[([^\]\n]{1,120})\]\s?\($|>?\s?$/u

/** A link whose words are another host: `[bank.co.jp](http://…)` or `<a href="http://…">bank.co.jp</a>`. */
const isShownAsOther = ({ index, length }: Found, host: string, text: string): boolean => {
  const before = text.slice(Math.max(0, index - 130), index).match(shown)?.[1] ?? ''
  const after =
    text.slice(index + length, index + length + 130).match(/^["']?[^>\n]{0,60}>([^<\n]{1,80})</u)?.[1] ?? ''
  return [before, after].some((words) => {
    const named = words.match(/(?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,12}/u)?.[0]
    return named !== undefined && named !== host && !host.endsWith(`.${named}`) && !named.endsWith(`.${host}`)
  })
}
