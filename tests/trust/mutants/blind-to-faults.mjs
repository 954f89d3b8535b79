// Planted into a server by tests/trust: nobody notes that the store has trouble, so what people get is what Next says.
globalThis.ochitsuiteTrouble = {
  get troubles() {
    return 0
  },
  set troubles(_) {},
  failed: false,
  hear: null,
}
