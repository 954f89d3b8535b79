import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres-server'
import { temporaryFolder } from '../store/temporary-store'

const root = join(import.meta.dirname, '../..')

describe.skipIf(whyNoPostgres() !== null && !process.env.CI)('npm start and its PostgreSQL', () => {
  let folder: string
  let postgres: PostgresServer
  let server: ChildProcess | null
  let said: string

  beforeEach(async () => {
    folder = temporaryFolder()
    postgres = await startPostgres()
    await postgres.createDatabase('store')
    server = null
    said = ''
  })
  afterEach(async () => {
    server?.kill('SIGTERM')
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it; what comes of it is the exit code. The key is wrong, so that it ends when the store is ready. */
  const start = (url: string): Promise<number | null> => {
    const given = { DATABASE_URL: url, DATA_DIR: folder, MASTER_KEY: 'short', PORT: '0', HOST: '127.0.0.1' }
    const child = spawn(process.execPath, ['lib/server/launch.mjs'], {
      cwd: root,
      env: { ...process.env, ...given },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    }
    server = child
    return new Promise((resolve) => child.once('close', resolve))
  }

  test('one that is away is waited for', async () => {
    await postgres.halt()
    const end = start(postgres.url('store').replace('postgres@', 'postgres:secret@'))
    const tries = () => said.match(/^The store cannot be opened just now \(\w+\)\. Trying again$/gm)?.length
    await expect.poll(tries, { timeout: 50_000 }).toBe(2)
    await postgres.start()
    expect(await end).toBe(1)
    expect(said).toContain('Store: applied migration')
    expect(said).toMatch(/MASTER_KEY must be 32 bytes.*\n$/)
    expect(said).not.toMatch(/secret|postgresql:|127\.0\.0\.1|^ +at /m)
  })

  test.for([
    [
      'no such database',
      (url: string) => `${url}-none`,
      'PostgreSQL has no database of the name in DATABASE_URL',
    ],
    [
      'nobody of that name',
      (url: string) => url.replace('postgres@', 'nobody:secret@'),
      'PostgreSQL does not let the user of DATABASE_URL in',
    ],
  ] as const)('%s ends it', async ([, wrong, words]) => {
    expect(await start(wrong(postgres.url('store')))).toBe(1)
    expect(said.split('\n').slice(2)).toEqual([expect.stringContaining(words), ''])
  })
})
