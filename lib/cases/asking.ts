import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import { openCase } from '@/lib/store/cases'
import { type Client, store } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import { heldMasterKey } from '@/lib/store/keyring'
import { findSession, type Session, setHidden } from '@/lib/store/sessions'

/** Who is asking: nobody known, a browser that hid its case, or the holder of a case. */
export type Asking =
  | { tag: 'nobody' }
  | { tag: 'hidden'; session: Session }
  | { tag: 'holder'; session: Session; client: Client; opened: OpenedCase }

/** Finds out from the cookie who is asking. Throws only when the store cannot be read. */
export const asking = cache(async (): Promise<Asking> => {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token) return { tag: 'nobody' }
  const client = await store()
  const session = await findSession(client, sessionIdOf(token))
  if (!session?.caseId) return { tag: 'nobody' }
  if (session.hiddenAt) return { tag: 'hidden', session }
  return holding(client, session, session.caseId)
})

/** Shows a hidden case again to the browser that hid it. Anybody else stays who they are. */
export const shownAgain = async (who: Asking): Promise<Asking> => {
  if (who.tag !== 'hidden' || !who.session.caseId) return who
  const client = await store()
  await setHidden(client, who.session.id, null)
  return holding(client, who.session, who.session.caseId)
}

const holding = async (client: Client, session: Session, caseId: string): Promise<Asking> => {
  const opened = await openCase(client, heldMasterKey(), caseId)
  return opened ? { tag: 'holder', session, client, opened } : { tag: 'nobody' }
}
