import { accessMatrix, addressOf } from '../access-matrix'
import { newActor } from '../actors'
import { type Figure, noFaults } from '../figures'
import { pause } from '../pause'
import { builtRoutes, withApp } from '../served-place'
import { storedHash } from '../stored-hash'
import { framework500 } from './framework-500'
import { rawShapes } from './raw-shapes'
import { sendRaw } from './raw-socket'

/** After this a form that came whole is stored. */
const formMs = 1_000

/** What no page of ours would send, down a socket of the built app. */
export const httpFigures = (): Promise<readonly Figure[]> =>
  withApp(async (place) => {
    const { port, client, app } = place
    const holder = await newActor(place, 'holder')
    const cookie = [...holder.browser.cookies].map((pair) => pair.join('=')).join('; ')
    // Every name is that of the route: what stands in an address differs from run to run.
    const routes = builtRoutes().filter(({ path }) => accessMatrix[path]?.POST && !path.startsWith('/api/'))
    const shapes = rawShapes(
      `127.0.0.1:${port}`,
      cookie,
      routes.map(({ path }) => addressOf(path, 'own', holder)),
    )
    const seen = { broken: [] as string[], changed: [] as string[], reflected: [] as string[], silent: 0 }
    let before = await storedHash(client)
    for (const { name, bytes, isCut, holdsForm } of shapes) {
      const { status, bytes: answer } = await sendRaw(port, bytes, isCut)
      if (holdsForm) await pause(formMs)
      const after = await storedHash(client)
      const said = nameOf(name, holder)
      if (status >= 500 && status !== 501 && status !== 505) seen.broken.push(said)
      if (status >= 400 && after !== before && !holdsForm) seen.changed.push(said)
      if (status >= 400 && answer.toString('latin1').toLowerCase().includes('kanariya'))
        seen.reflected.push(said)
      if (status === 0) seen.silent += 1
      before = after
    }
    const isReady = (await fetch(`${place.origin}/api/ready`)).ok
    const isPrinted = app.said().toLowerCase().includes('kanariya')
    return figuresOf({ ...seen, sent: shapes.length, isReady, isPrinted })
  })

/** Ids of this run are taken out of a name. */
const nameOf = (name: string, { file, handle }: { file: string; handle: string }) =>
  name.replace(file, '[file]').replace(handle, '[handle]')

type Seen = {
  readonly sent: number
  readonly broken: readonly string[]
  readonly changed: readonly string[]
  readonly reflected: readonly string[]
  readonly silent: number
  readonly isReady: boolean
  readonly isPrinted: boolean
}

const figuresOf = ({ sent, broken, changed, reflected, silent, isReady, isPrinted }: Seen): Figure[] => [
  {
    figure: 'requests that no browser sends, over HTTP',
    target: '≥ 300, ready afterwards',
    measured: `${sent}, of which ${silent} were closed without an answer; ${isReady ? 'ready' : 'NOT ready'}`,
    holds: sent >= 300 && isReady,
  },
  noFaults(
    '  answered with 5xx of ours',
    broken.filter((name) => !framework500.includes(name)),
  ),
  noFaults(
    '  pinned 500s of the framework that no longer happen',
    framework500.filter((name) => !broken.includes(name)),
  ),
  noFaults('  refused, and the store changed', changed),
  noFaults('  refused, and quoted', [...reflected, ...(isPrinted ? ['the log'] : [])]),
]
