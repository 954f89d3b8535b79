// Planted into a process by tests/trust: nobody is told that a write of the store failed.
Object.defineProperty(globalThis, 'ochitsuiteTrouble', {
  get: () => ({ troubles: Math.random(), failed: false, hear: null }),
  set: () => {},
})
