import { type FoundNumber, numbersIn } from '@/lib/phone/numbers-in'
import type { Channel } from './channels'
import { disguisedIn } from './disguised'
import { type Normal, plain, tight } from './normalise'
import { type Place, phrasesIn } from './phrases'
import { claimedIn, isForeign, sendersIn } from './senders'
import { type FoundUrl, type UrlFlag, urlsIn } from './urls'
import { type Concept, lexicon, type WordConcept } from './vocabulary'

/** A message as the rules see it: what it says and shows, and where; places count in the original. */
export type Reading = {
  readonly said: ReadonlyMap<Concept, readonly Place[]>
  readonly urls: readonly FoundUrl[]
  readonly numbers: readonly FoundNumber[]
}

/** Asks and threats that a sentence names in order to deny them or to warn of them. */
const deniable: readonly WordConcept[] = [
  ...([
    'call',
    'reply',
    'press',
    'click',
    'secret',
    'remote',
    'atm',
    'sendMoney',
    'prepaid',
    'line',
  ] as const),
  ...([
    'handover',
    'verify',
    'refund',
    'arrest',
    'infect',
    'lawsuit',
    'seizure',
    'assets',
    'silence',
  ] as const),
  ...(['urgent', 'wPress'] as const),
  ...(['repair', 'erase', 'cardSwap', 'water', 'nominee', 'atm', 'sextortion', 'publish'] as const),
  ...([
    'unpaid',
    'breach',
    'invest',
    'prize',
    'limit',
    'cutoff',
    'parcel',
    'relative',
    'job',
    'final',
  ] as const),
]

/** What denies it, or warns of it. */
const denying: readonly WordConcept[] = ['never', 'warning', 'unhurried']

/** UTF-16 units in which telephone numbers are looked for: a longer text is no message, but a table of them. */
const numbersWithin = 4_096

/** How far before its denial the thing that is denied may stand. */
const reach = 60

/** Reads a message once: words, addresses, numbers, particulars. Takes time in proportion to it. */
export const read = (original: string, channel: Channel | null): Reading => {
  const from = plain(original)
  const run = tight(from)
  const urls = urlsIn(original, from)
  const numbers = numbersIn(from.text.slice(0, numbersWithin)).map((one): FoundNumber => {
    const place = placeIn(from, one)
    return { ...one, ...place, raw: original.slice(place.start, place.end) }
  })
  const disguised = disguisedIn(run.text)
  const said = new Map<Concept, readonly Place[]>()
  const words = withoutDenied(phrasesIn(lexicon, run.text, disguised), run.text)
  for (const [name, places] of words) {
    if (places.length > 0)
      said.set(
        name,
        places.map((place) => placeIn(run, place)),
      )
  }
  const hidden = [...run.strewn, ...disguised.map((place) => placeIn(run, place))]
  for (const [name, places] of seenIn(original, from, urls, numbers, claimsOf(from, run), channel)) {
    if (places.length > 0) said.set(name, places)
  }
  if (hidden.length > 0) said.set('hidden', hidden)
  return { said, urls, numbers }
}

const placeIn = ({ starts, ends }: Normal, { start, end }: Place): Place => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})

type Words = ReadonlyMap<WordConcept, readonly Place[]>

const withoutDenied = (words: Words, text: string): Words => {
  const denials = [...denying.flatMap((name) => words.get(name) ?? [])].sort((a, b) => a.end - b.end)
  if (denials.length === 0) return words
  const reported = words.get('reported') ?? []
  const ends = sentenceEnds(text)
  return new Map(
    [...words].map(([name, places]) => [
      name,
      deniable.includes(name) ? places.filter(isSaid(denials, ends)).filter(isSaid(reported, [])) : places,
    ]),
  )
}

const sentenceEnds = (text: string): number[] => [...text.matchAll(/[。!?]/gu)].map(({ index }) => index)

/** Whether a place stands by itself: no denial ends behind it in the same sentence and within reach. */
const isSaid = (denials: readonly Place[], ends: readonly number[]) => {
  let [denial, end] = [0, 0]
  return ({ start }: Place): boolean => {
    while ((denials[denial]?.end ?? Number.POSITIVE_INFINITY) <= start) denial++
    while ((ends[end] ?? Number.POSITIVE_INFINITY) < start) end++
    const next = denials[denial]
    return !next || next.start - start > reach || next.end > (ends[end] ?? Number.POSITIVE_INFINITY)
  }
}

const claimsOf = (from: Normal, run: ReturnType<typeof tight>) => ({
  claimed: claimedIn(from, run),
  senders: sendersIn(from),
})

const strange: readonly UrlFlag[] = [
  ...(['raw-ip', 'dynamic-dns', 'unusual-tld', 'many-hyphens', 'free-host', 'odd-port'] as const),
  'brand-in-path',
]
const disguising: readonly UrlFlag[] = [
  ...([
    'look-alike',
    'brand-in-subdomain',
    'punycode',
    'mixed-script',
    'display-differs',
    'userinfo',
  ] as const),
]

type Seen = readonly (readonly [Concept, readonly Place[]])[]

const seenIn = (
  original: string,
  from: Normal,
  urls: readonly FoundUrl[],
  numbers: readonly FoundNumber[],
  { claimed, senders }: ReturnType<typeof claimsOf>,
  channel: Channel | null,
): Seen => {
  const having = (flags: readonly UrlFlag[]) =>
    urls.filter((url) => flags.some((flag) => url.flags.includes(flag)))
  const own = having(['brand-own-host'])
  const foreign = [...senders, ...urls].filter(({ host }) => isForeign(host, claimed))
  return [
    ['url', urls.filter((url) => !own.includes(url))],
    ['ownUrl', own.length > 0 && foreign.length === 0 ? own : []],
    ['strangeUrl', having(strange)],
    ['disguisedUrl', having(disguising)],
    ['shortUrl', having(['short-url'])],
    ['appUrl', having(['app-file'])],
    ['foreignHost', foreign],
    ['brand', claimed],
    ['number', numbers],
    ['foreignNumber', numbers.filter((one) => one.class === 'international')],
    ['named', matches(from, addressee)],
    ['amount', matches(from, amount)],
    ['moment', matches(from, moment)],
    ['speaking', channel && spoken.includes(channel) ? whole(original) : []],
    ['onScreen', channel === 'popup' ? whole(original) : []],
    ['short', channel === 'sms' ? whole(original) : []],
  ]
}

const whole = (original: string): Place[] => [{ start: 0, end: Math.min(original.length, 1) }]

const spoken: readonly Channel[] = ['call', 'voicemail', 'visit']

/** A name before 様: who is meant by 「お客様」 or 「会員様」 is everybody. */
const addressee =
  /(?<=[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa〇○◯●]\s{0,2})(?<!お客|会員|利用者|ユーザー|各位|あなた|お客さ|お得意|皆|貴方|奥|殿|仕|同|模|多|一|異|王|神|のお)様(?![々子式相])/gu
const amount = /(?:\d{1,3}(?:,\d{3}){1,4}|\d{2,9}|\d{1,4}[万億])\s?円|[一二三四五六七八九十百千]{1,4}[万億]/gu
const moment = /\d{1,2}\s?[:時]\s?\d{2}|(?:20\d\d[-/年.]\s?\d{1,2}[-/月.]\s?\d{1,2})/gu

const matches = ({ text, starts, ends }: Normal, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: starts[index] ?? 0,
    end: ends[index + words.length - 1] ?? 0,
  }))
