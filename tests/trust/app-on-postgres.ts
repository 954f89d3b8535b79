import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@/lib/store/client'
import { type PostgresServer, startPostgres } from '../store/postgres-server'
import type { Place } from './actors'
import { freePort, startApp } from './app-process'

/** A real app whose store is in a PostgreSQL of its own, which can be ended under it. */
export type OnPostgres = {
  readonly origin: string
  readonly postgres: PostgresServer
  /** Looks into its store beside it, while there is one. */
  readonly beside: <T>(look: (place: Place) => Promise<T>) => Promise<T>
}

/** Does something with such an app. `preload` is a file of tests/trust that it loads first. */
export const withAppOnPostgres = async <T>(
  work: (app: OnPostgres) => Promise<T>,
  preload?: string,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-trust-'))
  mkdirSync(join(folder, 'temporary'))
  const postgres = await startPostgres()
  try {
    await postgres.createDatabase('away')
    const [url, masterKey, port] = [postgres.url('away'), randomBytes(32), await freePort()]
    const env = { DATABASE_URL: url, MASTER_KEY: masterKey.toString('base64') }
    const app = startApp({ folder, port, env, ...(preload ? { preload } : {}) })
    const origin = `http://127.0.0.1:${port}`
    const beside: OnPostgres['beside'] = async (look) => {
      const client = await openStore(url)
      return look({ origin, client, masterKey }).finally(() => client.$disconnect())
    }
    return await app
      .ready()
      .then(() => work({ origin, postgres, beside }))
      .finally(app.kill)
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
