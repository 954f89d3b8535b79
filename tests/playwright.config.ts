import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { browserPath } from './e2e/browser'

const port = Number(process.env.E2E_PORT ?? 3199)
// Said in the environment, which workers inherit: tests of the desk invite people into the same store.
process.env.E2E_DATA_DIR ??= join(tmpdir(), `ochitsuite-e2e-${process.ppid}`)
const dataDir = process.env.E2E_DATA_DIR
const executablePath = browserPath()

const phone = {
  ...devices['Desktop Chrome'],
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
}

export default defineConfig({
  testDir: './e2e',
  outputDir: './e2e/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A shared machine may stall a browser once; a test that needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  reporter: [['list'], ['./e2e/plain-count.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'script', use: phone, testIgnore: /rebuild/ },
    {
      name: 'no-script',
      use: { ...phone, javaScriptEnabled: false },
      testMatch: /(path|doors|mistakes|keys|sealed|check-number|take|desk-accounts)\.spec/,
    },
    // Builds anew in place, so it comes when nobody needs the first server any more.
    { name: 'rebuild', use: phone, testMatch: /rebuild/, dependencies: ['script', 'no-script'] },
  ],
  webServer: {
    command: 'npm start',
    url: `http://localhost:${port}/api/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    // Loopback is a trusted proxy, so that a test can come from a network of its own.
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      TRUSTED_PROXY: '127.0.0.0/8 ::1',
      LIMITS_FACTOR: '100',
    },
  },
})
