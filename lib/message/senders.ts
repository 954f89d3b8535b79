import { type Brand, brands } from './brands'
import { isOwnHost, ownerOf } from './hosts'
import type { Normal, Tight } from './normalise'
import { lexiconOf, type Place, phrasesIn } from './phrases'

/** An address that a message says it was sent from. */
export type Sender = { readonly host: string; readonly start: number; readonly end: number }

/** A brand that a message speaks for, and where it says so; places count in the original. */
export type Claimed = { readonly brand: Brand; readonly start: number; readonly end: number }

const address = /(?<![\w.+-])[\w.+-]{1,64}@(?<host>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/gu

/** The mail addresses in a text in `plain` form. */
export const sendersIn = ({ text, starts, ends }: Normal): Sender[] =>
  [...text.matchAll(address)].map(({ index, 0: words, groups }) => ({
    host: groups?.host ?? '',
    start: starts[index] ?? 0,
    end: ends[index + words.length - 1] ?? 0,
  }))

const lexicon = lexiconOf(
  Object.fromEntries(brands.map(({ id, names }) => [id, names])) as Readonly<
    Record<string, readonly string[]>
  >,
)

/** What follows a name that speaks for itself. */
const speaks =
  /^(?:カード|銀行|証券|ポイント|プライム|定期便|会員|お客様)?(?:サポート|センター|係|事務局|カスタマー|運営|窓口)?[^ぁ-ん一-龠a-z0-9]{0,2}(?:です|でご|より|から(?!ご購入)|をご利用|をお使い|のお知らせ|のアカウント|アカウント|からの|公式|サポート|カスタマー|お客様|セキュリティ|料金|重要|ご本人|会員|利用停止|配達|でお|株式会社|社員)/u

const fromLine = /(?:差出人|送信元|発信元|送信者|from|件名|subject|表題)/u

/** Characters of a message in which it says who is speaking. */
const head = 160

/** The brands that a message speaks for: in its sender or subject, in 【 】 at its head, or in its first sentences. */
export const claimedIn = (from: Normal, run: Tight): Claimed[] => {
  const found = [...phrasesIn(lexicon, run.text)].flatMap(([id, places]) =>
    places.slice(0, 8).map((place) => ({ id, place })),
  )
  return found.flatMap(({ id, place }) => {
    const brand = brands.find((one) => one.id === id)
    if (!brand || !isWhole(run.text, place) || !isSpeaking(from, run, place)) return []
    return [{ brand, start: run.starts[place.start] ?? 0, end: run.ends[place.end - 1] ?? 0 }]
  })
}

const isLatin = (char: string | undefined) => char !== undefined && /[a-z]/.test(char)

/** `au` inside `because` is no name; an address is no sender either. */
const isWhole = (text: string, { start, end }: Place): boolean => {
  if (!isLatin(text[start]) && !isLatin(text[end - 1])) return true
  return !isLatin(text[start - 1]) && !isLatin(text[end]) && !/[.@/-]/.test(`${text[start - 1]}${text[end]}`)
}

const isSpeaking = (from: Normal, run: Tight, { start, end }: Place): boolean => {
  if (start > head) return false
  const at = run.starts[start] ?? 0
  const line = lineAround(from, at)
  if (fromLine.test(line.before) || /[【[][^】\]]{0,24}$/u.test(line.before)) return true
  return speaks.test(run.text.slice(end, end + 24))
}

const lineAround = ({ text, starts }: Normal, original: number) => {
  // The head of a message is short: a plain walk finds the place.
  const at = starts.findIndex((start) => start >= original)
  const before = text.slice(Math.max(0, at - 80), at)
  return { before: before.slice(before.lastIndexOf('\n') + 1).replaceAll(' ', '') }
}

/** Whether a host is foreign to what a message speaks for: nobody's of the brands it may belong to. */
export const isForeign = (host: string, claimed: readonly Claimed[]): boolean =>
  host !== '' && claimed.length > 0 && !claimed.some(({ brand }) => isOwnHost(brand, host)) && !ownerOf(host)
