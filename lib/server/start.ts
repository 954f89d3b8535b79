import { join } from 'node:path'
import { heldMasterKey } from '@/lib/store/keyring'
import { loadEnvironmentFile, readSettings, type Settings } from '@/lib/store/settings'
import { troublesSeen, whenFailed } from '@/prisma/trouble'
import { build, generate, isGenerated } from './build'
import { reasonToBuild } from './built-from'
import { again, cannotStart } from './cannot-start'
import { type Log, newLog } from './log'
import { type Metrics, newMetrics } from './metrics'
import { metricsPage } from './metrics-page'
import { loadNext } from './next-app'
import { paced } from './paced'
import { prepareStore } from './prepare'
import { quieten } from './quiet-console'
import { checksOf, readiness } from './readiness'
import { type App, serve } from './serve'
import { stopOnSignals } from './shutdown'

const root = join(import.meta.dirname, '../..')
// Not by the console, which is quiet once people are let in.
const log = (line: string): void => void process.stdout.write(`${line}\n`)

const start = async (dev: boolean) => {
  setEnvironment(dev)
  const settings = readSettings(process.env, root)
  pin(settings)
  const [metrics, written] = [newMetrics(), newLog()]
  const serving = await serve(settings, { dev, log: counted(dev ? inDevelopment : written, metrics) })
  log(`Listening on port ${serving.port}`)
  const cancel = new AbortController()
  const stop = async (graceMs?: number) => {
    cancel.abort()
    await serving.stop(graceMs)
    await closeStore()
  }
  stopOnSignals(
    async () => {
      log('Stopping')
      await stop()
    },
    { on: (name, heard) => process.on(name, heard), exit: process.exit, now: Date.now },
  )
  whenFailed(() => {
    log('The store failed: a file could not be written. Starting again')
    const exit = () => process.exit(again)
    // Nobody who still waits can be told that something was kept.
    stop(failedGraceMs).then(exit, exit)
    setTimeout(exit, 2 * failedGraceMs)
  })
  await prepareStore(settings, log)
  await prepareBuild(dev, cancel.signal)
  await (await import('./retention')).startRetention(log)
  const app = await loadNext(root, dev, serving.server, serving.port)
  serving.open(await fitted(app, settings, metrics))
  if (!dev) quieten({ console, process }, written.failed)
  log(`Ready on http://localhost:${serving.port}`)
}

const failedGraceMs = 2_000

const counted = (log: Log, metrics: Metrics): Log => ({
  ...log,
  answered: (seen) => {
    metrics.count(seen)
    log.answered(seen)
  },
})

// Next tells there what it answers, and who develops wants to read what an error says.
const inDevelopment: Log = { answered: () => {}, failed: (error) => console.error(error) }

// Loaded late, as the store is.
const fitted = async (app: App, settings: Settings, metrics: Metrics): Promise<App> => {
  const [{ newGate }, { store }] = await Promise.all([import('./gate'), import('@/lib/store/client')])
  const client = await store()
  const ready = readiness(checksOf(settings, client), log)
  return {
    ...paced(app, newGate(client, heldMasterKey(), settings.limitsFactor)),
    ready,
    troubles: troublesSeen,
    metrics: metricsPage(settings, metrics, ready),
  }
}

// Before Next is loaded: it reads NODE_ENV while loading.
const setEnvironment = (dev: boolean) => {
  process.chdir(root)
  loadEnvironmentFile(root)
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  })
}

// Next reads .env.local and the like later on: the store it opens has to be the one that was prepared here.
const pin = ({ dataDir, databaseUrl }: Settings) =>
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl })

const prepareBuild = async (dev: boolean, signal: AbortSignal) => {
  if (dev) {
    if (!isGenerated(root)) await generate(root, signal)
    return
  }
  const reason = reasonToBuild(root)
  if (reason === null) return log('Build: up to date')
  log(`Build: ${reason}`)
  await build(root, signal)
}

// Loaded late: on a first start the client is generated only while building.
const closeStore = async () => {
  if (isGenerated(root)) await (await import('@/lib/store/client')).closeStore()
}

start(process.argv.includes('--dev')).catch((error: unknown) => {
  // A signal has cancelled the build: the handler above sees to the end.
  if (error instanceof Error && error.name === 'AbortError') return
  const { words, code } = cannotStart(error, troublesSeen())
  process.stderr.write(`${words}\n`, () => process.exit(code))
})
