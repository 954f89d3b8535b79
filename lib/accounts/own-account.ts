import { symmetricDecrypt } from 'better-auth/crypto'
import type { Client } from '@/lib/store/client'
import type { DeskAuth } from './auth'
import { readCode, takeCode } from './codes'
import { askedWith } from './desk-cookies'
import { endingOf } from './people'
import { unlessRefused } from './sign-in'

/** The secret of a second factor that is not confirmed yet, in base32 as apps take it; `null` when there is none. */
export const secretToConfirm = async (
  client: Client,
  auth: DeskAuth,
  account: string,
): Promise<string | null> => {
  const row = await client.deskTwoFactor.findFirst({ where: { userId: account, verified: false } })
  if (!row) return null
  const { secretConfig } = await auth.$context
  return base32(new TextEncoder().encode(await symmetricDecrypt({ key: secretConfig, data: row.secret })))
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

// RFC 4648, without the padding that apps do not want.
const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => letters[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/**
 * Confirms the second factor by a first code. Returns the `Set-Cookie` headers of the new session and the backup codes,
 * or `null` when it is not the code.
 */
export const confirmSecret = async (
  client: Client,
  auth: DeskAuth,
  asked: { readonly cookies: string; readonly account: string; readonly typed: string },
  now: Date,
): Promise<{ readonly cookies: readonly string[]; readonly codes: readonly string[] } | null> => {
  const read = readCode(asked.typed)
  if (read?.kind !== 'totp') return null
  const headers = askedWith(asked.cookies, 'session')
  const done = await unlessRefused(
    auth.api.verifyTOTP({ body: { code: read.code }, headers, returnHeaders: true }),
  )
  if (!done) return null
  await takeCode(client, asked.account, read.code, now)
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: asked.account } })
  return { cookies: done.headers.getSetCookie(), codes: backupCodes }
}

/**
 * Changes the password: every other session ends, here and elsewhere, and this one goes on under a new id. `null` when
 * the present password is another one. Throws TooBusy when too many passwords are being computed.
 */
export const changePassword = async (
  client: Client,
  auth: DeskAuth,
  asked: { readonly cookies: string; readonly account: string },
  { present, next }: { readonly present: string; readonly next: string },
): Promise<readonly string[] | null> => {
  const body = { currentPassword: present, newPassword: next, revokeOtherSessions: true }
  const headers = askedWith(asked.cookies, 'session')
  const done = await unlessRefused(auth.api.changePassword({ body, headers, returnHeaders: true }))
  if (!done) return null
  // A password that still waits for its code is the old one.
  await client.deskVerification.deleteMany({ where: { value: asked.account } })
  return done.headers.getSetCookie()
}

/** New backup codes in the place of the old ones; `null` when the password is another one. */
export const renewBackupCodes = async (
  auth: DeskAuth,
  cookies: string,
  password: string,
): Promise<readonly string[] | null> => {
  const headers = askedWith(cookies, 'session')
  const done = await unlessRefused(auth.api.generateBackupCodes({ body: { password }, headers }))
  return done?.backupCodes ?? null
}

/** Ends every session of an account. */
export const endEverywhere = async (client: Client, account: string): Promise<void> => {
  await client.$transaction(endingOf(client, account))
}
