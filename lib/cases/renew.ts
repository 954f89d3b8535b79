import 'server-only'
import { newToken, sessionCookieHeader, sessionIdOf } from '@/lib/access/token'
import { createSession, replaceSession, type Session } from '@/lib/store/sessions'
import type { Holder } from './answer'
import { saysShared } from './shared-device'

/** A browser's new session, and the token for its cookie. */
export type Renewed = { readonly session: Session; readonly token: string }

/** A session of a case for a browser that has none; returns the token for its cookie. */
export const newSession = async (
  client: Holder['client'],
  caseId: string,
  now: Date,
  shared = false,
): Promise<string> => {
  const token = newToken()
  await createSession(client, sessionIdOf(token), caseId, now, shared)
  return token
}

/** A new token for a browser whose rights change: what was known of the old one opens nothing any more. */
export const renew = async (
  client: Holder['client'],
  session: Session,
  now: Date,
  change: Partial<Pick<Session, 'shared'>> = {},
): Promise<Renewed> => {
  const token = newToken()
  return { token, session: await replaceSession(client, session, sessionIdOf(token), now, change) }
}

/** The `Set-Cookie` header of a new token. */
export const renewedCookie = ({ token, session }: Renewed, request: Request): string =>
  sessionCookieHeader(token, request, session.shared)

/** Says whether other people use this device too; a new token either way. Returns the cookie to set. */
export const setShared = async (
  { client, session }: Holder,
  form: FormData,
  request: Request,
  now: Date,
): Promise<string> => renewedCookie(await renew(client, session, now, { shared: saysShared(form) }), request)
