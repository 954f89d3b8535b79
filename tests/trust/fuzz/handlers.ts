import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const app = join(import.meta.dirname, '../../../app')

/** What a handler is called with besides the request. */
export type Context = { readonly params: Promise<Readonly<Record<string, string>>> }

/** One handler of the app, as Next would call it. */
export type Handler = {
  /** `/case/log/[seq]/correct/save` */
  readonly route: string
  readonly method: string
  readonly call: (request: Request, context: Context) => Response | Promise<Response>
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** The routes of the app by its folders, so that none can be forgotten, with the file of each. */
export const routeFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)route\.tsx?$/.test(file))
      .sort()
      .map((file) => [`/${file}`.replace(/\/\([^)]+\)/g, '').replace(/\/route\.tsx?$/, ''), join(app, file)]),
  )

/** Every handler of a route. */
export const handlersOf = async (route: string): Promise<Handler[]> => {
  const file = routeFiles().get(route)
  if (file === undefined) throw new Error(`no route ${route}`)
  const exported = (await import(pathToFileURL(file).href)) as Record<string, Handler['call']>
  return methods.flatMap((method) => (exported[method] ? [{ route, method, call: exported[method] }] : []))
}
