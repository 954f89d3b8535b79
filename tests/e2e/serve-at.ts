// The app at another time: tsx tests/e2e/serve-at.ts 2026-11-20T18:30:00+09:00
// Only `new Date()`, `Date()` and `Date.now()` are moved, in this process alone, and the clock goes on from
// there. A proxy, not a subclass: dates that node makes itself stay instances of `Date`.

const start = Date.parse(process.argv[2] ?? '')
if (Number.isNaN(start)) {
  process.stderr.write('Say when: tsx tests/e2e/serve-at.ts 2026-11-20T18:30:00+09:00\n')
  process.exit(1)
}

const RealDate = Date
const offset = start - RealDate.now()
const now = () => RealDate.now() + offset

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

await import('@/lib/server/start')

export {}
