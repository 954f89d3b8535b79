import type { Server } from 'node:http'
import { type Door, turn } from './http'

/**
 * Stops accepting, lets the running requests finish for at most `graceMs`, and closes every connection. New
 * requests on a connection that is still open are told to come back. Never throws.
 */
export const drain = async (server: Server, door: Door, graceMs: number): Promise<void> => {
  turn(door, 'stopping')
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.race([finished(door), after(graceMs)])
  // A browser keeps spare connections open on which it has never asked: they would hold us up for nothing.
  server.closeAllConnections()
  await closed
}

/** What `stopOnSignals` needs of the process; a test gives its own. */
export type Signals = {
  on: (name: 'SIGINT' | 'SIGTERM', heard: () => void) => unknown
  exit: (code: number) => void
  now: () => number
}

// npm and tsx pass a signal on that the terminal has already sent to the whole group.
const sameSignalMs = 500

/** At the first SIGINT or SIGTERM runs `stop` and exits with 0 (1 when it throws); at a second one exits with 1. */
export const stopOnSignals = (stop: () => Promise<void>, signals: Signals): void => {
  let heardAt: number | null = null
  const heard = () => {
    if (heardAt !== null) {
      if (signals.now() - heardAt > sameSignalMs) signals.exit(1)
      return
    }
    heardAt = signals.now()
    stop().then(
      () => signals.exit(0),
      () => signals.exit(1),
    )
  }
  signals.on('SIGINT', heard)
  signals.on('SIGTERM', heard)
}

const finished = async (door: Door) => {
  while (door.running.size > 0) {
    await Promise.all(
      [...door.running].map((response) => new Promise((resolve) => response.once('close', resolve))),
    )
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())
