import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SetupError } from '@/lib/store/settings'

// What a build is made of, from the root of the project. Folders count with everything in them.
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/postgresql/schema.prisma',
  'next.config.mjs',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** SHA-256, in hex, over the paths and contents of the sources under `root`. What is missing is left out. */
export const fingerprint = (root: string): string => {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesOf(root, source))) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Why the sources under `root` have to be built, or null when the build there is theirs. */
export const reasonToBuild = (root: string): string | null => {
  const id = buildId(root)
  if (id === null) return 'there is no build yet'
  const mark = markPath(root)
  if (!existsSync(mark)) return 'the build was not made by this script'
  return readFileSync(mark, 'utf8') === markOf(id, fingerprint(root)) ? null : 'the sources have changed'
}

/**
 * Generates the Prisma clients and builds with Next, in child processes whose output is shown; then notes what was
 * built. Throws SetupError when either fails, and AbortError when `signal` says so.
 */
export const build = async (root: string, signal: AbortSignal): Promise<void> => {
  // Taken before: what is changed while the build runs has to be built again.
  const before = fingerprint(root)
  await generate(root, signal)
  await run(root, signal, 'next/dist/bin/next', 'build')
  writeFileSync(markPath(root), markOf(buildId(root) ?? '', before))
}

/** Generates the Prisma clients. Throws SetupError when that fails, and AbortError when `signal` says so. */
export const generate = async (root: string, signal: AbortSignal): Promise<void> => {
  await run(root, signal, 'prisma/build/index.js', 'generate')
  await run(root, signal, 'prisma/build/index.js', 'generate', '--schema', 'prisma/postgresql/schema.prisma')
}

/** Whether the Prisma clients have been generated under `root`. */
export const isGenerated = (root: string): boolean =>
  ['prisma', 'prisma/postgresql'].every((folder) => existsSync(join(root, folder, 'generated/client.ts')))

const filesOf = (root: string, path: string): string[] => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`))
}

const buildId = (root: string) => {
  const path = join(root, '.next/BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

const markPath = (root: string) => join(root, '.next/built-from')

// The id as well: a build made by hand in between keeps this file but is not of these sources.
const markOf = (id: string, of: string) => `${id} ${of}\n`

// Of it and its place Next makes the id of an action, and at random where none is given: nodes that were each built
// by themselves would not take each other's forms, nor would a new build those of the one before. It is no secret: no
// action of ours captures anything that would be sealed with it.
const actionsKey = createHash('sha256').update('ochitsuite actions').digest('base64')

const run = (root: string, signal: AbortSignal, script: string, command: string, ...more: string[]) =>
  new Promise<void>((resolve, reject) => {
    const file = createRequire(join(root, 'package.json')).resolve(script)
    const child = spawn(process.execPath, [file, command, ...more], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
      },
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new SetupError(`${command} failed: see what it says above`))
    })
  })

// `tsx lib/server/build.ts` builds ahead of time, with the mark that `npm start` looks for.
if (process.argv[1] === import.meta.filename) {
  await build(join(import.meta.dirname, '../..'), new AbortController().signal)
}
