import type { LoggedEvent } from '@/lib/log/events'

/** A note between volunteers, as it stands after its author amended it. */
export type Remark = {
  /** Where it was first written. */
  readonly seq: number
  readonly by: string
  readonly words: string
  /** When it was first written, UTC. */
  readonly at: string
  /** What it said before, oldest first. */
  readonly earlier: readonly string[]
}

/** Hours in which its author may amend a note (issue of the desk, limits). */
const amendHours = 24

/** The notes of a log, oldest first. Pure. */
export const remarksOf = (log: readonly LoggedEvent[]): readonly Remark[] => {
  const remarks = new Map<number, Remark>()
  for (const { kind, seq, recordedAt, body } of log) {
    if (kind !== 'desk' || body.move !== 'remark') continue
    const first = body.of === null ? undefined : remarks.get(body.of)
    if (first)
      remarks.set(first.seq, { ...first, words: body.words, earlier: [...first.earlier, first.words] })
    else remarks.set(seq, { seq, by: body.by, words: body.words, at: recordedAt, earlier: [] })
  }
  return [...remarks.values()]
}

/** The notes that an account may still amend at `now`: its own, for 24 hours. */
export const amendable = (log: readonly LoggedEvent[], account: string, now: Date): readonly Remark[] =>
  remarksOf(log).filter(
    ({ by, at }) => by === account && now.getTime() - Date.parse(at) < amendHours * 3_600_000,
  )
