import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '@/lib/server/command'
import { SetupError } from '@/lib/store/settings'

const said: unknown[] = []
beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((words) => said.push(words))
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

const ours = new Error('ours')
const throwing = (error: Error) => (): Promise<never> => {
  throw error
}

const ends: readonly [string, () => Promise<unknown>, number | undefined, readonly unknown[]][] = [
  ['well', async () => {}, undefined, []],
  ['a code', async () => 1, 1, []],
  ['something else than a code', async () => '/backups/one', undefined, []],
  ['the operator has to put something right', async () => throwing(new SetupError('Wrong'))(), 1, ['Wrong']],
  ['before anything is done', throwing(new SetupError('Wrong')), 1, ['Wrong']],
  ['a fault of ours', async () => throwing(ours)(), 1, [ours]],
]

test.for(ends)('%s', async ([, work, code, words]) => {
  await runCommand(work)
  expect([process.exitCode, said]).toEqual([code, words])
})

test('a command gets the words behind it', async () => {
  const work = vi.fn(async () => {})
  await runCommand(work, ['node', 'desk.ts', 'invite', 'lead'])
  expect(work).toHaveBeenCalledWith(['invite', 'lead'])
})

test('a wrong setting ends a command with one line that does not show the value', async () => {
  const [root, tsx] = [join(import.meta.dirname, '../..'), 'node_modules/tsx/dist/cli.mjs']
  const env = { ...process.env, TRUSTED_PROXY: 'secret' }
  const run = promisify(execFile)(process.execPath, [tsx, 'lib/server/desk.ts', 'list'], { cwd: root, env })
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: 'TRUSTED_PROXY must list IP addresses or ranges such as 10.0.0.0/8\n',
  })
})
