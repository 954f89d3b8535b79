// `cut-short-work WORK`: one piece of work on the store of DATA_DIR. It says `ready`,
// begins at a line, and says `done`: whoever started it may kill it in between.
import { once } from 'node:events'
import { prepareStore } from '@/lib/server/prepare'
import { rounds } from '@/lib/server/retention'
import { rotateKey } from '@/lib/server/rotate-key'
import { closeStore, store } from '@/lib/store/client'
import { settings } from '@/lib/store/settings'
import { migrate } from '@/prisma/migrate'
import type { Work } from './cut-short'
import { fillLog } from './cut-short-stores'

const quiet = () => {}
const clocks = { wall: () => new Date(), countedMs: () => performance.now() }
const print = (line: string) => void process.stdout.write(`${line}\n`)

/** What each does before it may begin, and then. */
const works: Readonly<Record<Work, () => Promise<() => Promise<unknown>>>> = {
  migrate: async () => () => migrate(settings().databaseUrl, quiet),
  retention: async () => rounds(await store(), quiet, clocks),
  rotate: async () => () => rotateKey(settings(), quiet),
  fill: async () => {
    const client = await store()
    return () => fillLog(client, settings(), print)
  },
  start: async () => async () => {
    await prepareStore(settings(), quiet)
    await rounds(await store(), quiet, clocks)()
  },
}

const work = await works[process.argv[2] as Work]()
print('ready')
await once(process.stdin, 'data')
process.stdin.destroy()
await work()
print('done')
await closeStore()
