import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'

/** A PostgreSQL of one's own. Its addresses stay the same over `restart` and over `kill` with a `start` after it. */
export type PostgresServer = {
  /** The `postgresql:` address of a database, which need not be there yet. */
  readonly url: (database: string) => string
  /** Makes a database, empty or as a copy of another to which nobody may be connected. */
  readonly createDatabase: (name: string, template?: string) => Promise<void>
  /** Ends it as an operator does: statements are broken off, the log is written. */
  readonly halt: () => Promise<void>
  /** SIGKILL: it has to recover at its next start. */
  readonly kill: () => Promise<void>
  /** Stops it and all that serves its connections in the middle of what they do (SIGSTOP): nothing is answered. */
  readonly freeze: () => void
  /** Lets it go on after `freeze`. */
  readonly thaw: () => void
  /** Starts it again after `halt` or `kill`. */
  readonly start: () => Promise<void>
  /** `halt` and `start`. */
  readonly restart: () => Promise<void>
  /** Ends it for good and removes its folder. */
  readonly stop: () => Promise<void>
}

/** What may be asked for: `isDurable` makes it outlast a power cut too; `settings` are lines of postgresql.conf. */
export type PostgresOptions = {
  readonly isDurable?: boolean
  readonly settings?: Readonly<Record<string, string>>
}

/** Why no PostgreSQL can be started here, or `null` where one can. */
export const whyNoPostgres = (): string | null => {
  if (!existsSync(join(postgresPrograms(), 'initdb')))
    return 'no PostgreSQL: install the package postgresql (Debian, Ubuntu)'
  return isRoot && !owner() ? 'no PostgreSQL: there is no user postgres to run it' : null
}

/**
 * Starts a PostgreSQL of its own on a free port of 127.0.0.1, in a folder of its own, with nobody asked for a password.
 * It ends with this process, however that ends. Throws when there is none, or when it does not start.
 */
export const startPostgres = async (options: PostgresOptions = {}): Promise<PostgresServer> => {
  const reason = whyNoPostgres()
  if (reason) throw new Error(reason)
  const place: Place = { folder: mkdtempSync(join(tmpdir(), 'ochitsuite-pg-')), port: await freePort() }
  const guard = guarding(place.folder)
  try {
    makeCluster(place, options)
    return serving(place, guard, await launch(place))
  } catch (error) {
    await ended(guard, () => guard.stdin?.end())
    throw error
  }
}

type Place = { readonly folder: string; readonly port: number }

const isRoot = process.getuid?.() === 0
const versions = '/usr/lib/postgresql'

/** The folder with the programs of the newest PostgreSQL here. */
export const postgresPrograms = (): string => {
  const known = existsSync(versions) ? readdirSync(versions).map(Number).filter(Number.isFinite) : []
  return join(versions, String(Math.max(0, ...known)), 'bin')
}

// PostgreSQL refuses to run as root.
const owner = () => {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m)
  return line && { uid: Number(line[1]), gid: Number(line[2]) }
}

const asOwner = () => (isRoot ? (owner() ?? {}) : {})

// Whatever becomes of this process, its end of the pipe closes: then the server goes, and the folder with it.
const guarding = (folder: string): ChildProcess =>
  spawn('/bin/sh', ['-c', guardScript, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })

// A process that is dead and not yet waited for counts as gone: some containers never wait for one.
const guardScript = `read -r _
pid=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid" 2>/dev/null
kill -CONT "$pid" 2>/dev/null
tries=0
while [ "$tries" -lt 100 ] && kill -0 "$pid" 2>/dev/null; do tries=$((tries + 1)); sleep 0.05; done
rm -rf -- "$0"`

const makeCluster = ({ folder, port }: Place, { isDurable = false, settings = {} }: PostgresOptions) => {
  const { uid, gid } = { uid: undefined, gid: undefined, ...asOwner() }
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  const data = join(folder, 'data')
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', ...sorting()]
  execFileSync(join(postgresPrograms(), 'initdb'), args, { stdio: 'pipe', cwd: folder, ...asOwner() })
  const lines = Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '300',
    // Nothing of ours may depend on where the server thinks it is.
    timezone: 'Asia/Tokyo',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...settings,
  }).map(([name, value]) => `${name} = '${value}'\n`)
  writeFileSync(join(data, 'postgresql.auto.conf'), lines.join(''))
}

// Words are sorted as most installations sort them, not by their bytes: nothing of ours may depend on it either.
const sorting = () => {
  const version = Number(postgresPrograms().split('/').at(-2))
  return version >= 15 ? ['--locale=C', '--locale-provider=icu', '--icu-locale=en'] : ['--locale=C']
}

const launch = async (place: Place): Promise<ChildProcess> => {
  // After a kill its own processes may hold its memory for a moment.
  for (let tries = 1; ; tries++) {
    const child = spawn(join(postgresPrograms(), 'postgres'), ['-D', join(place.folder, 'data')], {
      cwd: place.folder,
      // The keys of a terminal are for the tests, not for it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...asOwner(),
    })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => said.push(text))
    if (await isServing(place, child)) return child
    if (tries === 10) throw new Error(`PostgreSQL did not start:\n${said.join('')}`)
    await pause(200)
  }
}

const isServing = async ({ port }: Place, child: ChildProcess): Promise<boolean> => {
  const ready = ['-q', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', 'postgres']
  while (child.exitCode === null && child.signalCode === null) {
    try {
      execFileSync(join(postgresPrograms(), 'pg_isready'), ready)
      return true
    } catch {
      await pause(50)
    }
  }
  return false
}

const serving = (place: Place, guard: ChildProcess, first: ChildProcess): PostgresServer => {
  let child = first
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${place.port}/${database}`
  const halt = () => ended(child, () => child.kill('SIGINT'))
  const start = async () => {
    child = await launch(place)
  }
  // The server first: it would start another for one that does not answer.
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    child.kill(name)
    for (const pid of childrenOf(child)) process.kill(pid, name)
  }
  return {
    url,
    createDatabase: (name, template = 'template0') =>
      inDatabase(url('postgres'), `CREATE DATABASE "${name}" TEMPLATE "${template}"`),
    halt,
    kill: () => ended(child, () => child.kill('SIGKILL')),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    start,
    restart: async () => {
      await halt()
      await start()
    },
    stop: () => ended(guard, () => guard.stdin?.end()),
  }
}

// Each has a process group of its own. Linux tells whose children they are.
const childrenOf = ({ pid }: ChildProcess): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/** Runs one statement in the database of an address, on a connection of its own. Throws what PostgreSQL throws. */
export const inDatabase = async (url: string, sql: string): Promise<void> => {
  const connection = await new PrismaPg({ connectionString: url }).connect()
  try {
    await connection.queryRaw({ sql, args: [], argTypes: [] })
  } finally {
    await connection.dispose()
  }
}

const ended = (child: ChildProcess, end: () => void): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    end()
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address()
        const port = typeof address === 'object' && address ? address.port : 0
        server.close(() => resolve(port))
      })
  })
