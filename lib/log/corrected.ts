import type { Account, LoggedEvent } from './events'

/** An event as it stands now, in its old place, and what it said before, oldest first. */
export type Standing = {
  readonly event: LoggedEvent
  readonly earlier: readonly LoggedEvent[]
  /** The correction that it stands by. Its own number when it was never corrected. */
  readonly by: number
}

type Correction = LoggedEvent & { kind: 'correction' }

/** True for an event that a correction can take the place of. Answers are changed at their question. */
export const isCorrectable = (event: LoggedEvent): event is LoggedEvent & Account =>
  event.kind === 'said' ||
  event.kind === 'asked' ||
  event.kind === 'did' ||
  event.kind === 'note' ||
  (event.kind === 'told' && event.body.answers === null)

/**
 * A log as it stands: corrected events say what their newest correction says, under their own number. The
 * corrections themselves are left out, except those that only say in words what was wrong.
 */
export const standing = (log: readonly LoggedEvent[]): Standing[] => {
  const corrections = byTarget(log)
  const used = new Set([...corrections.values()].flat().map(({ seq }) => seq))
  return log
    .filter(({ seq }) => !used.has(seq))
    .map((event) => standingOf(event, corrections.get(event.seq) ?? []))
}

const byTarget = (log: readonly LoggedEvent[]): ReadonlyMap<number, readonly Correction[]> => {
  const targets = new Map(log.filter(isCorrectable).map((event) => [event.seq, event]))
  const found = new Map<number, Correction[]>()
  for (const event of log) {
    if (event.kind !== 'correction' || !event.body.entry) continue
    const { of } = event.body
    if (of >= event.seq || !targets.has(of)) continue
    found.set(of, [...(found.get(of) ?? []), event])
  }
  return found
}

const standingOf = (event: LoggedEvent, corrections: readonly Correction[]): Standing => {
  const versions = [event, ...corrections.map((correction) => replaced(event, correction))]
  return {
    event: versions.at(-1) ?? event,
    earlier: versions.slice(0, -1),
    by: corrections.at(-1)?.seq ?? event.seq,
  }
}

/** The event with what the correction says; number, id and the time it was first written down stay. */
const replaced = (event: LoggedEvent, correction: Correction): LoggedEvent => {
  const { seq, id, recordedAt } = event
  const { actorRole, channel, occurredAt, precision, basis } = correction
  const entry = correction.body.entry as Account
  return { ...entry, seq, id, recordedAt, actorRole, channel, occurredAt, precision, basis }
}
