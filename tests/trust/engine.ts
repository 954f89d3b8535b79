import { execFileSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server'

let server: PostgresServer | null = null
const databases = new Map<string, string>()

/** Lets every server that is started from now on keep its store in a PostgreSQL of this run; returns what ends that. */
export const runOnPostgres = async (): Promise<() => Promise<void>> => {
  server = await startPostgres({ isDurable: true })
  return server.stop
}

/** The database of a folder's store, which is made when it is first asked for; `null` when stores are files. */
export const databaseFor = (folder: string): string | null => {
  if (!server) return null
  const known = databases.get(folder)
  if (known) return known
  const url = server.url(basename(folder).toLowerCase())
  execFileSync(join(postgresPrograms(), 'createdb'), [
    '--maintenance-db',
    server.url('postgres'),
    basename(url),
  ])
  databases.set(folder, url)
  return url
}

/** Whether the stores of this run are in PostgreSQL. */
export const isOnPostgres = (): boolean => server !== null
