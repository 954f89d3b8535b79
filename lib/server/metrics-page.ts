import { createHash, timingSafeEqual } from 'node:crypto'
import { statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { Settings } from '@/lib/store/settings'
import type { Gauge, Metrics } from './metrics'
import { type Check, checkNames, type Readiness } from './readiness'

/** Answers a request for /api/metrics; `null` to whoever may not read it, as if there were none. */
export type MetricsPage = (request: IncomingMessage) => Promise<string | null>

/** The page of a process. Without METRICS_TOKEN nobody may read it. */
export const metricsPage =
  (
    { metricsToken, databasePath }: Pick<Settings, 'metricsToken' | 'databasePath'>,
    metrics: Metrics,
    ready: Readiness,
  ): MetricsPage =>
  async ({ headers }) => {
    if (metricsToken === undefined || !isSame(headers.authorization ?? '', `Bearer ${metricsToken}`))
      return null
    return metrics.text(gaugesOf(databasePath, await ready()))
  }

// Hashed first: what is compared is as long, whatever was sent.
const isSame = (one: string, other: string) => timingSafeEqual(hashed(one), hashed(other))

const hashed = (text: string) => createHash('sha256').update(text).digest()

const gaugesOf = (databasePath: string | null, failed: readonly Check[]): Gauge[] => [
  {
    name: 'ready',
    help: 'Whether what the server needs is well.',
    values: checkNames.map((name) => ({ label: `check="${name}"`, value: failed.includes(name) ? 0 : 1 })),
  },
  {
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process.',
    values: [{ value: process.memoryUsage.rss() }],
  },
  {
    name: 'process_uptime_seconds',
    help: 'Since the start of the process.',
    values: [{ value: Math.round(process.uptime()) }],
  },
  ...(databasePath === null ? [] : [sizeGauge(databasePath)]),
]

const sizeGauge = (databasePath: string): Gauge => ({
  name: 'store_bytes',
  help: 'Size of the store with its write-ahead log.',
  values: [{ value: sizeOf(databasePath) + sizeOf(`${databasePath}-wal`) }],
})

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
