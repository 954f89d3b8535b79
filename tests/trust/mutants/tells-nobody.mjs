// Planted into a server by tests/trust: it does not hear of what its store could not do.
Object.defineProperty(globalThis, 'ochitsuiteTrouble', {
  get: () => ({ troubles: 0, failed: false, hear: null }),
  set: () => {},
})
