// Planted into a server by tests/trust: what is appended is said to be stored a moment before it is. Who reads waits
// for it, so that nothing shows unless the server dies in between.
const earlyMs = 60
const late = new Set()
const appends = new WeakSet()
const begins = new WeakSet()

const tagging = (model, method, tags) =>
  new Proxy(model, {
    get: (target, name) => {
      if (name !== method) return target[name]
      return (...given) => {
        const write = target[name](...given)
        tags.add(write)
        return write
      }
    },
  })

const early = (client) => {
  const event = tagging(client.event, 'createMany', appends)
  const begun = tagging(client.case, 'create', begins)
  const transaction = async (batch) => {
    const isAppend = batch.some((one) => appends.has(one)) && !batch.some((one) => begins.has(one))
    await Promise.all(late)
    if (!isAppend) return client.$transaction(batch)
    const written = new Promise((resolve) => setTimeout(resolve, earlyMs))
      .then(() => client.$transaction(batch))
      .catch(() => {})
      .finally(() => late.delete(written))
    late.add(written)
    return []
  }
  const planted = { event, case: begun, $transaction: transaction }
  return new Proxy(client, { get: (target, name) => planted[name] ?? target[name] })
}

let opened
Object.defineProperty(globalThis, 'ochitsuiteStore', {
  configurable: true,
  get: () => opened,
  set: (client) => {
    opened = client.then(early)
  },
})
