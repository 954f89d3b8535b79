import type { PostgresServer } from '../store/postgres-server'
import { newBrowser } from './browser'
import { type Followed, follows } from './follows'
import type { KeptUp } from './kept-up'
import { type Met, observed } from './observed'
import { pause } from './pause'
import { type Run, type Written, write } from './writer'

/** How long there is load, and how often a node is killed and the database ended meanwhile; in milliseconds. */
export type Load = { readonly lastsMs: number; readonly killEveryMs: number; readonly restartEveryMs: number }

/** What writers saw while nodes and database went down and came up again. */
export type UnderLoad = {
  readonly written: readonly Written[]
  /** Cases that were begun. */
  readonly begun: number
  /** Why writers gave up who should not have. */
  readonly refusals: readonly string[]
  readonly met: Met
  readonly followed: Followed
  readonly kills: number
  readonly restarts: number
}

const names = ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く']

/** Eight writers through a proxy, while its nodes are killed in turn and their database is ended and started. */
export const underLoad = async (
  load: Load,
  origin: string,
  nodes: readonly KeptUp[],
  postgres: PostgresServer,
): Promise<UnderLoad> => {
  const met: Met = { errors: new Map(), cut: 0, noNode: 0, unanswered: 0 }
  const followed: Followed = { looks: 0, unseen: 0 }
  const run: Run = { isOver: false, taken: 0 }
  const writing = Promise.all(names.map((name, at) => writeOn(origin, name, at, run, met, followed)))
  try {
    const disturbed = await disturb(load, nodes, postgres)
    await Promise.all(nodes.map(({ up }) => up()))
    run.isOver = true
    const written = await writing
    return {
      ...disturbed,
      met,
      followed,
      written,
      begun: written.reduce((sum, one) => sum + one.begun, 0),
      refusals: written.flatMap(({ refusals }) => refusals),
    }
  } finally {
    run.isOver = true
  }
}

// Every other writer has a new connection for each request, so that it changes the node each time.
const writeOn = (
  origin: string,
  name: string,
  at: number,
  run: Run,
  met: Met,
  followed: Followed,
): Promise<Written> => {
  const begin = () => observed(newBrowser(origin, `192.0.2.${at + 1}`, at % 2 === 0), met)
  return write(() => follows(begin(), followed), name, run).catch(gaveUp)
}

const gaveUp = (error: unknown): Written => ({
  acknowledged: [],
  begun: 0,
  again: 0,
  refusals: [error instanceof Error ? error.message : String(error)],
})

/** What goes down at a time after the start: a node, or the database. */
type Blow = { readonly atMs: number; readonly what: 'node' | 'database' }

const disturb = async (load: Load, nodes: readonly KeptUp[], postgres: PostgresServer) => {
  const startedAt = performance.now()
  const done = { kills: 0, restarts: 0 }
  for (const { atMs, what } of blowsOf(load)) {
    await pause(startedAt + atMs - performance.now())
    if (what === 'node') await nodes[done.kills++ % nodes.length]?.kill()
    else await restart(postgres, done.restarts++)
  }
  await pause(startedAt + load.lastsMs - performance.now())
  return done
}

const blowsOf = ({ lastsMs, killEveryMs, restartEveryMs }: Load): Blow[] =>
  [
    ...timesOf(lastsMs, killEveryMs).map((atMs) => ({ atMs, what: 'node' as const })),
    ...timesOf(lastsMs, restartEveryMs).map((atMs) => ({ atMs, what: 'database' as const })),
  ].sort((one, other) => one.atMs - other.atMs)

const timesOf = (lastsMs: number, everyMs: number) =>
  Array.from({ length: Math.ceil(lastsMs / everyMs) - 1 }, (_, at) => (at + 1) * everyMs)

// As an operator does it, and every other time as a crash does.
const restart = async (postgres: PostgresServer, at: number) => {
  if (at % 2 === 0) return postgres.restart()
  await postgres.kill()
  await postgres.start()
}
