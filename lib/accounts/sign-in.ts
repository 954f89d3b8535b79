import { isAPIError } from 'better-auth/api'
import type { Client } from '@/lib/store/client'
import type { DeskAuth } from './auth'
import { readCode, takeCode } from './codes'
import { askedWith, sentBack } from './desk-cookies'
import { emailOf, readLoginName } from './login-name'

/** What came of a name and a password. `cookies` are `Set-Cookie` headers. */
export type SignedIn =
  /** Unknown name, wrong password and disabled account are one answer. */
  | { readonly tag: 'wrong' }
  /** The code of the second factor comes next. */
  | { readonly tag: 'code'; readonly cookies: readonly string[] }
  /** There is no second factor yet: it has to be set up before anything else. */
  | { readonly tag: 'set-up'; readonly cookies: readonly string[] }

/** What came of a code: a session, not this code, or the password has to be typed anew. */
export type CodeTaken =
  | { readonly tag: 'done'; readonly cookies: readonly string[] }
  | { readonly tag: 'wrong' }
  | { readonly tag: 'over' }

/** Signs in by name and password; throws TooBusy when too many passwords are being computed. */
export const signIn = async (auth: DeskAuth, typedName: string, password: string): Promise<SignedIn> => {
  // A name that nobody can have costs the same work.
  const email = emailOf(readLoginName(typedName) ?? '0')
  const signed = await unlessRefused(
    auth.api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true }),
  )
  if (!signed) return { tag: 'wrong' }
  const cookies = signed.headers.getSetCookie()
  if (!('token' in signed.response) || !signed.response.token) return { tag: 'code', cookies }
  await auth.api.enableTwoFactor({
    body: { password },
    headers: askedWith(sentBack(cookies), 'session'),
  })
  return { tag: 'set-up', cookies }
}

/** Takes the code that follows a password: of the app, or a backup code. */
export const giveCode = async (
  client: Client,
  auth: DeskAuth,
  cookies: string,
  typed: string,
  now: Date,
): Promise<CodeTaken> => {
  const headers = askedWith(cookies, 'challenge')
  if (!headers.has('cookie')) return { tag: 'over' }
  const read = readCode(typed)
  if (!read) return { tag: 'wrong' }
  const asked = { body: { code: read.code }, headers, returnHeaders: true as const }
  try {
    const { response, headers: set } =
      read.kind === 'totp' ? await auth.api.verifyTOTP(asked) : await auth.api.verifyBackupCode(asked)
    if (read.kind === 'totp' && !(await takeCode(client, response.user.id, read.code, now))) {
      await client.deskSession.deleteMany({ where: { token: response.token ?? '' } })
      return { tag: 'over' }
    }
    return { tag: 'done', cookies: set.getSetCookie() }
  } catch (error) {
    if (!isAPIError(error)) throw error
    return { tag: wrongCodes.includes(String(error.body?.code)) ? 'wrong' : 'over' }
  }
}

const wrongCodes = ['INVALID_CODE', 'INVALID_BACKUP_CODE']

/** Ends the session of these cookies, and returns the headers that take them away. */
export const signOut = async (auth: DeskAuth, cookies: string): Promise<readonly string[]> => {
  const headers = askedWith(cookies, 'session')
  return (await auth.api.signOut({ headers, returnHeaders: true })).headers.getSetCookie()
}

/** What better-auth answers, or `null` when it refuses. Throws what else goes wrong. */
export const unlessRefused = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (isAPIError(error)) return null
    throw error
  })
