// Planted into a server by tests/trust: nobody notes that the store failed, so what people get is what Next says.
Object.defineProperty(globalThis, 'ochitsuiteFaultAt', { get: () => undefined, set: () => {} })
