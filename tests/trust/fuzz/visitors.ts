import type { Draw } from '../store-changes'
import { hostileValue, oneOf, wellFormed } from './hostile-values'
import { type Holder, newDeskCookie, newHolder, type World } from './world'

/** Who sends a request: nobody, somebody who makes cookies up, the holder of a case, or one of the desk. */
export type Visitor = {
  readonly kind: 'nobody' | 'forger' | 'holder' | 'desk'
  readonly cookie: string
  readonly ids: Holder['ids']
}

/** Forms after which somebody else comes: a log that grows costs time, and a case may be gone by then. */
const formsOfOne = 40

const strangers = new Map<World, Holder>()

/** Draws visitors for a route; what stands in addresses is mostly their own, sometimes a stranger's. */
export const visitorsOf = async (world: World, route: string) => {
  let [holder, used] = [await newHolder(world), 0]
  strangers.set(world, strangers.get(world) ?? (await newHolder(world)))
  const stranger = strangers.get(world) ?? holder
  const roles = ['volunteer', 'lead', 'admin'] as const
  const desk = route.startsWith('/desk')
    ? await Promise.all(roles.map((role) => newDeskCookie(world, role)))
    : []
  const next = async (draw: Draw): Promise<Visitor> => {
    const kind = draw(4)
    if (kind === 0) return { kind: 'nobody', cookie: '', ids: stranger.ids }
    if (kind === 1) return { kind: 'forger', cookie: forged(holder.cookie, desk, draw), ids: holder.ids }
    if (desk.length > 0) return { kind: 'desk', cookie: oneOf(draw, desk), ids: stranger.ids }
    if (kind === 2) return { kind: 'nobody', cookie: 'a=b', ids: stranger.ids }
    if (++used % formsOfOne === 0) holder = await newHolder(world)
    return { kind: 'holder', cookie: holder.cookie, ids: draw(5) === 0 ? stranger.ids : holder.ids }
  }
  /** Whoever lost the case to the last request is somebody new. */
  const renew = async () => {
    holder = await newHolder(world)
  }
  return { next, renew }
}

const forged = (cookie: string, desk: readonly string[], draw: Draw): string => {
  const real = oneOf(draw, [cookie, ...desk])
  const [name = '', value = ''] = [real.slice(0, real.indexOf('=')), real.slice(real.indexOf('=') + 1)]
  const at = draw(value.length)
  const wrong = oneOf(draw, [
    `${value.slice(0, at)}${value[at] === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`,
    ...[value.slice(0, at), `${value}A`, '', '%', '%E0%A4%A', 'A'.repeat(4_000), '"', ';', '__proto__', '0'],
    encodeURIComponent(wellFormed(hostileValue(draw).slice(0, 300))),
  ])
  const others = [
    'keys',
    'tried',
    'picked',
    'resume',
    'number',
    'area',
    'line',
    'desk.two_factor',
    '__proto__',
    'desk',
  ]
  return oneOf(draw, [
    `${name}=${wrong}`,
    `${name}=${wrong}; ${name}=${wrong}`,
    `${oneOf(draw, others)}=${wrong}`,
    others.map((other) => `${other}=${wrong.slice(0, 200)}`).join('; '),
  ])
}
