import { type LoggedEvent, parseEvent } from './events'
import { type Exhibit, exhibitsOf } from './exhibits'
import { type CaseRecord, type RecordEvent, rowOf } from './record-file'

/** An event of a record as the log reads it; `null` when its body is withheld. Throws a ZodError when it is none. */
export const loggedIn = (record: CaseRecord, taken: RecordEvent): LoggedEvent | null => {
  if (taken.body === undefined) return null
  const { seq, recordedAt, ...columns } = rowOf(record, taken)
  return { ...parseEvent({ ...columns, body: taken.body }), seq, recordedAt }
}

/** A file of evidence whose bytes belong to a record. */
export type TakenFile = Exhibit & {
  /** Its name in the ZIP; `null` where the record names none. */
  readonly path: string | null
}

/** The files that belong to a record of these events, with their names in the ZIP. Those removed are gone. */
export const filesIn = (record: CaseRecord, events: readonly LoggedEvent[]): TakenFile[] => {
  const paths = new Map(record.events.map(({ seq, file }) => [seq, file]))
  return exhibitsOf(events)
    .filter(({ isRemoved }) => !isRemoved)
    .map((exhibit) => ({ ...exhibit, path: paths.get(exhibit.seq) ?? null }))
}
