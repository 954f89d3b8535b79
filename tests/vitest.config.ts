import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { whyNoPostgres } from './store/postgres-server'

const root = fileURLToPath(new URL('..', import.meta.url))

// What reads and writes the store runs on both engines; where the file itself is looked at, a test says so.
const onBothEngines = ['store', 'cases', 'access', 'accounts', 'desk'].map(
  (room) => `tests/${room}/**/*.test.ts`,
)

const common = {
  environment: 'node',
  // One process for many files: half of the time went into loading the same modules again. Files clean up after
  // themselves; folders of the working directory need processes, not threads.
  pool: 'forks' as const,
  isolate: false,
  // No test asserts a time; a shared machine may be slow.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: { TZ: 'UTC' },
  exclude: ['tests/e2e/**', 'node_modules/**'],
}

const noPostgres = whyNoPostgres()
if (noPostgres && !process.env.CI) process.stderr.write(`Tests on PostgreSQL are skipped: ${noPostgres}\n`)

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      'server-only': fileURLToPath(new URL('./empty.ts', import.meta.url)),
    },
  },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...common, name: 'tests', include: ['tests/**/*.test.ts'] } },
      ...(noPostgres && !process.env.CI
        ? []
        : [
            {
              extends: true as const,
              test: {
                ...common,
                name: 'postgresql',
                include: onBothEngines,
                globalSetup: fileURLToPath(new URL('./store/postgres-suite.ts', import.meta.url)),
              },
            },
          ]),
    ],
  },
})
