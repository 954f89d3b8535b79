import type { Client } from './client'
import { rewrapDeskKey } from './desk-key'
import { keyIdOf, unwrapWithAny, wrapCaseKey } from './seal'

/** Cases rewrapped before other work has its turn. */
const batchSize = 100

/** The one row that says so. */
export const keyInUseId = 'now'

const id = keyInUseId

/** Makes a master key the one in use: from now on the store takes no case wrapped under another. */
export const putInUse = async (client: Client, masterKey: Uint8Array): Promise<void> => {
  const keyId = keyIdOf(masterKey)
  await client.keyInUse.upsert({ where: { id }, create: { id, keyId }, update: { keyId } })
}

/** The id of the master key in use; `null` before the first rotation. */
export const keyIdInUse = async (client: Client): Promise<string | null> =>
  (await client.keyInUse.findUnique({ where: { id } }))?.keyId ?? null

/**
 * Wraps the key of every case, and that of the desk, anew under the first master key, whichever of them it is under.
 * Cut short, the next run goes on; cases are made, read and erased meanwhile. Returns how many are still under another
 * key: those that none of the keys opens.
 */
export const rewrapAll = async (client: Client, keys: readonly Uint8Array[]): Promise<number> => {
  const [current] = keys
  if (!current) throw new Error('no master key to wrap under')
  const others = {
    wrappedKey: { not: null },
    OR: [{ keyId: null }, { keyId: { not: keyIdOf(current) } }],
  }
  for (let after = ''; ; ) {
    const batch = await client.case.findMany({
      where: { ...others, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: batchSize,
    })
    for (const { id, wrappedKey } of batch) {
      const key = wrappedKey && unwrapWithAny(keys, wrappedKey, id)
      if (!key) continue
      // Only if it is still as it was read: an erased case has no key to give back.
      await client.case.updateMany({ where: { id, wrappedKey }, data: wrapCaseKey(current, key, id) })
    }
    const last = batch.at(-1)
    if (!last) return (await client.case.count({ where: others })) + (await rewrapDeskKey(client, keys))
    after = last.id
    await new Promise(setImmediate)
  }
}
