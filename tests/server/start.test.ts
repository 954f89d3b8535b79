import { execFile } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../store/temporary-store'
import { served } from './served'

const root = join(import.meta.dirname, '../..')

const start = (env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/server/start.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
  }).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )

test('a port in use ends it with one line before it touches the store', async () => {
  const folder = temporaryFolder()
  const other = await served(async () => {})
  const { port } = other
  expect(await start({ PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder })).toEqual({
    code: 1,
    stderr: `Port ${port} is in use: stop what uses it, or set PORT\n`,
  })
  expect(readdirSync(folder)).toEqual([])
  await other.stop()
  rmSync(folder, { recursive: true })
})

test('a PostgreSQL that is away ends it with the code for another try, and one line without its address', async () => {
  const folder = temporaryFolder()
  const DATABASE_URL = 'postgresql://somebody:secret@127.0.0.1:1/store'
  expect(await start({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL })).toEqual({
    code: 75,
    stderr: 'The store cannot be opened just now (DatabaseNotReachable). Trying again\n',
  })
  rmSync(folder, { recursive: true })
})

test('a wrong setting ends it with one line that does not show the value', async () => {
  expect(await start({ TRUSTED_PROXY: 'secret' })).toEqual({
    code: 1,
    stderr: 'TRUSTED_PROXY must list IP addresses or ranges such as 10.0.0.0/8\n',
  })
})
