import { WrongMasterKey } from './seal'

type Keys = readonly Uint8Array[]

// On globalThis because start.ts reads the keys and the bundles of Next's routes use them: no route reads key files.
const shelf = globalThis as { ochitsuiteMasterKeys?: { keys: Keys; reload: () => Keys } }

/**
 * Keeps the master keys for this process, the one in use first, and how to read them anew. Called once, before the
 * first request.
 */
export const keepMasterKeys = (keys: Keys, reload = () => keys): void => {
  shelf.ochitsuiteMasterKeys = { keys, reload }
}

/** The master key of this process. Throws when the server was not started by lib/server/start.ts. */
export const heldMasterKey = (): Uint8Array => {
  const [key] = held().keys
  if (!key) throw new Error('no master key: start the server with npm start')
  return key
}

/** All master keys of this process, the one in use first. */
export const heldMasterKeys = (): readonly Uint8Array[] => held().keys

/**
 * Does work with the master key that fits: the one in use, those from before a rotation, and, when none does, those
 * that lie in the key files now, since a rotation runs beside the server. The work may begin more than once.
 */
export const withMasterKey = async <T>(work: (masterKey: Uint8Array) => Promise<T>): Promise<T> => {
  const done = await firstThatFits(held().keys, work)
  if (done) return done.result
  const keys = held().reload()
  keepMasterKeys(keys, held().reload)
  const again = await firstThatFits(keys, work)
  if (again) return again.result
  throw new WrongMasterKey('no master key of this server fits')
}

const firstThatFits = async <T>(keys: Keys, work: (masterKey: Uint8Array) => Promise<T>) => {
  for (const key of keys) {
    try {
      return { result: await work(key) }
    } catch (error) {
      if (!(error instanceof WrongMasterKey)) throw error
    }
  }
  return null
}

const held = () => shelf.ochitsuiteMasterKeys ?? { keys: [], reload: () => [] }
