import { type Brand, brands } from './brands'

/** What a host tells by itself. `brand-own-host` says whose address it is, and nothing about who wrote. */
export type HostFlag =
  | 'brand-own-host'
  | 'look-alike'
  | 'brand-in-subdomain'
  | 'punycode'
  | 'mixed-script'
  | 'raw-ip'
  | 'short-url'
  | 'dynamic-dns'
  | 'free-host'
  | 'unusual-tld'
  | 'many-hyphens'

const shorteners = new Set(
  'bit.ly is.gd t.co tinyurl.com goo.gl ow.ly cutt.ly rb.gy v.gd t.ly s.id x.gd onl.la onl.tw urx.nu urx2.nu urx.red qr.paps.jp p.tl ux.nu lnkd.in buff.ly shorturl.at tiny.cc rebrand.ly 00m.in bit.do'.split(
    ' ',
  ),
)

const dynamicDns =
  /(?:^|\.)(?:duckdns\.org|duckdns\.[a-z]{2,8}|ddns\.net|no-ip\.[a-z]{2,4}|dyndns\.[a-z]{2,4}|hopto\.org|zapto\.org|sytes\.net|dynu\.net|mydns\.jp|ngrok\.io|ngrok-free\.app|trycloudflare\.com|nip\.io)$/

const freeHosts =
  /\.(?:weebly\.com|wixsite\.com|web\.app|firebaseapp\.com|pages\.dev|workers\.dev|vercel\.app|netlify\.app|github\.io|blogspot\.com|glitch\.me|myftp\.org|r2\.dev|webflow\.io|godaddysites\.com|square\.site)$/

const unusualTlds = new Set(
  'xyz top icu cyou cfd sbs vip club shop buzz click link live work rest monster quest bond lol cn ru cc tk ml ga gq cf pw ws su hk online site website space fun store lat autos homes skin beauty hair mom win bid loan men date review party trade stream zip mov'.split(
    ' ',
  ),
)

/** The part of a host that somebody registered: two labels, or three under co.jp and its like. */
const registeredOf = (host: string): string => {
  const labels = host.split('.')
  const isThree = /^(?:co|or|ne|go|ac|ed|gr|lg|ad)\.jp$/.test(labels.slice(-2).join('.'))
  return labels.slice(isThree ? -3 : -2).join('.')
}

/** Whether a host is one of a brand's own, to the letter. */
export const isOwnHost = ({ domains }: Brand, host: string): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** The brand whose own host it is. Every host under go.jp and lg.jp is a public office's. */
export const ownerOf = (host: string): Brand | undefined => brands.find((brand) => isOwnHost(brand, host))

const alike: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's', 4: 'a', 7: 't', 8: 'b' }

// Cyrillic and Greek letters that look like Latin ones.
const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ԁ: 'd', ո: 'n', һ: 'h' },
  ...{ м: 'm', т: 't', к: 'k', в: 'b', н: 'h', ο: 'o', α: 'a', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', ӏ: 'l' },
}

/** Letters as the eye takes them: digits and foreign letters for the Latin ones they look like. */
export const skeleton = (word: string): string =>
  [...word]
    .map((char) => twins[char] ?? alike[char] ?? char)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

/** True when one letter more, less, other or swapped makes one word of the other. */
const isOneApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]
}

type Likeness = { readonly brand: Brand; readonly place: 'registered' | 'subdomain' }

/** The brand that a host which is not its own shows to the eye. `written` is the host before punycode. */
const likenessOf = (host: string, written: string): Likeness | null => {
  if (ownerOf(host)) return null
  const registered = registeredOf(written).split('.')[0] ?? ''
  const subdomains = written.split('.').slice(0, -registeredOf(written).split('.').length)
  const inName = brandOf([registered])
  if (inName) return { brand: inName, place: 'registered' }
  const inFront = brandOf(subdomains)
  return inFront ? { brand: inFront, place: 'subdomain' } : null
}

const brandOf = (labels: readonly string[]): Brand | undefined => {
  const words = [...new Set(labels.slice(0, 8).flatMap((label) => wordsOf(label.slice(0, 63))))]
  const seen = words.map((word) => ({ word, looks: skeleton(word) }))
  return known.find(({ bare }) => seen.some((one) => shows(one, bare)))?.brand
}

const wordsOf = (label: string) => [label, label.replaceAll('-', ''), ...label.split('-')]

const known = brands.flatMap((brand) =>
  brand.hostWords.map((word) => ({ brand, bare: word.replaceAll('-', '') })),
)

const shows = ({ word, looks }: { word: string; looks: string }, bare: string): boolean => {
  if (word === bare || looks === bare) return true
  if (bare.length >= 5 && (looks.startsWith(bare) || looks.endsWith(bare))) return true
  return bare.length >= 6 && isOneApart(looks, bare)
}

const isIp = (host: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[')

/** Everything that a host tells by itself. */
export const hostFlags = (host: string, written: string): HostFlag[] => {
  if (ownerOf(host)) return ['brand-own-host']
  const likeness = likenessOf(host, written)
  const tests: readonly (readonly [HostFlag, boolean])[] = [
    ['look-alike', likeness?.place === 'registered'],
    ['brand-in-subdomain', likeness?.place === 'subdomain'],
    ['punycode', host.split('.').some((label) => label.startsWith('xn--'))],
    ['mixed-script', /[a-z]/.test(written) && /[\u0370-\u052f]/.test(written)],
    ['raw-ip', isIp(host)],
    ['short-url', shorteners.has(host)],
    ['dynamic-dns', dynamicDns.test(host)],
    ['free-host', freeHosts.test(host)],
    ['unusual-tld', unusualTlds.has(host.split('.').at(-1) ?? '')],
    ['many-hyphens', host.replaceAll('xn--', '').split('-').length > 4],
  ]
  return tests.flatMap(([flag, is]) => (is ? [flag] : []))
}
