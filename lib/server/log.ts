import { type DestinationStream, pino, stdTimeFunctions } from 'pino'
import { framesOf } from './frames'

/** All that is said of a request: never its address, only the pattern of the route that it went to. */
export type Seen = {
  readonly id: string
  readonly route: string
  readonly method: string
  readonly status: number
  readonly ms: number
}

/** What is written while people use the app. */
export type Log = { readonly answered: (seen: Seen) => void; readonly failed: (error: unknown) => void }

/** A log of JSON lines. This is its list of what may be in one: no caller can add to it. */
export const newLog = (to?: DestinationStream): Log => {
  const lines = pino(
    { base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    ...(to ? [to] : []),
  )
  return {
    answered: ({ id, route, method, status, ms }) =>
      lines[status < 500 ? 'info' : 'error']({ id, route, method, status, ms }),
    failed: (error) => lines.error({ frames: framesOf(error) }),
  }
}
