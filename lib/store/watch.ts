import type { Client } from './client'

/** What is known of the wall clock: whether it may be believed, and when it ran behind. */
export type Watch = {
  /** The time that was seen last, by any process. */
  readonly seenAt: Date
  /** For how long it still has to run evenly before it is believed. */
  readonly owedMs: number
  /** Since when it may run behind; `null` when it is believed. */
  readonly behindSince: Date | null
  /** The times of which it turned out that it ran behind, and when it was right again. */
  readonly behindFrom: Date | null
  readonly behindTo: Date | null
  readonly rightAt: Date | null
}

/** A look at the wall clock: its time, and how long ago this process looked before (0 at its first look). */
export type Sighting = { readonly wall: Date; readonly elapsedMs: number }

/** How long a clock has to run evenly before it is believed, at most. */
export const graceMs = 24 * 3_600_000

// NTP moves a clock by less. Beyond it, a tenth of what nobody saw is watched: a night switched off costs an hour
// and a half, a week or a wrong year a whole day.
const [tolerableMs, watchedShare] = [120_000, 0.1]

/**
 * What is known of the clock after a look at it; `null` before the first. A jump and a time switched off look the
 * same, so both cost some watching, and neither more than a day: nothing is erased at once, and nothing never.
 */
export const sighted = (watch: Watch | null, { wall, elapsedMs }: Sighting): Watch => {
  if (!watch) return { ...nothingBehind, seenAt: wall, owedMs: graceMs, behindSince: wall }
  const gap = wall.getTime() - watch.seenAt.getTime()
  const unseen = gap > elapsedMs ? gap - elapsedMs : Math.max(0, -gap)
  if (unseen > tolerableMs) return jumped(watch, wall, unseen, gap < 0)
  const owedMs = Math.max(0, watch.owedMs - Math.max(0, Math.min(gap, elapsedMs)))
  return { ...watch, seenAt: wall, owedMs, behindSince: owedMs === 0 ? null : watch.behindSince }
}

/** Whether the clock ran evenly for long enough that something may be erased by it. */
export const isBelieved = ({ owedMs }: Watch): boolean => owedMs === 0

/** When something was written, for the count of days: what a clock wrote while it ran behind was written later. */
export const writtenAt = ({ behindFrom, behindTo, rightAt }: Watch, at: Date): Date =>
  behindFrom && behindTo && rightAt && at >= behindFrom && at <= behindTo && at < rightAt ? rightAt : at

/** Looks at the clock for every process on the store, and keeps what is known of it now. */
export const look = async (client: Client, sighting: Sighting): Promise<Watch> => {
  for (;;) {
    const known = await knownWatch(client)
    const next = sighted(known, sighting)
    // Whoever looked at the same time came first: what they saw counts too.
    const { count } = known
      ? await client.watch.updateMany({ where: { id, ...known }, data: next })
      : { count: await made(client, next) }
    if (count > 0) return next
  }
}

const id = 'clock'

/** What is known of the clock, without a look at it; `null` before the first. */
export const knownWatch = (client: Client): Promise<Watch | null> =>
  client.watch.findUnique({ where: { id }, omit: { id: true } })

const nothingBehind = { behindFrom: null, behindTo: null, rightAt: null }

const jumped = (watch: Watch, wall: Date, unseen: number, isBack: boolean): Watch => {
  const owedMs = Math.max(watch.owedMs, Math.min(graceMs, Math.round(unseen * watchedShare)))
  const seen = { ...watch, seenAt: wall, owedMs }
  // It may have run behind for a while before this look, most of all where the process was down in between.
  if (isBack) return { ...seen, behindSince: new Date(wall.getTime() - graceMs) }
  if (!watch.behindSince) return seen
  const behindFrom = earlier(watch.behindFrom ?? watch.behindSince, watch.behindSince)
  // It went on for a while after the last look.
  const behindTo = new Date(earlier(new Date(watch.seenAt.getTime() + betweenLooksMs), wall))
  return {
    ...seen,
    behindSince: null,
    behindFrom,
    behindTo: later(watch.behindTo ?? behindTo, behindTo),
    rightAt: wall,
  }
}

/** Milliseconds between two looks of a process. */
export const betweenLooksMs = 600_000

const earlier = (one: Date, other: Date) => (one < other ? one : other)
const later = (one: Date, other: Date) => (one > other ? one : other)

const made = async (client: Client, watch: Watch): Promise<number> => {
  const { count } = await client.watch.createMany({ data: [{ id, ...watch }] }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'P2002') return { count: 0 }
    throw error
  })
  return count
}
