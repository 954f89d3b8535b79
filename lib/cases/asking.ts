import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import { openCase } from '@/lib/store/cases'
import { type Client, store } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import { withMasterKey } from '@/lib/store/keyring'
import { endSession, findSession, isOver, markUsed, type Session, seenByWatch } from '@/lib/store/sessions'
import { mostDays } from '@/lib/store/term'
import { type Renewed, renew } from './renew'

/** Who is asking: nobody known, a browser that hid its case, or the holder of a case. */
export type Asking =
  | { tag: 'nobody' }
  | { tag: 'hidden'; session: Session }
  | { tag: 'holder'; session: Session; client: Client; opened: OpenedCase }

/** Finds out from the cookie who is asking. Throws only when the store cannot be read. */
export const asking = cache(async (): Promise<Asking> => {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token) return { tag: 'nobody' }
  return whoHas(await store(), token, new Date())
})

/** Who comes with a token at `now`. A session that has ended is refused, and on a shared device forgotten. */
export const whoHas = async (client: Client, token: string, now: Date): Promise<Asking> => {
  const found = await findSession(client, sessionIdOf(token))
  if (!found?.caseId) return { tag: 'nobody' }
  const session = await seenByWatch(client, found, now)
  if (isOver(session, mostDays, now)) {
    // A clock that jumps must not shut anybody out for good: other sessions are deleted by the job alone.
    if (session.shared) await endSession(client, session)
    return { tag: 'nobody' }
  }
  // A store that cannot write still shows what it has.
  await markUsed(client, session, now).catch(() => {})
  if (session.hiddenAt) return { tag: 'hidden', session }
  return holding(client, session, found.caseId, now)
}

/**
 * Shows a hidden case again to the browser that hid it, under a new token. Anybody else stays who they are. Until
 * the new token is used, the case stays hidden.
 */
export const shownAgain = async (
  who: Asking,
  now: Date,
): Promise<{ who: Asking; renewed: Renewed | null }> => {
  if (who.tag !== 'hidden' || !who.session.caseId) return { who, renewed: null }
  const client = await store()
  const renewed = await renew(client, who.session, now)
  return { who: await holding(client, renewed.session, who.session.caseId, now), renewed }
}

const holding = async (client: Client, session: Session, caseId: string, now: Date): Promise<Asking> => {
  const opened = await withMasterKey((key) => openCase(client, key, caseId))
  const isOpen = opened !== null && !isOver(session, opened.keptDays, now)
  return isOpen ? { tag: 'holder', session, client, opened } : { tag: 'nobody' }
}
