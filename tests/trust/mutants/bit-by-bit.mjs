// Planted by tests/trust: what belongs together is written one by one.
const piecemeal = (client) =>
  new Proxy(client, {
    get: (target, name) => {
      if (name !== '$transaction') return target[name]
      return async (batch) => {
        const done = []
        for (const write of batch) done.push(await write)
        return done
      }
    },
  })

let opened
Object.defineProperty(globalThis, 'ochitsuiteStore', {
  configurable: true,
  get: () => opened,
  set: (client) => {
    opened = client.then(piecemeal)
  },
})
