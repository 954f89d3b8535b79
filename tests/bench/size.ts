import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@/lib/store/client'
import type { Engine } from '@/lib/store/settings'
import { migrate } from '@/prisma/migrate'
import { startPostgres } from '../store/postgres-server'
import { type FilledStore, startBuiltApp } from './built-app'
import { fillStore } from './fill-store'
import type { Line } from './print'
import { ratio } from './rounds'
import { type Sized, takersOf } from './size-takers'
import { asRounds, inTurns, type Sampled, spread } from './turns'

/** Events of each case of a large store. */
export const eventsOfEach = 50

/** Cases of the small store beside it: enough to fill a page of the desk, so that both show as much. */
export const fewCases = 60

/** Turns of each taker. */
const turns = 45

/**
 * What pages, an append, the desk and the rounds of the server cost with so many cases, and how many times as much as
 * in a store of `fewCases` that is filled and asked in the same run.
 */
export const sizeLines = async (engine: Engine, cases: number): Promise<Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-size-'))
  const server = engine === 'postgresql' ? await startPostgres() : null
  const urlOf = async (name: string) => {
    if (!server) return `file:${join(folder, `${name}.db`)}`
    await server.createDatabase(name)
    return server.url(name)
  }
  const opened: Sized[] = []
  try {
    const small = await filled(await urlOf('small'), fewCases)
    const large = await filled(await urlOf('large'), cases)
    for (const { store } of [small, large]) opened.push(await served(store))
    const [few, many] = opened
    return few && many ? [...madeLines(large, cases), ...(await timed(few, many))] : []
  } finally {
    for (const { app, client } of opened) {
      await client.$disconnect()
      await app.stop()
    }
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const filled = async (databaseUrl: string, cases: number) => {
  const store = { databaseUrl, masterKey: new Uint8Array(randomBytes(32)) }
  await migrate(databaseUrl, () => {})
  const startedAt = performance.now()
  await fillStore(databaseUrl, store.masterKey, { cases, events: eventsOfEach, now: new Date(), seed: 1 })
  return { store, seconds: (performance.now() - startedAt) / 1000 }
}

const served = async (store: FilledStore): Promise<Sized> => {
  const app = await startBuiltApp(store)
  return { app, store, client: await openStore(store.databaseUrl) }
}

const madeLines = ({ store, seconds }: Awaited<ReturnType<typeof filled>>, cases: number): Line[] => {
  const events = cases * eventsOfEach
  const rate = Math.round(events / seconds)
  const { databaseUrl: url } = store
  const size = url.startsWith('file:') ? `, ${(statSync(url.slice(5)).size / 1e9).toFixed(2)} GB` : ''
  return [{ name: 'made', found: `${events} events in ${seconds.toFixed(0)} s, ${rate} a second${size}` }]
}

const timed = async (few: Sized, many: Sized): Promise<Line[]> => {
  const lines: Line[] = []
  const [small, large] = [await takersOf(few), await takersOf(many)]
  for (const [at, one] of small.entries()) {
    const other = large[at]
    if (!other) continue
    const [base, grown] = await inTurns([one, other], one.turns ?? turns)
    if (base && grown) lines.push(lineOf(base, grown, one.growsWith))
  }
  return lines
}

const lineOf = (base: Sampled, grown: Sampled, growsWith?: string): Line => {
  const { middle } = ratio(asRounds(base), asRounds(grown))
  const found = `${spread(grown)}, ${middle.toFixed(2)} × the small store (${spread(base)})`
  if (growsWith) return { name: base.name, found: `${found}; grows with ${growsWith}` }
  return { name: base.name, found, limit: 'at most 1.5 ×', isMet: middle <= 1.5 }
}
