import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// What a build is made of, from the root of the project. Folders count with everything in them.
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'next.config.mjs',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

// What is made of the sources.
const generated = ['prisma/generated', 'prisma/postgresql/generated']

// A store may lie there, by default in prisma/data.
const isOfStore = (path: string) => path.startsWith('prisma/') && !/\.(ts|prisma|sql)$/.test(path)

/** The code with which a server ends that is not of the sources that lie here: launch.mjs takes those. */
export const stale = 76

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

/** Notes that the build under `root` is of the sources with this fingerprint. */
export const markBuilt = (root: string, of: string): void =>
  writeFileSync(markPath(root), markOf(buildId(root) ?? '', of))

const filesOf = (root: string, path: string): string[] => {
  const full = join(root, path)
  if (generated.includes(path) || !existsSync(full)) return []
  if (!statSync(full).isDirectory()) return isOfStore(path) ? [] : [path]
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
