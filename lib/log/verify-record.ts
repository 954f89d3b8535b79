import { bodyHashOf, verifyChain } from './chain'
import { type Damage, damageAt, firstRepeated } from './damage'
import { type CaseRecord, type RecordEvent, rowOf } from './record-file'

/** Whether a record is as it was taken along, or the first place where it is not. */
export type VerifiedRecord =
  | { whole: true; head: string; withheld: number }
  | { whole: false; seq: number; damage: Damage }

/**
 * Checks a record by itself: the chain of its events, every body by its salt, and its end by the head that it names.
 * Who makes everything anew, head and all, is found only by a head that is known from elsewhere, such as from paper.
 */
export const verifyRecord = (record: CaseRecord): VerifiedRecord => {
  const rows = record.events.map((event) => rowOf(record, event))
  const chain = verifyChain(rows)
  const sound = chain.whole ? rows.length : chain.seq - 1
  const body = record.events.findIndex((event, at) => at < sound && !isBodyWhole(event))
  if (body !== -1) return { whole: false, seq: body + 1, damage: 'body' }
  if (!chain.whole) return { whole: false, seq: chain.seq, damage: damageAt(rows, chain.seq) }
  const repeated = firstRepeated(rows)
  if (repeated !== null) return { whole: false, seq: repeated, damage: 'twice' }
  if (chain.head !== record.head) return { whole: false, seq: rows.length + 1, damage: 'end' }
  return { whole: true, head: chain.head, withheld: record.events.filter(isWithheld).length }
}

/** Whether an event came without its body: that is allowed, and nothing can be read of it. */
const isWithheld = ({ salt, body }: RecordEvent): boolean => salt === undefined && body === undefined

const isBodyWhole = (event: RecordEvent): boolean => {
  const { salt, body, bodyHash } = event
  if (isWithheld(event)) return true
  if (salt === undefined || body === undefined) return false
  const bytes = Buffer.from(salt, 'base64')
  // Some last characters stand for the same bytes: only the one that was written is right.
  return bytes.toString('base64') === salt && hashed(bytes, body) === bodyHash
}

/** `null` for a body that cannot be hashed, such as one that is nested a hundred thousand times. */
const hashed = (salt: Uint8Array, body: RecordEvent['body']): string | null => {
  try {
    return bodyHashOf(salt, body as never)
  } catch {
    return null
  }
}
