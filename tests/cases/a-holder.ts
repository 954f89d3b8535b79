import type { Holder } from '@/lib/cases/answer'
import type { Entry } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { createSession, findSession } from '@/lib/store/sessions'
import { anEvent } from '../log/an-event'
import type { TemporaryStore } from '../store/temporary-store'

const masterKey = new Uint8Array(32).fill(1)

/** The holder of a new case that says these things, as the routes find one. */
export const aHolder = async ({ client }: TemporaryStore, now: Date, ...says: Entry[]): Promise<Holder> => {
  const events = says.map((entry, at) => anEvent(`says ${at}`, entry))
  const opened = await createCase(client, masterKey, 'case-1', events, now)
  await createSession(client, 'session-1', opened.caseId, now)
  const session = await findSession(client, 'session-1')
  if (!session) throw new Error('no session')
  return { client, opened, session }
}

/** The same holder at the next request. */
export const again = async (holder: Holder): Promise<Holder> => {
  const opened = await openCase(holder.client, masterKey, holder.opened.caseId)
  if (!opened) throw new Error('the case is gone')
  return { ...holder, opened }
}
