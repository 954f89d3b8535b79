import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { Client } from '@/lib/store/client'
import { keyVersionOf, secretOf } from './auth'

/**
 * Seals the second factors of all accounts anew under the first master key, whichever of them they are under. Cut
 * short, the next run goes on. Returns how many are under none of them. Sessions end with the old key.
 */
export const rewrapAccounts = async (client: Client, keys: readonly Uint8Array[]): Promise<number> => {
  const [current] = keys
  if (!current) throw new Error('no master key to seal under')
  const key = {
    keys: new Map(keys.map((one) => [keyVersionOf(one), secretOf(one)])),
    currentVersion: keyVersionOf(current),
  }
  const anew = async (data: string) => symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data }) })
  let left = 0
  for (const { id, secret, backupCodes } of await client.deskTwoFactor.findMany()) {
    try {
      const data = { secret: await anew(secret), backupCodes: await anew(backupCodes) }
      // Only if it is still as it was read: a backup code may have been used meanwhile.
      const { count } = await client.deskTwoFactor.updateMany({ where: { id, secret, backupCodes }, data })
      left += 1 - count
    } catch {
      left++
    }
  }
  return left
}
