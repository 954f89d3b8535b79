import { statfs } from 'node:fs'
import { promisify } from 'node:util'
import type { Client } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { takesWrites } from '@/lib/store/probe'
import { databaseFolder, type Settings } from '@/lib/store/settings'
import { isMigrated } from '@/prisma/migrate'

/** What has to be well before anybody is sent here. */
export const checkNames = ['store', 'migrations', 'key', 'disk'] as const

/** One of them. */
export type Check = (typeof checkNames)[number]

/** How each of them is found out. */
export type Checks = Readonly<Record<Check, () => Promise<boolean>>>

/** What is not well just now: `[]` when all is. */
export type Readiness = () => Promise<readonly Check[]>

/** Room for days of records, and time to act. */
const leastFreeBytes = 100 * 1024 * 1024

/** How long an answer counts: strangers may ask as often as they like. */
const keptMs = 1_000

/** A check that has not answered by then says no. */
const longestMs = 2_000

/** The checks of a process on its store. */
export const checksOf = (settings: Settings, client: Client): Checks => ({
  store: () => takesWrites(client),
  migrations: () => isMigrated(settings.databaseUrl),
  key: async () => heldMasterKey().length > 0,
  disk: async () => {
    const { bavail, bsize } = await promisify(statfs)(databaseFolder(settings))
    return bavail * bsize >= leastFreeBytes
  },
})

/** Asks the checks, at most once a second; `log` gets a line whenever the answer is another one. */
export const readiness = (
  checks: Checks,
  log: (line: string) => void,
  countedMs = () => performance.now(),
): Readiness => {
  let kept = { until: 0, failed: Promise.resolve<readonly Check[]>([]) }
  let before = ''
  const ask = async () => {
    const failed = await failedOf(checks)
    const now = failed.join(', ')
    if (now !== before) log(now ? `Not ready: ${now}` : 'Ready again')
    before = now
    return failed
  }
  return () => {
    if (countedMs() >= kept.until) kept = { until: countedMs() + keptMs, failed: ask() }
    return kept.failed
  }
}

const failedOf = async (checks: Checks): Promise<readonly Check[]> => {
  const well = await Promise.all(checkNames.map((name) => inTime(checks[name])))
  return checkNames.filter((_, at) => !well[at])
}

const inTime = (check: () => Promise<boolean>): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), longestMs).unref())
  return Promise.race([check().catch(() => false), late])
}
