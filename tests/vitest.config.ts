import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { whyNoPostgres } from './store/postgres-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// What makes stores runs on both engines; what is about the file of SQLite says so.
const usesStore = /from '\.{1,2}(\/store)?\/(temporary-store|a-(desk|holder|sharing))'/
const isAboutFile = /(migrate-file|statements|server\/(?!two-nodes)[\w-]+)\.test\.ts$/
// Pictures and hashes take their time, and nothing of it in the store.
const isSlow = /cases\/(evidence|take-evidence|import-record|resume)\.test\.ts$/
const onPostgres = ['store', 'cases', 'accounts', 'server'].flatMap((room) =>
  readdirSync(`${root}tests/${room}`)
    .map((name) => `tests/${room}/${name}`)
    .filter((path) => /\.test\.ts$/.test(path) && !isAboutFile.test(path) && !isSlow.test(path))
    .filter((path) => usesStore.test(readFileSync(root + path, 'utf8'))),
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
                include: onPostgres,
                env: { ...common.env, BYTE_ROUNDS: '4' },
                globalSetup: fileURLToPath(new URL('./store/postgres-suite.ts', import.meta.url)),
              },
            },
          ]),
    ],
  },
})
