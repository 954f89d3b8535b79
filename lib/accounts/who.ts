import { type DeskRole, deskRoles } from '@/lib/desk/policy'
import type { Client } from '@/lib/store/client'
import type { DeskAuth } from './auth'
import { askedWith } from './desk-cookies'

/** Somebody of the desk. `name` is the login name. */
export type DeskAccount = { readonly id: string; readonly name: string; readonly role: DeskRole }

/** Who comes with a cookie: nobody, an account that has no second factor yet, or an account. */
export type DeskVisitor =
  | { readonly tag: 'nobody' }
  | { readonly tag: 'set-up'; readonly account: DeskAccount }
  | { readonly tag: 'account'; readonly account: DeskAccount }

/** Minutes without a page after which a session of the desk ends. */
const idleMinutes = 60

const minuteMs = 60_000

/** Who comes with these cookies at `now`. A session that was idle for too long, or of a disabled account, ends. */
export const whoComes = async (
  client: Client,
  auth: DeskAuth,
  cookies: string,
  now: Date,
): Promise<DeskVisitor> => {
  const headers = askedWith(cookies, 'session')
  if (!headers.has('cookie')) return { tag: 'nobody' }
  const found = await auth.api.getSession({ headers })
  if (!found) return { tag: 'nobody' }
  const { session, user } = found
  const role = deskRoles.find((one) => one === user.role)
  const idleMs = now.getTime() - session.updatedAt.getTime()
  // Seen in the future: by a clock that ran ahead, and it would be open until then.
  if (!role || user.disabledAt || Math.abs(idleMs) > idleMinutes * minuteMs) {
    await client.deskSession.deleteMany({ where: { id: session.id } })
    return { tag: 'nobody' }
  }
  // A store that cannot write still shows what it has.
  if (idleMs >= minuteMs) await markSeen(client, session.id, now).catch(() => {})
  const account = { id: user.id, name: user.name, role }
  return { tag: user.twoFactorEnabled ? 'account' : 'set-up', account }
}

const markSeen = (client: Client, id: string, now: Date) =>
  client.deskSession.updateMany({ where: { id }, data: { updatedAt: now } })
