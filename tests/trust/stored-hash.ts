import { createHash } from 'node:crypto'
import type { Client } from '@/lib/store/client'

/** All that is stored, as one hash; but for when a browser was last seen, which a look changes too. */
export const storedHash = async (client: Client): Promise<string> => {
  const tables = await Promise.all([
    client.case.findMany({ orderBy: { id: 'asc' } }),
    client.event.findMany({ orderBy: [{ caseId: 'asc' }, { seq: 'asc' }] }),
    client.eventBody.findMany({ orderBy: [{ caseId: 'asc' }, { seq: 'asc' }] }),
    client.session.findMany({ orderBy: { id: 'asc' }, omit: { lastSeenAt: true, fresh: true } }),
    client.draft.findMany({ orderBy: [{ sessionId: 'asc' }, { form: 'asc' }] }),
    client.resumeKey.findMany({ orderBy: { caseId: 'asc' } }),
    client.tries.findMany({ orderBy: { key: 'asc' } }),
  ])
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex')
}
