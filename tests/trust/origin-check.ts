import { type HostileShape, hostileShapes } from '../access/hostile-forms'
import { accessMatrix, addressOf } from './access-matrix'
import { newActor } from './actors'
import { type Check, type Figure, noFaults } from './figures'
import { builtRoutes, withApp } from './served-place'
import { storedHash } from './stored-hash'

/** Every hostile shape × every route that takes a form, from a browser that holds a case: nothing may change. */
export const originCheck: Check = () =>
  withApp(async (place) => {
    const { origin, client } = place
    const holder = await newActor(place, 'holder')
    const host = new URL(origin).host
    const forms = builtRoutes()
      .filter(({ path }) => accessMatrix[path]?.POST)
      .map(({ path }) => addressOf(path, 'own', holder))
    const seen = { routes: forms.length, sent: 0, changed: [] as string[], taken: [] as string[] }
    for (const path of [...forms, '/case/log', '/start/came']) {
      for (const shape of hostileShapes) {
        const before = await storedHash(client)
        const { status } = await holder.browser.send(pathWith(path, shape), sentFor(shape, host))
        seen.sent++
        const said = `${shape.name} at ${path}: ${status}`
        if ((await storedHash(client)) !== before) seen.changed.push(said)
        if (!isHarmless(shape, status)) seen.taken.push(said)
      }
    }
    const before = await storedHash(client)
    await holder.browser.send('/case/keep/save', { form: { days: '30' } })
    await holder.browser.send('/case/erase/confirm', { form: {} })
    return figuresOf({ ...seen, sees: (await storedHash(client)) !== before })
  })

type Seen = { routes: number; sent: number; changed: string[]; taken: string[]; sees: boolean }

const figuresOf = ({ routes, sent, changed, taken, sees }: Seen): Figure[] => [
  {
    figure: 'forms from elsewhere',
    target: `${hostileShapes.length} shapes × every route`,
    measured: `${routes} routes, ${sent} requests`,
    holds: sent >= routes * hostileShapes.length && routes > 10,
  },
  noFaults('  that changed the store', changed),
  noFaults('  that were taken', taken),
  {
    figure: '  a form of our own',
    target: 'changes the store',
    measured: sees ? 'changes it' : 'is not seen',
    holds: sees,
  },
]

const pathWith = (path: string, { query }: HostileShape) => (query ? `${path}?${query}` : path)

const sentFor = ({ method, headers }: HostileShape, host: string) => ({
  method,
  headers: { origin: undefined, ...headers(host) },
  ...(method === 'POST' ? { body: 'value=call&days=30&words=x' } : {}),
})

// A page that is only looked at is no harm.
const isHarmless = ({ method }: HostileShape, status: number) =>
  method === 'POST' ? status >= 400 && status < 500 : status < 500
