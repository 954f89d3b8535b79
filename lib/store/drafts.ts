import type { Client } from './client'
import { sealJson, unsealJson } from './seal'

/** Hours a draft is kept. */
const keptHours = 24

/** Which form of which browser a draft belongs to, and the key that seals it. */
export type DraftPlace = {
  readonly sessionId: string
  readonly caseId: string
  readonly form: string
  readonly key: Uint8Array
}

/** Keeps what was typed, in place of an older draft of the same form. */
export const saveDraft = async (
  client: Client,
  at: DraftPlace,
  content: unknown,
  now: Date,
): Promise<void> => {
  const { sessionId, form, caseId } = at
  const sealed = sealJson(at.key, content, placeOf(at))
  await client.draft.upsert({
    where: { sessionId_form: { sessionId, form } },
    create: { sessionId, form, caseId, sealed, createdAt: now },
    update: { sealed, createdAt: now },
  })
}

/** What was typed, or `null` when there is none or it is older than a day. */
export const readDraft = async (client: Client, at: DraftPlace, now: Date): Promise<unknown> => {
  const { sessionId, form } = at
  const draft = await client.draft.findUnique({ where: { sessionId_form: { sessionId, form } } })
  if (!draft || draft.createdAt < oldest(now)) return null
  return unsealJson(at.key, draft.sealed, placeOf(at))
}

/** Forgets a draft once its form was taken. */
export const dropDraft = async (client: Client, at: DraftPlace): Promise<void> => {
  await client.draft.deleteMany({ where: { sessionId: at.sessionId, form: at.form } })
}

/** Deletes drafts that are older than a day, or were written by a clock that ran ahead; for the job, whose clock is believed. */
export const deleteOldDrafts = async (client: Client, now: Date): Promise<void> => {
  const ahead = new Date(2 * now.getTime() - oldest(now).getTime())
  await client.draft.deleteMany({
    where: { OR: [{ createdAt: { lt: oldest(now) } }, { createdAt: { gt: ahead } }] },
  })
}

const oldest = (now: Date) => new Date(now.getTime() - keptHours * 3_600_000)

const placeOf = ({ sessionId, form }: DraftPlace) => `draft‖${sessionId}‖${form}`
