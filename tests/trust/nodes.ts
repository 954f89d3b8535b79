import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../store/postgres-server'
import { type AppPlace, freePort, startApp } from './app-process'
import { type Kept, readStore } from './kept'
import { keepUp } from './kept-up'
import { type Overhear, type RoundRobin, startRoundRobin } from './round-robin'
import { type Load, type UnderLoad, underLoad } from './under-load'

/** What is planted from outside: a file of tests/trust that both nodes load first, or somebody in the proxy. */
export type Planted = { readonly preload?: string; readonly overhear?: Overhear }

/** What came of a load on two nodes. */
export type Loaded = Kept &
  UnderLoad & {
    /** Connections that each node took. */
    readonly taken: readonly number[]
    /** How often nodes ended by themselves, while they started and while they served. */
    readonly ended: { readonly starting: number; readonly serving: number }
    /** Whether a node with a master key of its own refused to serve from the same database; not asked of mutants. */
    readonly isStrangerRefused: boolean | null
  }

/** Two nodes of one build behind a proxy, on one PostgreSQL, under load; then the store is looked through. */
export const loadNodes = async (load: Load, planted?: Planted): Promise<Loaded> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-trust-'))
  const postgres = await startPostgres({ isDurable: true })
  try {
    await postgres.createDatabase('nodes')
    const url = postgres.url('nodes')
    const [key, strange] = [randomBytes(32), randomBytes(32)]
    const places = [await placeOf(folder, 'one', url, key), await placeOf(folder, 'two', url, key)]
    const seen = await served(places, planted ?? {}, (origin, nodes) =>
      underLoad(load, origin, nodes, postgres),
    )
    const acknowledged = seen.written.flatMap((one) => one.acknowledged)
    const kept = await readStore(url, key, acknowledged)
    const stranger = await placeOf(folder, 'stranger', url, strange)
    return { ...seen, ...kept, isStrangerRefused: planted ? null : await isRefused(stranger) }
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// A folder of its own for each: they share nothing but the database, and the key that they were given.
const placeOf = async (folder: string, name: string, url: string, key: Buffer): Promise<AppPlace> => {
  const own = join(folder, name)
  mkdirSync(join(own, 'temporary'), { recursive: true })
  return {
    folder: own,
    port: await freePort(),
    env: { DATABASE_URL: url, MASTER_KEY: key.toString('base64') },
  }
}

const served = async (
  places: readonly AppPlace[],
  { preload, overhear }: Planted,
  work: (origin: string, nodes: readonly ReturnType<typeof keepUp>[]) => Promise<UnderLoad>,
) => {
  const nodes = places.map((place) => keepUp({ ...place, ...(preload ? { preload } : {}) }))
  let proxy: RoundRobin | null = null
  try {
    await Promise.all(nodes.map(({ up }) => up()))
    const ports = places.map(({ port }) => port)
    proxy = await startRoundRobin(ports, overhear)
    const seen = await work(proxy.origin, nodes)
    await Promise.all(nodes.map(({ stop }) => stop()))
    const starting = nodes.reduce((sum, { ended }) => sum + ended.starting, 0)
    const serving = nodes.reduce((sum, { ended }) => sum + ended.serving, 0)
    return { ...seen, taken: proxy.taken, ended: { starting, serving } }
  } finally {
    await proxy?.stop()
    await Promise.all(nodes.map(({ drop }) => drop()))
  }
}

const isRefused = async (place: AppPlace): Promise<boolean> => {
  const app = startApp(place)
  try {
    return await app.ready().then(
      () => false,
      () => app.said().includes('under another master key'),
    )
  } finally {
    await app.kill()
  }
}
