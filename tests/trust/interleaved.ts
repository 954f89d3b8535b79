import type { Client } from '@/lib/store/client'

/** A client whose every query waits until it is let through, and who lets them through one by one. */
export type Interleaved = {
  readonly client: Client
  /** Runs threads side by side; which of them goes on at each query is drawn. Throws what one of them throws. */
  readonly run: (threads: readonly (() => Promise<void>)[]) => Promise<void>
}

/** Wraps a client. `random` draws from 0 up to 1: the same draws make the same order. */
export const interleaved = (client: Client, random: () => number): Interleaved => {
  const gate = newGate()
  const run: Interleaved['run'] = async (threads) => {
    let living = threads.length
    gate.isShut = true
    const all = Promise.all(threads.map((thread) => thread().finally(() => living--)))
    // Not unhandled while the others go on; it is awaited below.
    all.catch(() => {})
    while (living > 0) {
      await gate.quiet()
      const at = Math.floor(random() * gate.waiting.length)
      for (const goOn of gate.waiting.splice(at, 1)) goOn()
    }
    gate.isShut = false
    await all
  }
  return { client: gated(client, gate), run }
}

const newGate = () => {
  const gate = {
    isShut: false,
    under: 0,
    waiting: [] as (() => void)[],
    /** Does something when its turn has come. */
    pass: async <T>(work: () => PromiseLike<T>): Promise<T> => {
      if (gate.isShut) await new Promise<void>((resolve) => gate.waiting.push(resolve))
      gate.under++
      try {
        return await work()
      } finally {
        gate.under--
      }
    },
    /** Resolves when nobody goes on by themselves. */
    quiet: async () => {
      do await soon()
      while (gate.under > 0)
      await soon()
    },
  }
  return gate
}

type Gate = ReturnType<typeof newGate>
type Call = (...given: unknown[]) => unknown

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

const gated = (client: Client, gate: Gate): Client =>
  new Proxy(client, {
    get: (target, name) => {
      const part = Reflect.get(target, name) as unknown
      if (name === '$transaction')
        return (batch: never, how: never) => gate.pass(() => target.$transaction(batch, how))
      if (typeof part === 'function') return calling(part.bind(target) as Call, gate)
      return part !== null && typeof part === 'object' ? gatedModel(part, gate) : part
    },
  })

const gatedModel = (model: object, gate: Gate) =>
  new Proxy(model, {
    get: (target, name) => {
      const part = Reflect.get(target, name) as unknown
      return typeof part === 'function' ? calling(part.bind(target) as Call, gate) : part
    },
  })

const calling =
  (call: Call, gate: Gate): Call =>
  (...given) => {
    const made = call(...given)
    return typeof (made as PromiseLike<unknown>)?.then === 'function' ? lazy(made as object, gate) : made
  }

/** A query of Prisma begins with its first `then`; in a batch it has none of its own, and goes in as it is. */
const lazy = (query: object, gate: Gate) =>
  new Proxy(query, {
    get: (target, name) => {
      const passed = () => gate.pass(() => target as PromiseLike<unknown>)
      if (name === 'then') return (ok: never, bad: never) => passed().then(ok, bad)
      if (name === 'catch') return (bad: never) => passed().catch(bad)
      if (name === 'finally') return (done: never) => passed().finally(done)
      const part = Reflect.get(target, name) as unknown
      return typeof part === 'function' ? part.bind(target) : part
    },
  })
