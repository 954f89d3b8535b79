import { resumeWords } from '@/lib/access/resume-words'
import { newActor, type Place } from './actors'
import { type Browser, newBrowser } from './browser'
import type { Check, Figure } from './figures'
import { pause } from './pause'
import { withApp } from './served-place'

/** Where the guesses say that they come from: the proxy is believed. */
const addresses = 50

/** The holder's words have to open the case within this, however many guess. */
const longestMs = 60_000

/** What came of it: guesses by the status they got, and how long each of the holder's tries took. */
type Guessed = { readonly statuses: ReadonlyMap<number, number>; readonly right: readonly number[] }

/** Guesses from many addresses at one case: none opens it, and the right words open it all the while. */
export const guessCheck: Check = async (short) => {
  const count = short ? 3_000 : 100_000
  const { statuses, right } = await withApp((place) => guessAt(place, count), { env: { LIMITS_FACTOR: '1' } })
  const sent = [...statuses.values()].reduce((sum, one) => sum + one, 0)
  const said = [...statuses].map(([status, times]) => `${times} × ${status}`).join(', ')
  const opened = right.filter((ms) => ms <= longestMs).length
  return [
    {
      figure: `guesses from ${addresses} addresses`,
      target: String(count),
      measured: `${sent} (${said})`,
      holds: sent === count,
    },
    {
      figure: '  the right words open the case meanwhile',
      target: `≤ ${longestMs / 1000} s each`,
      measured: `${opened} of ${right.length}, the slowest ${(Math.max(...right) / 1000).toFixed(1)} s`,
      holds: right.length > 0 && opened === right.length,
    },
  ] satisfies Figure[]
}

const guessAt = async (place: Place, count: number): Promise<Guessed> => {
  const keys = await keysOf(place)
  const statuses = new Map<number, number>()
  let left = count
  const guesser = async (at: number) => {
    const browser = newBrowser(place.origin, `203.0.113.${at}`)
    while (left-- > 0) {
      browser.cookies.clear()
      const form = { number: keys.number, words: drawn().join(' ') }
      const { status, headers } = await browser.send('/resume/words', { form })
      if (headers.location?.startsWith('/case')) throw new Error('a guess opened the case')
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    browser.close()
  }
  const guessing = Promise.all(Array.from({ length: addresses }, (_, at) => guesser(at + 1)))
  guessing.catch(() => {})
  const right: number[] = []
  do {
    right.push(await openBy(newBrowser(place.origin, `198.51.100.${(right.length % 250) + 1}`), keys))
    await pause(1_000)
  } while (left > 0)
  await guessing
  return { statuses, right }
}

/** The number and the words of a case. */
export type Keys = { readonly number: string; readonly words: string }

const keysOf = async (place: Place): Promise<Keys> => {
  const { browser } = await newActor(place, 'holder')
  const keys = await keysShown(browser)
  browser.close()
  return keys
}

/** Makes the keys of a browser's case and reads them from their page. */
export const keysShown = async (browser: Browser): Promise<Keys> => {
  await browser.send('/case/keys/make', { form: {} })
  const { body } = await browser.send('/case/keys')
  const inside = (pattern: RegExp) => pattern.exec(body)?.[1] ?? ''
  const number = inside(/class="slip-number[^>]*>([^<]*)</)
  const words = [...inside(/class="slip-words">(.*?)<\/ol>/s).matchAll(/<li>([^<]*)<\/li>/g)]
  if (words.length !== 5) throw new Error('the page of the keys shows no words')
  return { number, words: words.map(([, word]) => word).join(' ') }
}

const drawn = () =>
  Array.from({ length: 5 }, () => resumeWords[Math.floor(Math.random() * resumeWords.length)] ?? '')

/** Milliseconds until the holder is in, trying again as the page says they may; without end when they never are. */
const openBy = async (browser: Browser, { number, words }: Keys): Promise<number> => {
  const start = performance.now()
  while (performance.now() - start < 2 * longestMs) {
    const { headers } = await browser.send('/resume/words', { form: { number, words } })
    if (headers.location?.startsWith('/case')) {
      browser.close()
      return performance.now() - start
    }
    await pause(1_000)
  }
  return Number.POSITIVE_INFINITY
}
