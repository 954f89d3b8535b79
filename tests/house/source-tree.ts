import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A text file of ours; `path` is from the root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string }

const binary = ['.png', '.jpg', '.webp', '.ico', '.pdf', '.ttf', '.woff2', '.db', '.zip', '.eml.gz']

/** Every text file under `root` that .gitignore does not leave out: what is tracked, and what is about to be. */
export const sourceFiles = (root: string): SourceFile[] => {
  const isIgnored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'))
  return pathsIn(root, '', isIgnored)
    .filter((path) => !binary.includes(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Whether a path from the root is left out. Knows the patterns we use: names, folders, paths and `*`. */
export const ignoredBy = (gitignore: string): ((path: string) => boolean) => {
  const patterns = gitignore.split('\n').filter((line) => line.trim() && !line.startsWith('#'))
  if (patterns.some((pattern) => /^!|\*\*|[[?]/.test(pattern)))
    throw new Error('a pattern unknown to the inspector')
  const expressions = ['.git', ...patterns].map(expressionOf)
  return (path) => expressions.some((expression) => expression.test(path))
}

const expressionOf = (pattern: string) => {
  const name = pattern.trim().replace(/\/$/, '')
  const start = name.includes('/') ? '^' : '(^|/)'
  const escaped = name.replace(/^\//, '').replace(/[.+()$]/g, '\\$&')
  return new RegExp(`${start}${escaped.replaceAll('*', '[^/]*')}$`)
}

const pathsIn = (root: string, folder: string, isIgnored: (path: string) => boolean): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (isIgnored(path)) return []
    return entry.isDirectory() ? pathsIn(root, path, isIgnored) : [path]
  })
