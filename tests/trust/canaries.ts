// Digits that no other value of a kind has.
const four = (at: number) => String(at * 37 + 1000)

// Kana alone, so that no check takes it for a number.
const kanaOf = (at: number) => [...four(at)].map((digit) => 'あいうえおかきくけこ'[Number(digit)]).join('')

/** What people type and what must turn up nowhere. Every value of a kind holds the mark of its kind. */
const kinds = {
  name: { mark: '金糸雀', of: (at: number) => `金糸雀${kanaOf(at)}子` },
  phone: { mark: '080-7316-', of: (at: number) => `080-7316-${four(at)}` },
  words: { mark: 'かなりやがなく', of: (at: number) => `${kanaOf(at)}のかなりやがなく。` },
  file: { mark: 'canary-receipt-', of: (at: number) => `canary-receipt-${four(at)}.pdf` },
  code: { mark: 'KNRY7', of: (at: number) => `KNRY7${four(at)}` },
} as const

export type Kind = keyof typeof kinds

/** Values of each kind. */
export const ofEach = 40

/** Gives out canaries: each call another one, until all have been used; then from the start again. */
export type Canaries = { readonly next: (kind: Kind) => string; readonly used: () => number }

/** All 200 of them. */
export const newCanaries = (): Canaries => {
  const given: Record<Kind, number> = { name: 0, phone: 0, words: 0, file: 0, code: 0 }
  return {
    next: (kind) => kinds[kind].of(given[kind]++ % ofEach),
    used: () => Object.values(given).reduce((sum, count) => sum + Math.min(count, ofEach), 0),
  }
}

/** How many there are. */
export const canaryCount = Object.keys(kinds).length * ofEach

// As latin1, so that one text stands for the bytes.
const spellings = (mark: string): Record<string, string> => {
  const bytes = Buffer.from(mark)
  const url = encodeURIComponent(mark)
  const hex = bytes.toString('hex')
  const all: Record<string, string> = {
    plain: bytes.toString('latin1'),
    'in UTF-16': Buffer.from(mark, 'utf16le').toString('latin1'),
    'in an URL': url,
    'in an URL, lower case': url.toLowerCase(),
    'in JSON': escaped(mark),
    'in hex': hex,
    'in hex, upper case': hex.toUpperCase(),
  }
  for (const before of [0, 1, 2]) {
    const text = base64(bytes, before)
    all[`in base64, ${before} bytes in`] = text
    all[`in base64url, ${before} bytes in`] = text.replaceAll('+', '-').replaceAll('/', '_')
  }
  return all
}

// What stands beside the mark shares a character at either end with it: those are cut off.
const base64 = (bytes: Buffer, before: number) => {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const isEven = (before + bytes.length) % 3 === 0
  return text.slice(Math.ceil((before * 8) / 6), isEven ? undefined : -1)
}

const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A text to look for, and what it is a spelling of. */
type Needle = { readonly spelling: string; readonly bytes: Buffer }

/**
 * Every mark as it may stand in a file: plain, as an URL or JSON spells it, in hex, and in base64 wherever in three
 * bytes it begins. A number also without its hyphens.
 */
const needles: readonly Needle[] = [...Object.values(kinds).map(({ mark }) => mark), '0807316'].flatMap(
  (mark) =>
    Object.entries(spellings(mark)).map(([how, text]) => ({
      spelling: `${mark}, ${how}`,
      bytes: Buffer.from(text, 'latin1'),
    })),
)

/** The spellings of the marks that stand in these bytes. */
export const found = (bytes: Buffer): string[] =>
  needles.filter((needle) => bytes.includes(needle.bytes)).map(({ spelling }) => spelling)
