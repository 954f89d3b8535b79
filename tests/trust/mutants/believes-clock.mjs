// Planted into a server by tests/trust: whatever the wall clock says is believed at once.
const believing = (client) => {
  const watch = new Proxy(client.watch, {
    get: (target, name) => {
      if (name === 'updateMany') return async () => ({ count: 1 })
      if (name !== 'findUnique') return target[name]
      return async () => ({
        ...{ seenAt: new Date(), owedMs: 0, behindSince: null },
        ...{ behindFrom: null, behindTo: null, rightAt: null },
      })
    },
  })
  return new Proxy(client, { get: (target, name) => (name === 'watch' ? watch : target[name]) })
}

let opened
Object.defineProperty(globalThis, 'ochitsuiteStore', {
  configurable: true,
  get: () => opened,
  set: (client) => {
    opened = client.then(believing)
  },
})
