import { setInterval } from 'node:timers'
import { type Client, store } from '@/lib/store/client'
import { dropOver } from '@/lib/store/desk-rows'
import { deleteOldDrafts } from '@/lib/store/drafts'
import { emptyLogOf, eraseEnded } from '@/lib/store/erase'
import { keepErasedList } from '@/lib/store/erased-list'
import { deleteEnded } from '@/lib/store/sessions'
import { settings } from '@/lib/store/settings'
import { betweenLooksMs, isBelieved, look, type Watch, writtenAt } from '@/lib/store/watch'

/** A line for the operator. */
type Log = (line: string) => void

/** What a round needs of this process: its wall clock, and one that only counts. A test gives its own. */
export type Clocks = { readonly wall: () => Date; readonly countedMs: () => number }

const clocks: Clocks = { wall: () => new Date(), countedMs: () => performance.now() }

/**
 * Looks at the clock and erases ended cases now and every ten minutes while the process lives, and keeps the list of
 * what was erased beside the store.
 */
export const startRetention = async (log: Log): Promise<void> => {
  const client = await store()
  const round = rounds(client, log, clocks)
  const roundAndList = async () => {
    await round()
    await keepErasedList(client, settings().dataDir)
  }
  await roundAndList()
  setInterval(
    () => roundAndList().catch(() => log('Retention: could not run; it tries again in ten minutes')),
    betweenLooksMs,
  ).unref()
}

/**
 * The rounds of one process on a store. Each looks at the clock, erases what has ended when the clock may be
 * believed, and empties the write-ahead log. Cut short, the next one goes on; two nodes may run at once.
 */
export const rounds = (client: Client, log: Log, { wall, countedMs }: Clocks): (() => Promise<number>) => {
  let before: number | null = null
  let wasBelieved = true
  return async () => {
    const [now, counted] = [wall(), countedMs()]
    const watch = await look(client, { wall: now, elapsedMs: counted - (before ?? counted) })
    before = counted
    if (!isBelieved(watch) && wasBelieved) log(doubtWords(watch))
    wasBelieved = isBelieved(watch)
    return wasBelieved ? erase(client, watch, now, log) : 0
  }
}

const erase = async (client: Client, watch: Watch, now: Date, log: Log) => {
  await deleteEnded(client, now, watch)
  await deleteOldDrafts(client, now)
  await dropOver(client, now)
  const erased = await eraseEnded(client, now, (at) => writtenAt(watch, at))
  if (erased > 0) log(`Retention: erased ${erased} ended cases`)
  // Each round, for whoever was in the way when something was erased before.
  if (!(await emptyLogOf(client))) log('Retention: somebody reads the store; its log is emptied later')
  return erased
}

const doubtWords = ({ owedMs }: Watch) =>
  `Retention: the clock jumped or was not watched; nothing is erased for ${Math.ceil(owedMs / 60_000)} minutes`
