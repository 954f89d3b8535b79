import type { Client } from './client'
import { type DeskRow, shownAt } from './desk-rows'

/** Who looks at the queue. A volunteer sees what they can do something about; a lead everything that is shared. */
export type QueueReader = { readonly id: string; readonly role: 'volunteer' | 'lead' }

/** What of the queue is wanted; all of it has to hold. */
export type QueueFilter = {
  readonly situation?: string | undefined
  readonly stage?: string | undefined
  readonly emergency?: string | undefined
  /** desk, person or nobody */
  readonly waiting?: string | undefined
  /** What the reader holds. */
  readonly mine?: boolean | undefined
  /** A second reader is wanted, and the reader may be one. */
  readonly second?: boolean | undefined
}

/** A gap in the queue: behind the row of that place, or before it. It stays where it is when rows come and go. */
export type QueueGap = { readonly way: 'after' | 'before'; readonly place: string }

/** A page of the queue, and whether there is more on both sides of it. */
export type QueuePage = {
  readonly rows: readonly DeskRow[]
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** Rows on one page. */
const rowsOnPage = 25

/** A count stops here: what is more is shown as more. */
export const countedUpTo = 500

/**
 * A page of the queue at `now`, in the order of places. It begins at a gap (no OFFSET): a page far behind costs what the
 * first one costs.
 */
export const queuePage = async (
  client: Client,
  reader: QueueReader,
  filter: QueueFilter,
  gap: QueueGap | null,
  now: Date,
  size = rowsOnPage,
): Promise<QueuePage> => {
  const isBack = gap?.way === 'before'
  const found: DeskRow[] = await client.deskRow.findMany({
    where: { ...wantedIn(reader, filter, now), ...(gap ? { place: beyond(gap) } : {}) },
    orderBy: { place: isBack ? 'desc' : 'asc' },
    take: size + 1,
  })
  const rows = found.slice(0, size)
  const hasMore = found.length > size
  if (!isBack) return { rows, hasBefore: gap !== null, hasAfter: hasMore }
  return { rows: rows.reverse(), hasBefore: hasMore, hasAfter: true }
}

const beyond = ({ way, place }: QueueGap) => (way === 'after' ? { gt: place } : { lt: place })

/** How many rows of the queue a filter leaves, at most `countedUpTo` + 1. */
export const countQueue = (
  client: Client,
  reader: QueueReader,
  filter: QueueFilter,
  now: Date,
): Promise<number> => client.deskRow.count({ where: wantedIn(reader, filter, now), take: countedUpTo + 1 })

/** Which rows a reader gets: for `where`. */
const wantedIn = (reader: QueueReader, filter: QueueFilter, now: Date) => ({
  ...shownAt(now),
  ...(filter.situation === undefined ? {} : { situation: filter.situation }),
  ...(filter.stage === undefined ? {} : { stage: filter.stage }),
  ...(filter.waiting === undefined ? {} : { waiting: filter.waiting }),
  // Ids stand with spaces around them: no id is found in another.
  ...(filter.emergency === undefined ? {} : { emergencies: { contains: ` ${filter.emergency} ` } }),
  ...(filter.mine ? { holder: reader.id } : {}),
  AND: [
    ...(reader.role === 'lead' ? [] : [{ OR: seenBy(reader) }]),
    ...(filter.second ? [secondFor(reader)] : []),
  ],
})

const seenBy = ({ id }: QueueReader) => [{ status: 'waiting' }, { holder: id }, { status: 'second' }]

// Whoever holds a case is not its second reader.
const secondFor = ({ id }: QueueReader) => ({ status: 'second', NOT: { holder: id } })
