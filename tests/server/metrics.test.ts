import { rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newMetrics } from '@/lib/server/metrics'
import { metricsPage } from '@/lib/server/metrics-page'
import { temporaryFolder } from '../store/temporary-store'

const seen = { id: 'i', route: '/case/log', method: 'GET', status: 200, ms: 30 }

test('answers are counted by route, method and kind of status, and their times by route', () => {
  const metrics = newMetrics()
  for (const ms of [4, 30, 20_000]) metrics.count({ ...seen, ms })
  metrics.count({ ...seen, method: 'POST', status: 503 })
  const lines = metrics.text([]).split('\n')
  expect(lines).toContain('http_requests_total{route="/case/log",method="GET",status="2xx"} 3')
  expect(lines).toContain('http_requests_total{route="/case/log",method="POST",status="5xx"} 1')
  expect(lines.filter((line) => line.startsWith('http_request_duration_seconds'))).toEqual([
    ...[1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3].map(
      (count, at) =>
        `http_request_duration_seconds_bucket{route="/case/log",le="${[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10][at]}"} ${count}`,
    ),
    'http_request_duration_seconds_bucket{route="/case/log",le="+Inf"} 4',
    'http_request_duration_seconds_sum{route="/case/log"} 20.064',
    'http_request_duration_seconds_count{route="/case/log"} 4',
  ])
})

const token = 'a token of twenty characters'
const asking = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage

test.for([
  { name: 'nobody', metricsToken: token, authorization: undefined },
  { name: 'somebody with another token', metricsToken: token, authorization: `Bearer ${token}.` },
  { name: 'anybody where no token is set', metricsToken: undefined, authorization: 'Bearer undefined' },
])('$name reads no metrics', async ({ metricsToken, authorization }) => {
  const page = metricsPage({ metricsToken, databasePath: 'none' }, newMetrics(), async () => [])
  expect(await page(asking(authorization))).toBeNull()
})

test('with the token one reads the counts, what is not well, and the size of the store', async () => {
  const folder = temporaryFolder()
  const databasePath = join(folder, 'a.db')
  writeFileSync(databasePath, 'four')
  writeFileSync(`${databasePath}-wal`, 'and five')
  const page = metricsPage({ metricsToken: token, databasePath }, newMetrics(), async () => ['disk'])
  const lines = (await page(asking(`Bearer ${token}`)))?.split('\n')
  expect(lines).toContain('ready{check="disk"} 0')
  expect(lines).toContain('ready{check="store"} 1')
  expect(lines).toContain('store_bytes 12')
  rmSync(folder, { recursive: true })
})
