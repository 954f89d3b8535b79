import { canonical, sha256 } from './canonical'
import type { Entry, LoggedEvent } from './events'

/** The hash before the first event of every log. */
export const GENESIS = '0'.repeat(64)

/** The readable columns of an event, as stored beside its hashes. */
export type Row = Pick<
  LoggedEvent,
  'seq' | 'id' | 'actorRole' | 'kind' | 'channel' | 'occurredAt' | 'precision' | 'recordedAt' | 'basis'
> & { caseId: string; bodyHash: string; hash: string }

/** Hash of a body that cannot be guessed without its 32-byte salt. */
export const bodyHashOf = (salt: Uint8Array, body: Entry['body']): string => sha256(salt, canonical(body))

/** Hash of an event: everything readable, the body's hash, and the event before it. */
export const hashOf = (previous: string, row: Omit<Row, 'hash'>): string =>
  sha256(
    canonical([
      previous,
      row.caseId,
      row.seq,
      row.id,
      row.actorRole,
      row.kind,
      row.channel,
      row.occurredAt,
      row.precision,
      row.recordedAt,
      row.basis,
      row.bodyHash,
    ]),
  )

/** Where a chain is broken, or that it is whole. `head` is the hash of its last event. */
export type Verified = { whole: true; head: string } | { whole: false; seq: number }

/** Checks the rows of one case, in order of `seq`: numbers without a gap, each hash over the one before. */
export const verifyChain = (rows: readonly Row[]): Verified => {
  let head = GENESIS
  for (const [at, row] of rows.entries()) {
    if (row.seq !== at + 1 || row.hash !== hashOf(head, row)) return { whole: false, seq: at + 1 }
    head = row.hash
  }
  return { whole: true, head }
}
