import { randomBytes } from 'node:crypto'
import type { DeskAuth } from '@/lib/accounts/auth'
import { sentBack } from '@/lib/accounts/desk-cookies'
import { acceptInvite, inviteNew } from '@/lib/accounts/invites'
import { confirmSecret, secretToConfirm } from '@/lib/accounts/own-account'
import { hashOfPassword } from '@/lib/accounts/password-hash'
import { signIn } from '@/lib/accounts/sign-in'
import { whoComes } from '@/lib/accounts/who'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import type { DeskRole } from '@/lib/desk/policy'
import type { Client } from '@/lib/store/client'
import type { DeskName } from './story'

/** Somebody of the demo's desk, with the cookies of a session that is theirs. */
type DemoPerson = { readonly account: DeskAccount; readonly cookies: readonly string[] }

/** Everybody of the demo's desk. */
export type DemoPeople = Readonly<Record<DeskName, DemoPerson>>

/**
 * Makes the accounts as people make theirs: invited, with a password that nobody gets to know and a second factor
 * that is confirmed and thrown away.
 */
export const makePeople = async (client: Client, auth: DeskAuth, now: Date): Promise<DemoPeople> => ({
  aoki: await makePerson(client, auth, 'aoki', 'volunteer', now),
  hara: await makePerson(client, auth, 'hara', 'volunteer', now),
  mori: await makePerson(client, auth, 'mori', 'lead', now),
})

const makePerson = async (
  client: Client,
  auth: DeskAuth,
  name: DeskName,
  role: DeskRole,
  now: Date,
): Promise<DemoPerson> => {
  const password = randomBytes(32).toString('base64url')
  const token = await inviteNew(client, role, now)
  await acceptInvite(client, token, { name, password: await hashOfPassword(password) }, now)
  const signed = await signIn(auth, name, password)
  if (signed.tag !== 'set-up') throw new Error('an account of the demo could not sign in')
  const cookies = sentBack(signed.cookies)
  const before = await whoComes(client, auth, cookies, now)
  if (before.tag === 'nobody') throw new Error('an account of the demo has no session')
  const { account } = before
  const secret = (await secretToConfirm(client, auth, account.id)) ?? ''
  const { code } = await auth.api.generateTOTP({ body: { secret: fromBase32(secret) } })
  const done = await confirmSecret(client, auth, { cookies, account: account.id, typed: code }, now)
  if (!done) throw new Error('a second factor of the demo was not taken')
  return { account, cookies: done.cookies }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

// RFC 4648: what an app makes of the secret that it is shown.
const fromBase32 = (secret: string): string => {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return String.fromCharCode(...(bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
