import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SetupError } from '@/lib/store/settings'
import { fingerprint, markBuilt } from './built-from'

/**
 * Generates the Prisma clients and builds with Next, in child processes whose output is shown; makes JavaScript of what
 * `npm start` runs; then notes what was built. Throws SetupError when one of the child processes fails, AbortError when
 * `signal` says so, and what esbuild throws.
 */
export const build = async (root: string, signal: AbortSignal): Promise<void> => {
  // Taken before: what is changed while the build runs has to be built again.
  const before = fingerprint(root)
  await generate(root, signal)
  await run(root, signal, 'next/dist/bin/next', 'build')
  // Loaded late: a start that builds nothing does without.
  await (await import('./bundle')).bundle(root, 'lib/server/start-built.ts', '.next/start')
  markBuilt(root, before)
}

/** Generates the Prisma clients. Throws SetupError when that fails, and AbortError when `signal` says so. */
export const generate = async (root: string, signal: AbortSignal): Promise<void> => {
  await run(root, signal, 'prisma/build/index.js', 'generate')
  await run(root, signal, 'prisma/build/index.js', 'generate', '--schema', 'prisma/postgresql/schema.prisma')
}

/** Whether the Prisma clients have been generated under `root`. */
export const isGenerated = (root: string): boolean =>
  ['prisma', 'prisma/postgresql'].every((folder) => existsSync(join(root, folder, 'generated/client.ts')))

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
