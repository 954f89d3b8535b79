// On globalThis because start.ts reads the key and the bundles of Next's routes use it: no route reads key files.
const shelf = globalThis as { ochitsuiteMasterKey?: Uint8Array }

/** Keeps the master key for this process. Called once, before the first request. */
export const keepMasterKey = (key: Uint8Array): void => {
  shelf.ochitsuiteMasterKey = key
}

/** The master key of this process. Throws when the server was not started by lib/server/start.ts. */
export const heldMasterKey = (): Uint8Array => {
  if (!shelf.ochitsuiteMasterKey) throw new Error('no master key: start the server with npm start')
  return shelf.ochitsuiteMasterKey
}
