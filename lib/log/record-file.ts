import { z } from 'zod'
import { canonical } from './canonical'
import type { Row } from './chain'

/** Events that a file may have: far more than a case gets, and few enough to be checked at once. */
const mostEvents = 10_000

const hash = z.hex().length(64)
const column = z.string().max(40)

/**
 * One event as it is taken along: every column that its hash counts, and what its body's hash is made of. Columns are
 * read as plain words, so that a changed one is found by the hash and named with its place.
 */
const event = z.strictObject({
  seq: z.int().min(1),
  id: z.uuid(),
  actorRole: column,
  kind: column,
  channel: column.nullable(),
  /** Instants in UTC, ISO 8601 with milliseconds. */
  occurredAt: column.nullable(),
  precision: column,
  recordedAt: column,
  basis: column,
  bodyHash: hash,
  hash,
  /** 32 bytes in base64. Without salt and body the body is withheld: its hash alone keeps the chain whole. */
  salt: z.string().length(44).optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  /** For evidence whose bytes are kept: its name in the ZIP. */
  file: z
    .string()
    .regex(/^evidence\/\d{2,4}\.[a-z0-9]{1,5}$/)
    .optional(),
})

/** A case as it is taken along. Everything that proves that nothing was changed is in it. */
const record = z.strictObject({
  format: z.literal('ochitsuite-record'),
  version: z.literal(1),
  caseId: z.uuid(),
  createdAt: column,
  keptDays: z.int().min(1),
  exportedAt: column,
  head: hash,
  events: z.array(event).min(1).max(mostEvents),
})

/** An event of a record. */
export type RecordEvent = z.infer<typeof event>

/** A case as a file: the contents of the one HTML file, in version 1 of the format. */
export type CaseRecord = z.infer<typeof record>

/** What a text holds: a record, or that it is none; `seq` names the event that has no right shape. */
export type RecordRead = { ok: true; record: CaseRecord } | { ok: false; seq: number | null }

/** The one text of a record (RFC 8785): the same case at the same time gives the same bytes. */
export const recordText = (value: CaseRecord): string => canonical(value)

/** Reads the text of a record. Says nothing about whether it is whole: lib/log/verify-record.ts does. */
export const readRecord = (text: string): RecordRead => {
  try {
    const parsed = record.safeParse(JSON.parse(text))
    return parsed.success ? { ok: true, record: parsed.data } : { ok: false, seq: placeOf(parsed.error) }
  } catch {
    return { ok: false, seq: null }
  }
}

const placeOf = ({ issues }: z.ZodError): number | null => {
  const path = issues[0]?.path ?? []
  return path[0] === 'events' && typeof path[1] === 'number' ? path[1] + 1 : null
}

/** The columns of an event of a record, as its hash counts them. */
export const rowOf = ({ caseId }: Pick<CaseRecord, 'caseId'>, taken: RecordEvent): Row => {
  const { salt: _, body: __, file: ___, ...columns } = taken
  return { ...(columns as Omit<Row, 'caseId'>), caseId }
}
