// Loaded into a server by tests/trust where there is no libfaketime: `Date` goes by what a file says, such as -400d.
import { readFileSync } from 'node:fs'

const hour = 3_600_000
const RealDate = Date

const offset = () => {
  const [, count, unit] = /^([+-]\d+)([dh])/.exec(readFileSync(process.env.MOVED_CLOCK, 'utf8')) ?? []
  return Number(count ?? 0) * (unit === 'd' ? 24 * hour : hour)
}

const now = () => RealDate.now() + offset()

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
