import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { generate, isGenerated } from '@/lib/server/build'
import { prepareStore } from '@/lib/server/prepare'
import { loadEnvironmentFile, type Settings, SetupError, settings } from '@/lib/store/settings'
import { demoEnvironment } from './environment'
import type { DemoLinks } from './fill'
import { linkLines } from './link-lines'

// `npm run demo`: the app on this machine alone, with a store of its own that goes with it. The store is filled here,
// by the composers of lib/cases, before the server is started as `npm start` starts it.

const root = join(import.meta.dirname, '../..')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const run = async (): Promise<number> => {
  process.chdir(root)
  loadEnvironmentFile(root)
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-demo-'))
  const stopped = new AbortController()
  let server: ChildProcess | null = null
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped.abort()
      server?.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
    })
  }
  try {
    Object.assign(process.env, demoEnvironment(process.env, folder))
    const links = await filled(settings(), stopped.signal)
    if (stopped.signal.aborted) return 0
    server = started()
    return await finished(server, links)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    say('Demo: its store is gone')
  }
}

const filled = async (place: Settings, signal: AbortSignal): Promise<DemoLinks> => {
  if (!isGenerated(root)) await generate(root, signal)
  await prepareStore(place, () => {})
  const [{ openStore }, { fillDemo }] = await Promise.all([import('@/lib/store/client'), import('./fill')])
  const client = await openStore(place.databaseUrl)
  try {
    say('Demo: making ten cases')
    return await fillDemo(client, new Date())
  } finally {
    await client.$disconnect()
  }
}

const started = (): ChildProcess =>
  spawn(process.execPath, [join(root, 'lib/server/launch.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  })

/** Passes on what the server says, the links once it is ready, and its exit code. */
const finished = (server: ChildProcess, links: DemoLinks): Promise<number> => {
  if (server.stdout) {
    createInterface({ input: server.stdout }).on('line', (line) => {
      say(line)
      const port = /^Ready on http:\/\/localhost:(\d+)$/.exec(line)?.[1]
      if (port) for (const words of linkLines(links, port)) say(words)
    })
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('close', (code) => resolve(code ?? 1))
  })
}

run().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const words = error instanceof SetupError ? error.message : String((error as Error)?.stack ?? error)
    process.stderr.write(`${words}\n`)
    process.exitCode = 1
  },
)
