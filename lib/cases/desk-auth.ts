import 'server-only'
import { headers } from 'next/headers'
import { secureMark } from '@/lib/access/secure-mark'
import { authOf, type DeskAuth } from '@/lib/accounts/auth'
import type { DeskRole } from '@/lib/desk/policy'
import { type Client, store } from '@/lib/store/client'
import { heldMasterKeys, withMasterKey } from '@/lib/store/keyring'
import { keyIdInUse } from '@/lib/store/rewrap'
import { keyIdOf, WrongMasterKey } from '@/lib/store/seal'

/** What a form of the desk works with: the store, better-auth on it, and the cookies of whoever sent it. */
export type DeskDoor = { readonly client: Client; readonly auth: DeskAuth; readonly cookies: string }

/** Where to go after a form of the desk, and the cookies to set. */
export type DeskAnswer = { readonly path: string; readonly cookies: readonly string[] }

/** The door of this request. Throws when the store cannot be read or no master key fits it. */
export const deskDoor = async (): Promise<DeskDoor> => {
  const client = await store()
  const inUse = await keyIdInUse(client)
  // A rotation runs beside the server: second factors are then under a key that has to be read anew.
  await withMasterKey(async (key) => {
    if (inUse !== null && keyIdOf(key) !== inUse) throw new WrongMasterKey('not the key in use')
  })
  return {
    client,
    auth: authOf(client, heldMasterKeys()),
    cookies: (await headers()).get('cookie') ?? '',
  }
}

/** `Set-Cookie` headers of better-auth, with `Secure` as for the session of a case. */
export const marked = (request: Request, cookies: readonly string[]): string[] =>
  cookies.map((cookie) => `${cookie}${secureMark(request)}`)

/** The first page of a role: an admin sees to accounts and to no case. */
export const homeOf = (role: DeskRole): string => (role === 'admin' ? '/desk/accounts' : '/desk')
