import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint } from '@/lib/server/built-from'

const root = join(import.meta.dirname, '../..')

// What a start needs besides the build and the packages.
const sources = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['next.config.mjs', 'postcss.config.mjs', 'prisma.config.ts'],
]

/** Another build of the app in a folder of its own, and in what it differs. */
export type OtherBuild = { readonly root: string; readonly differs: string; readonly remove: () => void }

/** The same build under another id: what a build calls itself changes, its files keep their names. */
export const renamedBuild = (): OtherBuild => {
  const other = copied((to) => symlinkSync(join(root, 'node_modules'), to))
  const [old, id] = [readFileSync(join(root, '.next/BUILD_ID'), 'utf8').trim(), 'another-build']
  cpSync(join(root, '.next'), join(other, '.next'), {
    recursive: true,
    filter: (path) => !path.endsWith('/cache'),
  })
  writeFileSync(join(other, '.next/BUILD_ID'), id)
  const ownFiles = join(other, '.next/static', old)
  if (existsSync(ownFiles)) renameSync(ownFiles, join(other, '.next/static', id))
  writeFileSync(join(other, '.next/built-from'), `${id} ${fingerprint(other)}\n`)
  return { root: other, differs: 'the id', remove: () => rmSync(other, { recursive: true, force: true }) }
}

/** A build of sources that differ, so that its scripts and styles have other names, with one migration more. */
export const laterBuild = (): OtherBuild => {
  // Hard links: Turbopack follows no link that leads out of its folder.
  const other = copied((to) => mustRun('cp', ['-a', '-l', join(root, 'node_modules'), to], root))
  appendFileSync(join(other, 'app/globals.css'), '\n.another-build {\n  order: 1;\n}\n')
  const script = join(other, 'components/call/call-engine.ts')
  appendFileSync(script, '\nif (typeof window === "object") Object.assign(window, { anotherBuild: 1 })\n')
  const later = join(other, 'prisma/migrations/29990101000000_later')
  mkdirSync(later)
  writeFileSync(join(later, 'migration.sql'), 'CREATE TABLE "Later" ("id" TEXT NOT NULL PRIMARY KEY);\n')
  mustRun(process.execPath, ['--import', 'tsx', 'lib/server/build.ts'], other)
  return {
    root: other,
    differs: 'sources, names of scripts and styles, one migration more',
    remove: () => rmSync(other, { recursive: true, force: true }),
  }
}

const copied = (packages: (to: string) => void) => {
  const other = mkdtempSync(join(tmpdir(), 'ochitsuite-build-'))
  const isData = (path: string) => path.includes(join('prisma', 'data'))
  for (const name of sources)
    cpSync(join(root, name), join(other, name), { recursive: true, filter: (path) => !isData(path) })
  packages(join(other, 'node_modules'))
  return other
}

const mustRun = (command: string, words: readonly string[], cwd: string) => {
  const { status, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stderr}`)
}
