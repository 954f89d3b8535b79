import 'server-only'
import type { Client } from '@/lib/store/client'
import { readEvidence } from '@/lib/store/evidence'
import type { DeskAccount } from './desk-asking'
import { openShared } from './read-shared'

/**
 * The picture that was made from a file, to be looked at; the original never leaves the person. `null` alike for what
 * is unknown, not shared, taken away, or no picture. That it was looked at is kept for the person.
 */
export const deskPicture = async (
  account: DeskAccount,
  client: Client,
  handle: string,
  file: string,
  now: Date,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const shared = await openShared(account, client, handle, now, ['evidence'])
  const exhibit = shared?.exhibits.find((one) => one.file === file && !one.isRemoved)
  if (!shared || exhibit?.shows !== 'picture') return null
  return readEvidence(client, shared.opened, file, 'view')
}
