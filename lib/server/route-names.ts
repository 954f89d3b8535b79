import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of every address that is no route of the app. */
export const otherRoute = '(other)'

/** Names a path after its route: `/case/log/[seq]/correct`, never what stands in the place of `[seq]`. */
export type NameRoute = (path: string) => string

/** Names routes by their patterns. A pattern with fewer places to fill in goes first, as in Next. */
export const namesOf = (patterns: readonly string[]): NameRoute => {
  const routes = patterns
    .map((pattern) => ({ pattern, expression: expressionOf(pattern), open: pattern.split('[').length }))
    .sort((one, another) => one.open - another.open)
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next'
    return routes.find(({ expression }) => expression.test(path))?.pattern ?? otherRoute
  }
}

/** The names of the routes that were built under `root`. In development there is one name for all. */
export const builtNames = (root: string, dev: boolean): NameRoute => {
  if (dev) return () => otherRoute
  const manifest = readFileSync(join(root, '.next/app-path-routes-manifest.json'), 'utf8')
  return namesOf(Object.values(JSON.parse(manifest) as Record<string, string>))
}

const expressionOf = (pattern: string) => {
  const parts = pattern.split(/\[\w+\]/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
