import { type LoggedEvent, parseEvent } from './events'
import { type CaseRecord, type RecordEvent, rowOf } from './record-file'

/** An event of a record as the log reads it; `null` when its body is withheld. Throws a ZodError when it is none. */
export const loggedIn = (record: CaseRecord, taken: RecordEvent): LoggedEvent | null => {
  if (taken.body === undefined) return null
  const { seq, recordedAt, ...columns } = rowOf(record, taken)
  return { ...parseEvent({ ...columns, body: taken.body }), seq, recordedAt }
}

/** A file of evidence that a record tells of, whose bytes belong to it. */
export type TakenFile = {
  readonly seq: number
  readonly body: Extract<LoggedEvent, { kind: 'evidence' }>['body']
  /** Its name in the ZIP; `null` where the bytes were not there to be taken. */
  readonly path: string | null
}

/** The files of a log that were not removed again, in the order in which they came. */
export const keptFiles = (events: readonly LoggedEvent[]): Omit<TakenFile, 'path'>[] => {
  const removed = new Set(events.flatMap(({ kind, body }) => (kind === 'removed' ? [body.file] : [])))
  return events.flatMap(({ kind, body, seq }) =>
    kind === 'evidence' && !removed.has(body.file) ? [{ seq, body }] : [],
  )
}

/** The files that belong to a record of these events, with their names in the ZIP. */
export const filesIn = (record: CaseRecord, events: readonly LoggedEvent[]): TakenFile[] => {
  const paths = new Map(record.events.map(({ seq, file }) => [seq, file]))
  return keptFiles(events).map((file) => ({ ...file, path: paths.get(file.seq) ?? null }))
}
