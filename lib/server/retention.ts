import { setInterval } from 'node:timers'
import { store } from '@/lib/store/client'
import { eraseEnded } from '@/lib/store/erase'

const everyMs = 24 * 3_600_000

/** Erases ended cases now and once a day while the process lives. `log` gets a line when some were erased. */
export const startRetention = async (log: (line: string) => void): Promise<void> => {
  const sweep = async () => {
    const erased = await eraseEnded(await store(), new Date())
    if (erased > 0) log(`Retention: erased ${erased} ended cases`)
  }
  await sweep()
  setInterval(
    () => sweep().catch(() => log('Retention: could not run; it tries again tomorrow')),
    everyMs,
  ).unref()
}
