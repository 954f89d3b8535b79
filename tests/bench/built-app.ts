import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The built app, served as it is: see served-app.ts. */
export type BuiltApp = { readonly origin: string; readonly stop: () => Promise<void> }

/** Serves the build that lies in `.next` from a process of its own, on a free port, with a new store. */
export const startBuiltApp = async (): Promise<BuiltApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-bench-'))
  const child = fork(join(import.meta.dirname, 'served-app.ts'), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...settingsIn(folder), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number))
    child.once('exit', (code) => reject(new Error(`the built app ended with ${code}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.disconnect()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settingsIn = (folder: string) => ({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'bench.db')}`,
  MASTER_KEY: '',
  TRUSTED_PROXY: '',
})
