// Run by built-app.ts in a process of its own. As lib/server/start.ts, but it never builds: the bench is not to
// change what somebody else is working with.
import { loadNext } from '@/lib/server/next-app'
import { prepareStore } from '@/lib/server/prepare'
import { serve } from '@/lib/server/serve'
import { readSettings } from '@/lib/store/settings'

const root = process.cwd()

const start = async () => {
  const settings = readSettings(process.env, root)
  await prepareStore(settings, () => {})
  const serving = await serve(settings)
  serving.open(await loadNext(root, false, serving.server, serving.port))
  process.send?.(serving.port)
}

process.once('disconnect', () => process.exit(0))
start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
