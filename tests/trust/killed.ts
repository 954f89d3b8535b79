import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type AppPlace, freePort, startApp } from './app-process'
import { newBrowser } from './browser'
import { type Kept, readKept } from './kept'
import { between, pause } from './pause'
import { type Run, write } from './writer'

/** What came of a run in which the server was killed again and again. */
export type Killed = Kept & {
  /** Cases that they were told were begun. */
  readonly begun: number
  readonly kills: number
  readonly acknowledged: number
  readonly again: number
  readonly refusals: number
  /** Milliseconds from each start to its first ready. */
  readonly starts: readonly number[]
}

/** One kill in so many waits until people write; the others cut the start before them short. */
const busyOnes = 3

/** How long to wait for the writers before a kill that then hits nobody. */
const longestWaitMs = 10_000

/** Entries that are taken between two kills, at most, where no more are wanted. */
const usualLoad = 30

/**
 * Eight writers against a real `npm start` that is killed `kills` times, so often that `least` entries are taken
 * meanwhile; then the store is looked through.
 */
export const killMany = async (kills: number, preload?: string, least = 0): Promise<Killed> => {
  const folder = newFolder()
  const place = { folder, port: await freePort(), ...(preload ? { preload } : {}) }
  try {
    return await killed(place, kills, least)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `killMany` of two servers side by side, each with a store of its own: one leaves part of two cores idle. */
export const killTwo = async (kills: number, least: number): Promise<Killed> => {
  const half = Math.ceil(kills / 2)
  const [one, other] = await Promise.all([
    killMany(half, undefined, Math.ceil(least / 2)),
    killMany(kills - half, undefined, Math.ceil(least / 2)),
  ])
  return together(one, other)
}

/** What came of two runs, as of one. */
export const together = (one: Killed, other: Killed): Killed => ({
  cases: one.cases + other.cases,
  lost: one.lost + other.lost,
  doubled: one.doubled + other.doubled,
  moved: one.moved + other.moved,
  broken: one.broken + other.broken,
  begun: one.begun + other.begun,
  kills: one.kills + other.kills,
  acknowledged: one.acknowledged + other.acknowledged,
  again: one.again + other.again,
  refusals: one.refusals + other.refusals,
  starts: [...one.starts, ...other.starts],
})

/** A folder for an app that is started: its store and its temporary files. */
export const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-trust-'))
  mkdirSync(join(folder, 'temporary'))
  return folder
}

const names = ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く']

const killed = async (place: AppPlace, kills: number, least: number): Promise<Killed> => {
  let app = startApp(place)
  try {
    const run: Run = { isOver: false, taken: 0 }
    const starts: number[] = []
    await app.ready()
    const origin = `http://127.0.0.1:${place.port}`
    const writing = Promise.all(
      names.map((name, at) => write(() => newBrowser(origin, `192.0.2.${at + 1}`), name, run)),
    )
    // Not unhandled while the killing goes on; it is awaited below.
    writing.catch(() => {})
    for (let kill = 1; kill <= kills; kill++) {
      await (kill % busyOnes === 0
        ? untilBusy(app, run, starts, loadFor(least - run.taken, kills - kill + 1))
        : pause(between(50, 1_500)))
      await app.kill()
      app = startApp(place)
    }
    starts.push(await app.ready())
    run.isOver = true
    const written = await writing
    await app.stop()
    const acknowledged = written.flatMap((one) => one.acknowledged)
    return {
      ...(await readKept(place.folder, acknowledged)),
      begun: written.reduce((sum, one) => sum + one.begun, 0),
      kills,
      acknowledged: acknowledged.length,
      again: written.reduce((sum, one) => sum + one.again, 0),
      refusals: written.flatMap((one) => one.refusals).length,
      starts,
    }
  } finally {
    await app.kill()
  }
}

// A little more than the share of each kill that waits for any; of what is wanted half is waited for, on average.
const loadFor = (missing: number, kills: number) =>
  Math.max(usualLoad, Math.ceil((2.5 * busyOnes * missing) / kills))

// The first pages after a start take their time: a kill is to come in the middle of writing.
const untilBusy = async (app: App, run: Run, starts: number[], load: number) => {
  starts.push(await app.ready())
  const wanted = run.taken + between(1, load)
  for (let waited = 0; run.taken < wanted && waited < longestWaitMs; waited += 5) await pause(5)
  await pause(between(0, 20))
}
