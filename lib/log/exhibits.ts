import type { Basis, LoggedEvent } from './events'

type Evidence = Extract<LoggedEvent, { kind: 'evidence' }>

/** A file of a case. */
export type Exhibit = Evidence['body'] & {
  /** From 1 in the order of adding; never given again, so that a paper may name it. */
  readonly number: number
  /** Where the log tells of it. */
  readonly seq: number
  readonly basis: Basis
  /** When it was added, UTC. */
  readonly addedAt: string
  /** Its bytes were taken away again. */
  readonly isRemoved: boolean
}

/** Bytes that the files of a case may have together. Removed ones do not count. */
export const caseEvidenceBytes = 60 * 1024 * 1024

/** Whether an event of that kind says which files there are: of the others `exhibitsOf` reads nothing. */
export const isOfFiles = (kind: LoggedEvent['kind']): boolean => kind === 'evidence' || kind === 'removed'

/** The files of a log, in the order of adding, removed ones among them. */
export const exhibitsOf = (log: readonly LoggedEvent[]): Exhibit[] => {
  const removed = new Set(log.flatMap((event) => (event.kind === 'removed' ? [event.body.file] : [])))
  return log
    .filter((event): event is Evidence => event.kind === 'evidence')
    .map(({ body, seq, basis, recordedAt }, at) => ({
      ...body,
      number: at + 1,
      seq,
      basis,
      addedAt: recordedAt,
      isRemoved: removed.has(body.file),
    }))
}

/** Bytes of the files that are there. */
export const bytesOf = (exhibits: readonly Exhibit[]): number =>
  exhibits.reduce((sum, { bytes, isRemoved }) => sum + (isRemoved ? 0 : bytes), 0)

/** The file that is there already with that content, by the SHA-256 of it. */
export const withContent = (exhibits: readonly Exhibit[], sha256: string): Exhibit | undefined =>
  exhibits.find((exhibit) => exhibit.sha256 === sha256 && !exhibit.isRemoved)

/** What keeps a file out of a log as it stands: it is there already, or there is no room for it. */
export const obstacleTo = (
  log: readonly LoggedEvent[],
  { sha256, bytes }: Pick<Exhibit, 'sha256' | 'bytes'>,
): 'same' | 'full' | null => {
  const exhibits = exhibitsOf(log)
  if (withContent(exhibits, sha256)) return 'same'
  return bytesOf(exhibits) + bytes > caseEvidenceBytes ? 'full' : null
}
