import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { databaseFor } from './engine'
import { pause } from './pause'

const root = join(import.meta.dirname, '../..')

/** Where a server keeps things, and what is planted in it. `preload` is a file of tests/trust that it loads first. */
export type AppPlace = {
  readonly folder: string
  readonly port: number
  /** Where the build lies that is served; without one, this. */
  readonly root?: string
  readonly preload?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A real `npm start`. `ready` gives the milliseconds from its start to the first 200 of /api/ready. */
export type App = {
  readonly said: () => string
  readonly ready: () => Promise<number>
  /** Whether it ended without having been told to. */
  readonly hasEnded: () => boolean
  /** SIGKILL to the whole group, npm and all. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Longer than any start should take; whoever calls compares with a target of its own. */
const longestStartMs = 60_000

/** Starts the app from the build that is there. */
export const startApp = (place: AppPlace): App => {
  const startedAt = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: place.root ?? root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settingsFor(place), ...preloading(place), ...place.env },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => said.push(text))
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    signalGroup(child, signal)
    await gone
  }
  let ready: Promise<number> | null = null
  return {
    said: () => said.join(''),
    ready: () => {
      ready ??= untilReady(child, place.port, startedAt, said)
      return ready
    },
    hasEnded: () => child.exitCode !== null,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Where a folder's store lies: in a file in it, or with `--postgresql` in a database of its own. */
export const storeUrl = (folder: string): string =>
  databaseFor(folder) ?? `file:${join(folder, 'data', 'ochitsuite.db')}`

// What is set stays, so that a .env file of whoever runs this changes nothing. Loopback is a trusted proxy: every
// writer comes from a network of its own.
const settingsFor = ({ folder, port }: AppPlace) => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  DATA_DIR: join(folder, 'data'),
  DATABASE_URL: storeUrl(folder),
  MASTER_KEY: '',
  TRUSTED_PROXY: '127.0.0.0/8',
  TMPDIR: join(folder, 'temporary'),
  // Writers here are faster than people.
  LIMITS_FACTOR: '1000',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
})

const preloading = ({ preload }: AppPlace) =>
  preload ? { NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, preload)).href}` } : {}

const untilReady = async (child: ChildProcess, port: number, startedAt: number, said: readonly string[]) => {
  while (performance.now() - startedAt < longestStartMs) {
    if (child.exitCode !== null) throw new Error(`the server ended by itself:\n${said.join('')}`)
    if (await isReady(port)) return performance.now() - startedAt
    await pause(25)
  }
  throw new Error(`the server was not ready after ${longestStartMs / 1000} s:\n${said.join('')}`)
}

/** Whether the server at a port takes requests. */
export const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

const signalGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals) => {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It is gone already.
  }
}
