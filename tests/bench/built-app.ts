import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import memory from '@/lib/server/memory.json'

const root = join(import.meta.dirname, '../..')

/** The built app, served as it is: see served-app.ts. */
export type BuiltApp = {
  readonly origin: string
  /** Where its store lies, and the key that opens it. */
  readonly databaseUrl: string
  readonly masterKey: Uint8Array
  /** What the process of the server holds, in bytes. */
  readonly memory: () => Promise<NodeJS.MemoryUsage>
  readonly stop: () => Promise<void>
}

/** A store that is there already, and its key. */
export type FilledStore = { readonly databaseUrl: string; readonly masterKey: Uint8Array }

/** Serves the build that lies in `.next` from a process of its own, on a free port, with a new store or that one. */
export const startBuiltApp = async (filled?: FilledStore): Promise<BuiltApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-bench-'))
  const masterKey = filled?.masterKey ?? randomBytes(32)
  const databaseUrl = filled?.databaseUrl ?? `file:${join(folder, 'bench.db')}`
  const settings = {
    ...settingsIn(folder),
    DATABASE_URL: databaseUrl,
    MASTER_KEY: Buffer.from(masterKey).toString('base64'),
  }
  const child = fork(join(import.meta.dirname, 'served-app.ts'), {
    cwd: root,
    execArgv: [...memory.flags, '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...memory.environment,
      ...process.env,
      ...settings,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number))
    child.once('exit', (code) => reject(new Error(`the built app ended with ${code}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    databaseUrl,
    masterKey,
    memory: () => memoryOf(child),
    stop: async () => {
      child.disconnect()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settingsIn = (folder: string) => ({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, TRUSTED_PROXY: '' })

const memoryOf = async (child: ChildProcess): Promise<NodeJS.MemoryUsage> => {
  const answer = once(child, 'message')
  child.send('memory')
  return (await answer)[0]
}
