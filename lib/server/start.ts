import { join } from 'node:path'
import { heldMasterKey } from '@/lib/store/keyring'
import { loadEnvironmentFile, readSettings, type Settings, SetupError } from '@/lib/store/settings'
import { build, generate, isGenerated, reasonToBuild } from './build'
import { loadNext } from './next-app'
import { paced } from './paced'
import { prepareStore } from './prepare'
import { serve } from './serve'
import { stopOnSignals } from './shutdown'

const root = join(import.meta.dirname, '../..')
const log = (line: string) => console.log(line)

const start = async (dev: boolean) => {
  setEnvironment(dev)
  const settings = readSettings(process.env, root)
  pin(settings)
  const serving = await serve(settings, { dev })
  log(`Listening on port ${serving.port}`)
  const cancel = new AbortController()
  stopOnSignals(
    async () => {
      log('Stopping')
      cancel.abort()
      await serving.stop()
      await closeStore()
    },
    { on: (name, heard) => process.on(name, heard), exit: process.exit, now: Date.now },
  )
  await prepareStore(settings, log)
  await prepareBuild(dev, cancel.signal)
  await (await import('./retention')).startRetention(log)
  const app = await loadNext(root, dev, serving.server, serving.port)
  serving.open(paced(app, await gate(settings)))
  log(`Ready on http://localhost:${serving.port}`)
}

// Loaded late, as the store is.
const gate = async ({ limitsFactor }: Settings) => {
  const [{ newGate }, { store }] = await Promise.all([import('./gate'), import('@/lib/store/client')])
  return newGate(await store(), heldMasterKey(), limitsFactor)
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
  console.error(error instanceof SetupError ? error.message : error)
  process.exit(1)
})
