// Run by built-app.ts in a process of its own. As lib/server/start.ts, but it never builds: the bench is not to
// change what somebody else is working with, and nobody ever has to wait: one visitor does here what thousands do.
import { newGate } from '@/lib/server/gate'
import { loadNext } from '@/lib/server/next-app'
import { paced } from '@/lib/server/paced'
import { prepareStore } from '@/lib/server/prepare'
import { serve } from '@/lib/server/serve'
import { store } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { readSettings } from '@/lib/store/settings'

const root = process.cwd()

/** How many times as much as usual is taken of an address and of everybody. */
const limitsFactor = 100_000

const start = async () => {
  const settings = readSettings(process.env, root)
  await prepareStore(settings, () => {})
  const serving = await serve(settings)
  const app = await loadNext(root, false, serving.server, serving.port)
  serving.open(paced(app, newGate(await store(), heldMasterKey(), limitsFactor)))
  process.send?.(serving.port)
}

// The only thing that is ever asked: how much memory this process holds.
process.on('message', () => process.send?.(process.memoryUsage()))
process.once('disconnect', () => process.exit(0))
start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
