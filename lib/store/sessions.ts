import type { Client } from './client'

/** A browser that may open a case. `id` is the hash of its cookie's token. */
export type Session = { readonly id: string; readonly caseId: string | null; readonly hiddenAt: Date | null }

/** Remembers a new session. */
export const createSession = async (client: Client, id: string, caseId: string, now: Date): Promise<void> => {
  await client.session.create({ data: { id, caseId, createdAt: now, lastSeenAt: now, hiddenAt: null } })
}

/** The session of that id, or `null`. */
export const findSession = (client: Client, id: string): Promise<Session | null> =>
  client.session.findUnique({ where: { id }, select: { id: true, caseId: true, hiddenAt: true } })

/** Hides the case from this browser (a time), or shows it again (`null`). An unknown session is no error. */
export const setHidden = async (client: Client, id: string, hiddenAt: Date | null): Promise<void> => {
  await client.session.updateMany({ where: { id }, data: { hiddenAt } })
}

/** Forgets a browser, with what it had typed. The case stays. An unknown session is no error. */
export const endSession = async (client: Client, id: string): Promise<void> => {
  await client.$transaction([
    client.draft.deleteMany({ where: { sessionId: id } }),
    client.session.deleteMany({ where: { id } }),
  ])
}
