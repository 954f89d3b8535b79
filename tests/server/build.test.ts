import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '@/lib/server/build'
import { fingerprint, reasonToBuild } from '@/lib/server/built-from'
import { temporaryFolder } from '../store/temporary-store'

let root: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const stub = (path: string, script: string) => write(`node_modules/${path}`, script)
const run = () => build(root, new AbortController().signal)

beforeEach(() => {
  root = temporaryFolder()
  write('package.json', '{}')
  write('app/page.tsx', 'one')
  write('lib/a/b.ts', 'two')
  write('lib/server/start-built.ts', 'export {}')
  write('tsconfig.json', '{}')
  stub('prisma/build/index.js', '')
  stub(
    'next/dist/bin/next',
    "const fs = require('fs'); fs.mkdirSync('.next', { recursive: true }); fs.writeFileSync('.next/BUILD_ID', process.argv[2] + process.env.NODE_ENV)",
  )
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a build is needed once, and again after each change', async () => {
  expect(reasonToBuild(root)).toBe('there is no build yet')
  await run()
  expect(reasonToBuild(root)).toBeNull()
  write('tests/a.test.ts', 'is no source')
  expect(reasonToBuild(root)).toBeNull()
  write('app/page.tsx', 'changed')
  expect(reasonToBuild(root)).toBe('the sources have changed')
  await run()
  expect(reasonToBuild(root)).toBeNull()
})

test('every build makes the ids of actions of the same key', async () => {
  stub(
    'next/dist/bin/next',
    "const fs = require('fs'); fs.mkdirSync('.next', { recursive: true }); fs.appendFileSync('.next/BUILD_ID', process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY + ' ')",
  )
  await run()
  write('app/page.tsx', 'changed')
  await run()
  const [one = '', other] = readFileSync(join(root, '.next/BUILD_ID'), 'utf8').split(' ')
  expect(Buffer.from(one, 'base64')).toHaveLength(32)
  expect(other).toBe(one)
})

test('a build made by hand is not trusted to be of these sources', async () => {
  write('.next/BUILD_ID', 'by hand')
  expect(reasonToBuild(root)).toBe('the build was not made by this script')
  await run()
  write('.next/BUILD_ID', 'by hand')
  expect(reasonToBuild(root)).toBe('the sources have changed')
})

test('what is changed while the build runs is built again', async () => {
  stub(
    'next/dist/bin/next',
    "const fs = require('fs'); fs.mkdirSync('.next', { recursive: true }); fs.writeFileSync('.next/BUILD_ID', 'x'); fs.writeFileSync('app/page.tsx', 'meanwhile')",
  )
  await run()
  expect(reasonToBuild(root)).toBe('the sources have changed')
})

test('a build that fails is said to have failed and leaves no mark', async () => {
  stub('next/dist/bin/next', 'process.exit(3)')
  await expect(run()).rejects.toThrow('build failed')
  expect(reasonToBuild(root)).toBe('there is no build yet')
})

test('a build can be called off', async () => {
  stub('next/dist/bin/next', 'setTimeout(() => {}, 60000)')
  const off = new AbortController()
  const running = build(root, off.signal)
  setTimeout(() => off.abort(), 200)
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
})

test.for([
  ['a file is moved', () => renameSync(join(root, 'lib/a'), join(root, 'lib/c'))],
  ['a file is added', () => write('public/icon.svg', '')],
  ['a file is removed', () => rmSync(join(root, 'tsconfig.json'))],
  ['a text moves to another file', () => renameSync(join(root, 'lib/a/b.ts'), join(root, 'lib/a/c.ts'))],
  ['the store is read in another way', () => write('prisma/noticed.ts', 'one')],
  ['a migration is added', () => write('prisma/migrations/2/migration.sql', 'two')],
] as const)('the fingerprint changes when %s', ([, change]) => {
  const before = fingerprint(root)
  expect(fingerprint(root)).toBe(before)
  change()
  expect(fingerprint(root)).not.toBe(before)
})

test.for([
  ['a client that was generated', 'prisma/generated/client.ts'],
  ['another', 'prisma/postgresql/generated/client.ts'],
  ['a store', 'prisma/data/ochitsuite.db-wal'],
  ['a store with a name of its own', 'prisma/cases/ochitsuite.db'],
  ['its key', 'prisma/data/master.key'],
] as const)('%s is no source', ([, path]) => {
  const before = fingerprint(root)
  write(path, 'changed')
  expect(fingerprint(root)).toBe(before)
})
