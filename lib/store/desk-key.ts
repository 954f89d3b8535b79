import type { Client } from './client'
import { isUniqueViolation } from './events'
import { keyIdOf, newCaseKey, unwrapCaseKey, unwrapWithAny, WrongMasterKey, wrapCaseKey } from './seal'

const id = 'match'

/**
 * The key of the desk's blind index, made at the first call. It is the same for every case and every master key after
 * a rotation. Throws WrongMasterKey when another master key is in use.
 */
export const deskKey = async (client: Client, masterKey: Uint8Array): Promise<Uint8Array> => {
  const found = await client.deskKey.findUnique({ where: { id } })
  return found ? unwrapCaseKey(masterKey, found.wrappedKey, id) : make(client, masterKey)
}

const make = async (client: Client, masterKey: Uint8Array): Promise<Uint8Array> => {
  const { key, ...wrapped } = newCaseKey(masterKey, id)
  try {
    await client.deskKey.create({ data: { id, ...wrapped } })
    return key
  } catch (cause) {
    // Somebody else made it at the same time.
    if (isUniqueViolation(cause)) return deskKey(client, masterKey)
    const inUse = await client.keyInUse.findFirst()
    throw inUse && inUse.keyId !== wrapped.keyId
      ? new WrongMasterKey('another master key is in use', { cause })
      : cause
  }
}

/** Wraps that key anew under the first master key. Returns 1 when none of the keys opens it, else 0. */
export const rewrapDeskKey = async (client: Client, keys: readonly Uint8Array[]): Promise<number> => {
  const [current] = keys
  const found = await client.deskKey.findUnique({ where: { id } })
  if (!current || !found || found.keyId === keyIdOf(current)) return 0
  const key = unwrapWithAny(keys, found.wrappedKey, id)
  if (!key) return 1
  await client.deskKey.updateMany({
    where: { id, keyId: found.keyId },
    data: wrapCaseKey(current, key, id),
  })
  return 0
}
