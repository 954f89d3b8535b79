import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MadeAt, OwnExpression } from './own-expressions'

const root = join(import.meta.dirname, '../../..')

/** What makes expressions in functions is called once with something of its kind. */
const callers: Readonly<Record<string, (module: Record<string, unknown>) => unknown>> = {
  'lib/server/route-names.ts': ({ namesOf }) =>
    (namesOf as (patterns: string[]) => unknown)(['/case/[flow]/[step]']),
}

/** The expressions that these places make, by loading their files anew; and places of which none was seen. */
export const madeExpressions = async (
  places: readonly MadeAt[],
): Promise<{ readonly made: readonly OwnExpression[]; readonly unseen: readonly string[] }> => {
  const made: OwnExpression[] = []
  const unseen: string[] = []
  for (const file of new Set(places.map((place) => place.file))) {
    const wanted = places.filter((place) => place.file === file).length
    const seen = await madeIn(file)
    if (seen.length < wanted) unseen.push(`${file}: ${seen.length} of ${wanted}`)
    made.push(...seen.map((expression) => ({ where: file, expression })))
  }
  return { made, unseen }
}

const madeIn = async (file: string): Promise<RegExp[]> => {
  const seen: RegExp[] = []
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct: (target, given: ConstructorParameters<typeof RegExp>) => {
      const made = new target(...given)
      seen.push(made)
      return made
    },
  })
  try {
    // With a query it is loaded anew, whoever loaded it before.
    const module = (await import(`${pathToFileURL(join(root, file)).href}?made`)) as Record<string, unknown>
    callers[file]?.(module)
  } finally {
    globalThis.RegExp = own
  }
  return seen
}
