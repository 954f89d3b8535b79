import { createHash } from 'node:crypto'
import { bodyHashOf, GENESIS, hashOf } from '@/lib/log/chain'
import type { Entry } from '@/lib/log/events'
import { type CaseRecord, type RecordEvent, rowOf } from '@/lib/log/record-file'
import { idOf, logOf } from './an-event'

/** The case id of these records. */
const caseId = idOf('the case')

/** A record of these entries as an installation would give it; salts follow from the place. */
export const aRecord = (...entries: Entry[]): CaseRecord => {
  const events: RecordEvent[] = []
  for (const { body, ...columns } of logOf(...entries)) {
    const salt = createHash('sha256').update(`salt ${columns.seq}`).digest()
    const bodyHash = bodyHashOf(salt, body)
    const taken = { ...columns, bodyHash, hash: '', salt: salt.toString('base64'), body }
    const hash = hashOf(events.at(-1)?.hash ?? GENESIS, rowOf({ caseId }, taken))
    events.push({ ...taken, hash })
  }
  return {
    format: 'ochitsuite-record',
    version: 1,
    caseId,
    createdAt: '2026-11-21T01:03:00.000Z',
    keptDays: 180,
    exportedAt: '2026-11-22T03:04:05.678Z',
    head: events.at(-1)?.hash ?? GENESIS,
    events,
  }
}

/** The same record with its events hashed anew, as a forger would. */
export const rehashed = (record: CaseRecord): CaseRecord => {
  const events: RecordEvent[] = []
  for (const [at, event] of record.events.entries()) {
    const bodyHash =
      event.salt === undefined || event.body === undefined
        ? event.bodyHash
        : bodyHashOf(Buffer.from(event.salt, 'base64'), event.body as never)
    const taken = { ...event, seq: at + 1, bodyHash }
    events.push({ ...taken, hash: hashOf(events.at(-1)?.hash ?? GENESIS, rowOf(record, taken)) })
  }
  return { ...record, events, head: events.at(-1)?.hash ?? GENESIS }
}
