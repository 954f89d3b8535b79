import type { Damage } from '@/lib/log/damage'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import { filesIn, loggedIn, type TakenFile } from '@/lib/log/record-events'
import { type CaseRecord, type RecordEvent, rowOf } from '@/lib/log/record-file'
import { verifyRecord } from '@/lib/log/verify-record'
import type { BroughtCase } from '@/lib/store/bring-back'
import { fewestDays, mostDays } from '@/lib/store/term'
import { checkFiles, type SentRecord } from './sent-record'

/** Why a record is not brought back, with the place where there is one. */
export type Refusal =
  | { why: 'not-record' | 'here' | 'erased' | 'busy' | 'missing' | 'unknown-file' }
  | { why: Damage | 'shape' | 'withheld' | 'time' | 'file-missing' | 'file-changed'; seq: number }

/** A record that may be brought back, with the bytes of its files; `lost` are files whose bytes did not come. */
export type SoundRecord = {
  readonly brought: BroughtCase
  readonly events: readonly LoggedEvent[]
  readonly files: readonly { readonly exhibit: TakenFile; readonly bytes: Uint8Array }[]
  readonly lost: readonly TakenFile[]
}

/** Minutes by which the clock of another installation may be ahead of ours. */
const aheadMinutes = 60 * 24

/**
 * Whether a record that was sent may be brought back at `now`: whole, readable, and nothing of it from the future, for
 * a case ends so long after its last event. Pure; whether the case is here already is asked of the store.
 */
export const judgeRecord = (sent: SentRecord, now: Date): SoundRecord | Refusal => {
  if (!sent.ok) return sent.seq === null ? { why: 'not-record' } : { why: 'shape', seq: sent.seq }
  const { record } = sent
  const verified = verifyRecord(record)
  if (!verified.whole) return { why: verified.damage, seq: verified.seq }
  if (!isInstant(record.createdAt)) return { why: 'not-record' }
  const events: LoggedEvent[] = []
  for (const taken of record.events) {
    const event = readEvent(record, taken, now)
    if (typeof event === 'string') return { why: event, seq: taken.seq }
    events.push(event)
  }
  const named = filesIn(record, events)
  const refusal = sent.files && refusalOf(checkFiles(named, sent.files))
  return refusal ?? soundOf(record, events, named, sent.files, now)
}

type Fault = 'withheld' | 'shape' | 'time'

/** An event, or what keeps it out although it is whole: no body, none of this version, a time that cannot be. */
const readEvent = (record: CaseRecord, taken: RecordEvent, now: Date): LoggedEvent | Fault => {
  const { occurredAt, recordedAt, body } = taken
  if (body === undefined) return 'withheld'
  const isAhead = Date.parse(recordedAt) > now.getTime() + aheadMinutes * 60_000
  if (isAhead || !isInstant(recordedAt) || (occurredAt !== null && !isInstant(occurredAt))) return 'time'
  try {
    return loggedIn(record, taken) ?? 'withheld'
  } catch {
    return 'shape'
  }
}

/** An instant as the store gives it back: else the hash would not fit what is read again. */
const isInstant = (text: string): boolean => {
  const at = new Date(text)
  return !Number.isNaN(at.getTime()) && at.toISOString() === text
}

const refusalOf = ({ faults, unknown }: ReturnType<typeof checkFiles>): Refusal | null => {
  const [first] = faults
  if (first) return { why: first.fault === 'missing' ? 'file-missing' : 'file-changed', seq: first.seq }
  return unknown > 0 ? { why: 'unknown-file' } : null
}

const soundOf = (
  record: CaseRecord,
  events: readonly LoggedEvent[],
  named: readonly TakenFile[],
  files: ReadonlyMap<string, Uint8Array> | null,
  now: Date,
): SoundRecord => {
  const bytesOf = ({ path }: TakenFile) => (path === null ? undefined : files?.get(path))
  return {
    events,
    brought: {
      caseId: record.caseId,
      createdAt: new Date(Math.min(Date.parse(record.createdAt), now.getTime())),
      keptDays: Math.min(mostDays, Math.max(fewestDays, record.keptDays)),
      kept: record.events.map((event) => ({
        row: rowOf(record, event),
        salt: event.salt ?? '',
        body: event.body as NewEvent['body'],
      })),
    },
    files: named.flatMap((exhibit) => {
      const bytes = bytesOf(exhibit)
      return bytes ? [{ exhibit, bytes }] : []
    }),
    lost: named.filter((exhibit) => !bytesOf(exhibit)),
  }
}
