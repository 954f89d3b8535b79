import 'server-only'
import { networkOf } from '@/lib/access/client-network'
import { keyedHash } from '@/lib/access/derived-key'
import { TooBusy } from '@/lib/accounts/password-hash'
import type { Client } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { admitTry, countTry, uncountTry } from '@/lib/store/limits'
import { waitFor } from './resume'

/** A try at a password: what it came to, or milliseconds to wait. */
export type Tried<T> =
  | { readonly tag: 'tried'; readonly result: T }
  | { readonly tag: 'wait'; readonly ms: number }

/** Milliseconds to wait when too many passwords are being checked right now. */
const busyMs = 5_000

/**
 * Tries a password of a name, as 続きから tries words: a network has a few tries a minute, and a name that was tried
 * often answers late. `isRight` says of the result whether the try is forgotten.
 */
export const tryPassword = async <T>(
  client: Client,
  { name, request }: { readonly name: string; readonly request: Request },
  work: () => Promise<T>,
  isRight: (result: T) => boolean,
): Promise<Tried<T>> => {
  const wait = await admitTry(client, hashOf(networkOf(request)))
  if (wait > 0) return { tag: 'wait', ms: wait }
  const counted = hashOf(name.normalize('NFKC').trim().toLowerCase())
  await paused(waitFor(await countTry(client, counted)))
  try {
    const result = await work()
    if (isRight(result)) await uncountTry(client, counted)
    return { tag: 'tried', result }
  } catch (error) {
    if (error instanceof TooBusy) return { tag: 'wait', ms: busyMs }
    throw error
  }
}

const hashOf = (value: string) => keyedHash(heldMasterKey(), 'desk tries', value)

const paused = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
