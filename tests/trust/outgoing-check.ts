import { accessMatrix, addressOf } from './access-matrix'
import { newActor } from './actors'
import { storeUrl } from './app-process'
import { isOnPostgres } from './engine'
import { type Check, type Figure, noFaults } from './figures'
import { builtRoutes, withApp } from './served-place'
import { canListSockets, listenerOn, outgoingOf } from './sockets'

/** While every page and form is used, the server itself talks to nobody: looked up by its sockets. */
export const outgoingCheck: Check = async () => {
  if (!canListSockets()) {
    return [{ figure: 'outgoing connections', target: '0', measured: 'skipped: only on Linux', holds: true }]
  }
  return withApp(async (place) => {
    const pid = listenerOn(place.port)
    if (pid === null) throw new Error('nobody listens on the port of the app')
    const found = new Set<string>()
    // A store in PostgreSQL is talked to, and nobody else.
    const storePort = isOnPostgres() ? Number(new URL(storeUrl(place.folder)).port) : null
    const look = () => {
      for (const { kind, remote } of outgoingOf(pid, place.port))
        if (remote !== storePort) found.add(`${kind} to port ${remote}`)
    }
    const looking = setInterval(look, 5)
    const [asked, seesOwn] = await useAll(place).finally(() => clearInterval(looking))
    look()
    return figuresOf(asked, seesOwn, [...found])
  })
}

const useAll = async (
  place: Parameters<typeof newActor>[0] & { port: number },
): Promise<[number, boolean]> => {
  const holder = await newActor(place, 'holder')
  let [asked, seesOwn] = [0, false]
  for (const { path } of builtRoutes()) {
    const { POST, form = {} } = accessMatrix[path] ?? {}
    await holder.browser.send(addressOf(path, 'own', holder), POST ? { form } : {})
    asked++
    // The plant: this process does have a connection open, to the app.
    seesOwn ||= outgoingOf(process.pid, 0).some(({ remote }) => remote === place.port)
    if (POST) Object.assign(holder, await newActor(place, 'holder'))
  }
  return [asked, seesOwn]
}

const figuresOf = (asked: number, seesOwn: boolean, found: readonly string[]): Figure[] => [
  noFaults('outgoing connections of the server', found),
  {
    figure: '  while it is used; our own connection is seen',
    target: 'every route',
    measured: `${asked} routes, ${seesOwn ? 'seen' : 'not seen'}`,
    holds: asked > 40 && seesOwn,
  },
]
