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

/** A place between two rows of the queue: behind this one, or before it. It stays where it is when rows come and go. */
export type QueuePlace = {
  readonly way: 'after' | 'before'
  readonly urgency: number
  readonly lastAt: Date
  readonly caseId: string
}

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
 * A page of the queue at `now`: the urgent first, and of equals whoever waits the longest. It never skips over rows
 * (no OFFSET): a page far behind costs what the first one costs.
 */
export const queuePage = async (
  client: Client,
  reader: QueueReader,
  filter: QueueFilter,
  place: QueuePlace | null,
  now: Date,
  size = rowsOnPage,
): Promise<QueuePage> => {
  const wanted = wantedIn(reader, filter, now)
  const found = place
    ? await rowsBeside(client, wanted, place, size + 1)
    : await client.deskRow.findMany({ where: wanted, orderBy: orderOf('after'), take: size + 1 })
  const rows = found.slice(0, size)
  const hasMore = found.length > size
  if (place?.way !== 'before') return { rows, hasBefore: place !== null, hasAfter: hasMore }
  return { rows: rows.reverse(), hasBefore: hasMore, hasAfter: true }
}

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

const orderOf = (way: QueuePlace['way']) =>
  way === 'after'
    ? ([{ urgency: 'desc' }, { lastAt: 'asc' }, { caseId: 'asc' }] as const).map((one) => ({ ...one }))
    : ([{ urgency: 'asc' }, { lastAt: 'desc' }, { caseId: 'desc' }] as const).map((one) => ({ ...one }))

/**
 * Rows beside a place, the nearest first. In two steps, so that both begin where the index has them: what is as urgent,
 * then what is less (or more). One condition for both would read every row from the start.
 */
const rowsBeside = async (
  client: Client,
  wanted: ReturnType<typeof wantedIn>,
  { way, urgency, lastAt, caseId }: QueuePlace,
  count: number,
): Promise<DeskRow[]> => {
  const orderBy = orderOf(way)
  const [beyond, level] =
    way === 'after'
      ? [{ lastAt: { gte: lastAt }, NOT: { lastAt, caseId: { lte: caseId } } }, { lt: urgency }]
      : [{ lastAt: { lte: lastAt }, NOT: { lastAt, caseId: { gte: caseId } } }, { gt: urgency }]
  const near = await client.deskRow.findMany({
    where: { AND: [wanted, { urgency, ...beyond }] },
    orderBy,
    take: count,
  })
  if (near.length === count) return near
  const far = await client.deskRow.findMany({
    where: { AND: [wanted, { urgency: level }] },
    orderBy,
    take: count - near.length,
  })
  return [...near, ...far]
}
