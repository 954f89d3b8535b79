import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, markBuilt, stale } from '@/lib/server/built-from'
import { bundle } from '@/lib/server/bundle'
import { temporaryFolder } from '../store/temporary-store'

const project = join(import.meta.dirname, '../..')
const own = ['launch.mjs', 'memory.json', 'start-built.ts', 'built-from.ts']

let root: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const says = (words: string) =>
  write(
    'lib/server/start.ts',
    `const words: string = '${words}'\nprocess.stdout.write(words + ' ' + import.meta.url)\n`,
  )
const built = async () => {
  await bundle(root, 'lib/server/start-built.ts', '.next/start')
  write('.next/BUILD_ID', 'one')
  markBuilt(root, fingerprint(root))
}
const run = (file: string) => spawnSync(process.execPath, [join(root, file)], { encoding: 'utf8' })

beforeEach(() => {
  root = temporaryFolder()
  for (const name of own) cpSync(join(project, 'lib/server', name), join(root, 'lib/server', name))
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  write('package.json', '{ "type": "module" }')
  says('first')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('without a build the sources are run, with one what was made of them', async () => {
  expect(run('lib/server/launch.mjs').stdout).toMatch(/^first file:.*\/lib\/server\/start\.ts$/)
  await built()
  expect(run('lib/server/launch.mjs').stdout).toMatch(/^first file:.*\/\.next\/start\/start-\w+\.mjs$/)
})

test('of changed sources the build is not run, but they are', async () => {
  await built()
  says('second')
  expect(run('.next/start/start-built.mjs')).toMatchObject({ status: stale, stdout: '' })
  expect(run('lib/server/launch.mjs').stdout).toMatch(/^second file:.*\/lib\/server\/start\.ts$/)
})

test('a build tells that it is not of the sources even when a package of it is gone', async () => {
  write('lib/server/start.ts', "import gone from 'a-package-that-is-gone'\ngone()\n")
  await built()
  expect(run('.next/start/start-built.mjs').stderr).toContain('a-package-that-is-gone')
  says('second')
  expect(run('lib/server/launch.mjs')).toMatchObject({ status: 0, stderr: '' })
})

test('a build that was moved looks for files beside its sources where these are now', async () => {
  write(
    'lib/server/start.ts',
    "process.stdout.write([import.meta.dirname, import.meta.filename].join(' '))\n",
  )
  await built()
  const before = root
  root = temporaryFolder()
  cpSync(before, root, { recursive: true })
  rmSync(before, { recursive: true })
  const places = run('.next/start/start-built.mjs').stdout.trim().split(' ')
  expect(places.map((place) => join(place))).toEqual([
    join(root, 'lib/server'),
    join(root, 'lib/server/start.ts'),
  ])
})

test('frames of an error name lines of the sources', async () => {
  write('lib/server/start.ts', 'const one = (): number => {\n  throw new Error("here")\n}\none()\n')
  await built()
  expect(run('lib/server/launch.mjs').stderr).toMatch(/lib\/server\/start\.ts:2:/)
})
