import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { authOf } from '@/lib/accounts/auth'
import { type DeskVisitor, whoComes } from '@/lib/accounts/who'
import type { DeskRole } from '@/lib/desk/policy'
import { type Client, store } from '@/lib/store/client'
import { heldMasterKeys } from '@/lib/store/keyring'
import { notHere } from './not-here'

/** Somebody of the desk. `name` is the login name. */
export type DeskAccount = { readonly id: string; readonly name: string; readonly role: DeskRole }

/** Who is asking at the desk: nobody who may see anything, or an account. */
export type DeskAsking =
  | { readonly tag: 'nobody' }
  | { readonly tag: 'account'; readonly account: DeskAccount; readonly client: Client }

/** Who is asking, those included that still have to set up their second factor. Throws what the store throws. */
export const deskVisitor = cache(async (): Promise<DeskVisitor> => {
  const cookies = (await headers()).get('cookie') ?? ''
  const client = await store()
  return whoComes(client, authOf(client, heldMasterKeys()), cookies, new Date())
})

/**
 * Finds out from the cookie who is asking at the desk: signed in, with password and code, and not disabled. Looked up
 * anew for every request. Throws only when the store cannot be read.
 */
export const deskAsking = async (): Promise<DeskAsking> => {
  const who = await deskVisitor()
  return who.tag === 'account'
    ? { tag: 'account', account: who.account, client: await store() }
    : { tag: 'nobody' }
}

/**
 * An account of one of these roles, for the desk's pages. Anybody else is sent to where they sign in; to another role
 * there is no such page.
 */
export const deskOrAway = async (
  ...roles: readonly DeskRole[]
): Promise<{ readonly account: DeskAccount; readonly client: Client }> => {
  const who = await deskVisitor()
  if (who.tag === 'set-up') redirect('/desk/totp' as '/')
  if (who.tag === 'nobody') redirect('/desk/sign-in' as '/')
  if (!roles.includes(who.account.role)) notHere()
  return { account: who.account, client: await store() }
}
