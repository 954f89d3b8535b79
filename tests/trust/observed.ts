import type { Answer, Browser, Sent } from './browser'
import { noNodeHeader } from './round-robin'

/** What browsers met behind a proxy, other than an answer that was wanted. */
export type Met = {
  /** How often the app itself answered with an error, by status. */
  readonly errors: Map<number, number>
  /** Connections that broke off: who answered was killed. */
  cut: number
  /** Answers of the proxy itself. */
  noNode: number
  /** Requests that nobody answered in all the time that there is. */
  unanswered: number
}

/** Longer than any wait in the app: who is not told by then is left alone. */
const longestMs = 30_000

/** A browser that notes into `met` how its requests ended. What it gives up by itself is not counted. */
export const observed = (browser: Browser, met: Met): Browser => ({
  ...browser,
  send: async (path, sent = {}) => {
    try {
      const answer = await browser.send(path, { signal: AbortSignal.timeout(longestMs), ...sent })
      note(met, answer)
      return answer
    } catch (error) {
      if (!isGivenUp(error)) met.cut++
      else if (!isImpatient(sent)) met.unanswered++
      throw error
    }
  },
})

const note = (met: Met, { status, headers }: Answer) => {
  if (headers[noNodeHeader]) met.noNode++
  else if (status >= 400) met.errors.set(status, (met.errors.get(status) ?? 0) + 1)
}

const isImpatient = ({ signal }: Sent) => signal !== undefined

const isGivenUp = (error: unknown) =>
  error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
