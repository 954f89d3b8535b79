import { execFile } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { GET } from '@/app/demo/[token]/route'
import { demoEnvironment } from '@/lib/demo/environment'
import { readSettings, SetupError } from '@/lib/store/settings'
import { temporaryFolder } from '../store/temporary-store'

const root = join(import.meta.dirname, '../..')

describe('what a demo sets', () => {
  test("a store of its own on this machine alone, whatever the installation's settings are", () => {
    const installed = {
      DATABASE_URL: 'file:real.db',
      DATA_DIR: 'real',
      MASTER_KEY: 'secret',
      TRUSTED_PROXY: '10.0.0.1',
      METRICS_TOKEN: 'a token of twenty letters',
      PORT: '4000',
    }
    const { masterKey, ...read } = readSettings(
      { ...installed, ...demoEnvironment(installed, '/srv/d') },
      '/',
    )
    expect(masterKey).toBeUndefined()
    expect(read).toMatchObject({
      ...{ demo: true, host: '127.0.0.1', port: 4000, trustedProxy: [], metricsToken: undefined },
      databasePath: '/srv/d/ochitsuite.db',
    })
  })

  test.for(['0.0.0.0', '::', '192.168.0.5', 'example.org', '127.0.0.1.example.org'])(
    'HOST=%s is refused, by the demo and by the setting alone',
    (HOST) => {
      expect(() => demoEnvironment({ HOST }, '/srv/d')).toThrow(SetupError)
      expect(() => readSettings({ HOST, DEMO: '1' }, '/')).toThrow(SetupError)
    },
  )

  test.for(['127.0.0.1', 'localhost', '::1', ' ', undefined])('HOST=%s becomes 127.0.0.1', (HOST) => {
    expect(demoEnvironment({ HOST }, '/srv/d').HOST).toBe('127.0.0.1')
  })

  test.for([{ DEMO: '1' }, { DEMO: 'yes', HOST: '127.0.0.1' }])('%o is no setting of a server', (env) => {
    expect(() => readSettings(env, '/')).toThrow(SetupError)
  })
})

test('the command refuses a HOST that others could come to, and leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/demo/demo.ts']
  const env = { ...process.env, HOST: '0.0.0.0', TMPDIR: folder }
  const ended = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env,
    timeout: 30_000,
  }).catch((error) => error)
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^HOST: a demo listens on 127\.0\.0\.1/),
  })
  // tsx keeps what it compiled there.
  expect(readdirSync(folder).filter((name) => name.startsWith('ochitsuite'))).toEqual([])
  rmSync(folder, { recursive: true })
})

test('without the setting there is no such route, whatever is asked', async () => {
  const asked = { params: Promise.resolve({ token: 'any' }) }
  const answer = await GET(new Request('http://localhost/demo/any'), asked)
  expect(answer.status).toBe(404)
  expect(answer.headers.getSetCookie()).toEqual([])
})
