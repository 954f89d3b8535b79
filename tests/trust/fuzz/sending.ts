import { v7 } from 'uuid'
import { whileAsked } from './asked'
import { type Handler, handlersOf } from './handlers'

/** Where the handlers think they are. */
export const origin = 'http://localhost'

type Params = Readonly<Record<string, string>>

/** Sends a form to a handler as somebody with these cookies. Throws when no handler takes one there. */
export const post = (route: string, params: Params, cookie: string, fields: Params): Promise<Response> =>
  send(
    route,
    params,
    new Request(`${origin}${route}`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ id: v7(), ...fields }),
    }),
  )

/** Sends a request to the handler of a route. */
export const send = async (route: string, params: Params, request: Request): Promise<Response> => {
  const found = known.get(route) ?? (await handlersOf(route)).find(({ method }) => method === request.method)
  if (!found) throw new Error(`nothing takes a ${request.method} at ${route}`)
  known.set(route, found)
  return whileAsked(request, () => found.call(request, { params: Promise.resolve(params) }))
}

const known = new Map<string, Handler>()

/** The cookies of a browser after an answer, as it sends them next. */
export const cookiesAfter = (before: string, answer: Response): string => {
  const jar = new Map(before.split('; ').flatMap((pair) => (pair ? [pairOf(pair)] : [])))
  for (const set of answer.headers.getSetCookie()) jar.set(...pairOf(set.split(';', 1)[0] ?? ''))
  return [...jar].flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('; ')
}

const pairOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

/** The last part of the address that an answer leads to: the id or the place of what was made. */
export const lastOf = (answer: Response): string =>
  /[\w-]+$/.exec(answer.headers.get('location') ?? '')?.[0].replace('event-', '') ?? ''
