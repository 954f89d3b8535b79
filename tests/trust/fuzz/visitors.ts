import type { Draw } from '../store-changes'
import type { Holder } from './holders'
import { hostileValue, oneOf, wellFormed } from './hostile-values'
import type { World } from './world'

/** Who sends a request: nobody, somebody who makes cookies up, the holder of a case, or one of the desk. */
export type Visitor = {
  readonly kind: 'nobody' | 'forger' | 'holder' | 'desk'
  readonly cookie: string
  readonly ids: Holder['ids']
}

/** Draws visitors for a route; what stands in addresses is mostly their own, sometimes a stranger's. */
export const visitorsOf = (world: World, route: string): ((draw: Draw) => Visitor) => {
  const { stranger } = world
  const holder = /^\/case\/(letters|issue)\//.test(route) ? world.writer : world.holder
  const people = route.startsWith('/desk') ? deskAt(route, world) : []
  return (draw) => {
    // A third are who they should be: what they send is worked on, which takes most of the time.
    const kind = draw(6)
    if (kind === 0) return { kind: 'nobody', cookie: '', ids: stranger.ids }
    if (kind <= 2) return { kind: 'forger', cookie: forged(holder.cookie, people, draw), ids: holder.ids }
    if (kind === 3 && people.length === 0) return { kind: 'nobody', cookie: 'a=b', ids: stranger.ids }
    const ids = draw(5) === 0 ? stranger.ids : holder.ids
    return people.length > 0
      ? { kind: 'desk', cookie: oneOf(draw, people), ids }
      : { kind: 'holder', cookie: holder.cookie, ids }
  }
}

/** Those of the desk, and whoever comes to it as far as that route. */
const deskAt = (route: string, { desk, member }: World): readonly string[] => {
  const comes: Readonly<Record<string, string>> = {
    '/desk/invite/accept': member.invited,
    '/desk/sign-in/code/check': member.asked,
    '/desk/totp/confirm': member.settingUp,
    '/desk/account/codes': member.cookie,
    '/desk/account/password': member.cookie,
  }
  const one = comes[route]
  return one === undefined ? desk : [...desk, one, one, one]
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
