import type { SealedTap } from './seal-tap'

/** Where taps wait on this device until the server has them, sealed, and what a call needs over a reload. */

/** The call that goes on: what makes its taps one case, and the public key to seal to. Neither says anything. */
export type KeptCall = { readonly secret: string; readonly key: string }

const names = { base: 'call', taps: 'taps', calls: 'calls' } as const

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(names.base, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(names.taps, { autoIncrement: true })
    request.result.createObjectStore(names.calls)
  }
  return done(request)
}

const within = async <T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const base = await opened()
  try {
    // A tap that was shown as taken lies on the disk, not only in the browser's memory.
    const change = base.transaction(store, mode, { durability: 'strict' })
    const result = await work(change.objectStore(store))
    if (mode === 'readwrite') await ended(change)
    return result
  } finally {
    base.close()
  }
}

const ended = (change: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve()
    change.onerror = () => reject(change.error)
    change.onabort = () => reject(change.error)
  })

/** Puts a tap behind the others. */
export const keepTap = (tap: SealedTap & { call: string }): Promise<unknown> =>
  within(names.taps, 'readwrite', (store) => done(store.add(tap)))

/** The taps that wait, oldest first. */
export const waitingTaps = (): Promise<(SealedTap & { call: string })[]> =>
  within(names.taps, 'readonly', (store) => done(store.getAll()))

/** Takes away the taps that the server has. */
export const dropTaps = (ids: ReadonlySet<string>): Promise<void> =>
  within(names.taps, 'readwrite', async (store) => {
    const [keys, taps] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
    for (const [at, key] of keys.entries()) if (ids.has(taps[at].id)) store.delete(key)
  })

/** The call that goes on in this browser, or `null`. */
export const keptCall = async (): Promise<KeptCall | null> =>
  (await within(names.calls, 'readonly', (store) => done(store.get('now')))) ?? null

/** Remembers the call that goes on; `null` forgets it. */
export const keepCall = (call: KeptCall | null): Promise<void> =>
  within(
    names.calls,
    'readwrite',
    async (store) => void (call ? store.put(call, 'now') : store.delete('now')),
  )
