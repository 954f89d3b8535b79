import { randomBytes } from 'node:crypto'
import { admit } from '@/lib/log/admit'
import { bodyHashOf, GENESIS, hashOf, type Row } from '@/lib/log/chain'
import { type LoggedEvent, type NewEvent, parseEvent } from '@/lib/log/events'
import { atOneMoment, type Client, type Write } from './client'
import { pause } from './retried'
import { type Sealed, sealJson, unsealJson } from './seal'

/** A case as the store holds it, opened: its number and key, its events, and the chain's last hash. */
export type OpenedCase = {
  readonly caseId: string
  /** 記録番号; `null` in a case from before there were any, until `ensureNumber` gives it one. */
  readonly number: string | null
  readonly key: Uint8Array
  /** Days after its last event at which it ends. */
  readonly keptDays: number
  readonly events: readonly LoggedEvent[]
  readonly head: string
}

type Lock = Omit<OpenedCase, 'events' | 'head'>
type Body = { salt: string; body: NewEvent['body'] }
type Planned = { row: Row; sealed: Sealed; event: LoggedEvent }

/** An event as its hash counts it: its columns, and its very body with the salt (base64) that it was hashed with. */
export type KeptEvent = { readonly row: Row; readonly salt: string; readonly body: NewEvent['body'] }

/** The writes beside some events that are stored, and the log with them. May be asked again when others append. */
export type Beside = (
  stored: readonly LoggedEvent[],
  log: readonly LoggedEvent[],
) => readonly Write[] | Promise<readonly Write[]>

/** Tries before giving up when others append to the same case at the same time. */
const tries = 8

/** Reads and opens every event of a case, oldest first. Throws when a body was changed or moved. */
export const openEvents = async (client: Client, lock: Lock): Promise<OpenedCase> => {
  const kept = await keptEvents(client, lock)
  return { ...lock, events: kept.map(loggedOf), head: kept.at(-1)?.row.hash ?? GENESIS }
}

/** Every event of a case as it was hashed, oldest first. Throws when a body was changed or moved. */
export const keptEvents = async (
  client: Client,
  { caseId, key }: Pick<Lock, 'caseId' | 'key'>,
): Promise<KeptEvent[]> => {
  const [rows, bodies] = await client.$transaction(
    [
      client.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } }),
      client.eventBody.findMany({ where: { caseId }, orderBy: { seq: 'asc' } }),
    ],
    atOneMoment(client),
  )
  const sealedOf = new Map(bodies.map((body) => [body.seq, body.sealed]))
  return rows.map((row) => openEvent(key, rowOf(row), sealedOf.get(row.seq)))
}

/** An event that was hashed elsewhere, ready to be stored: its body sealed anew, its salt and its hashes as they were. */
export const sealKept = (key: Uint8Array, { row, salt, body }: KeptEvent): Planned => ({
  row,
  event: loggedOf({ row, salt, body }),
  sealed: sealJson(key, { salt, body } satisfies Body, placeOf(row)),
})

/**
 * Appends events after the head that was read, in one batch, and returns the case with them.
 * Events already there are left out (a retry never duplicates). When somebody else appended in between, the log
 * is read again and the events go behind theirs. Throws when the store cannot write.
 */
export const append = async (
  client: Client,
  opened: OpenedCase,
  incoming: readonly NewEvent[],
  recordedAt: Date,
): Promise<OpenedCase> => (await appendIf(client, opened, incoming, recordedAt, () => true)) ?? opened

/**
 * `append` that asks before each try whether the events may still follow the log as it is then; `null` = no.
 * `beside` makes the writes that belong to the events which are stored: in the same batch, so that all of it is there
 * or nothing. It gets those events, and the log with them. Of a retry, whose events are there already, nothing is
 * written again.
 */
export const appendIf = async (
  client: Client,
  opened: OpenedCase,
  incoming: readonly NewEvent[],
  recordedAt: Date,
  mayFollow: (log: readonly LoggedEvent[]) => boolean,
  beside: Beside = () => [],
): Promise<OpenedCase | null> => {
  let current = opened
  for (let attempt = 0; attempt < tries; attempt++) {
    const planned = plan(current, admit(current.events, incoming), recordedAt)
    if (planned.length === 0) return current
    if (!mayFollow(current.events)) return null
    try {
      const after = withPlanned(current, planned)
      const stored = planned.map(({ event }) => event)
      await client.$transaction([...inserts(client, planned), ...(await beside(stored, after.events))])
      return after
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      // Once may be chance. More often, they keep meeting.
      if (attempt > 0) await pause(attempt + 1)
      current = await openEvents(client, opened)
    }
  }
  throw new Error('the case is being written to by too many at once')
}

/** The writes that store planned events: rows and bodies apart. For a batch. */
export const inserts = (client: Client, planned: readonly Planned[]) => [
  client.event.createMany({ data: planned.map(({ row }) => stored(row)) }),
  client.eventBody.createMany({
    data: planned.map(({ row, sealed }) => ({ caseId: row.caseId, seq: row.seq, sealed })),
  }),
]

/** Gives new events their places, hashes and sealed bodies behind the head of a case. */
export const plan = (opened: OpenedCase, events: readonly NewEvent[], recordedAt: Date): Planned[] => {
  const planned: Planned[] = []
  for (const input of events) {
    const previous = planned.at(-1)?.row.hash ?? opened.head
    const event: LoggedEvent = {
      ...parseEvent(input),
      seq: opened.events.length + planned.length + 1,
      recordedAt: recordedAt.toISOString(),
    }
    planned.push(planOne(opened, previous, event))
  }
  return planned
}

/** The case as it is once planned events are stored. */
export const withPlanned = (opened: OpenedCase, planned: readonly Planned[]): OpenedCase => ({
  ...opened,
  events: [...opened.events, ...planned.map(({ event }) => event)],
  head: planned.at(-1)?.row.hash ?? opened.head,
})

const planOne = ({ caseId, key }: OpenedCase, previous: string, event: LoggedEvent): Planned => {
  const salt = randomBytes(32)
  const { seq, id, actorRole, kind, channel, occurredAt, precision, recordedAt, basis } = event
  const bodyHash = bodyHashOf(salt, event.body)
  const columns = { caseId, seq, id, actorRole, kind, channel, occurredAt, precision, recordedAt, basis }
  const row = { ...columns, bodyHash, hash: hashOf(previous, { ...columns, bodyHash }) }
  const body: Body = { salt: salt.toString('base64'), body: event.body }
  return { row, event, sealed: sealJson(key, body, placeOf(row)) }
}

/** The readable columns of an event as the database gives them. */
export type EventRow = Omit<
  Row,
  'occurredAt' | 'recordedAt' | 'kind' | 'actorRole' | 'precision' | 'basis'
> & {
  occurredAt: Date | null
  recordedAt: Date
  kind: string
  actorRole: string
  precision: string
  basis: string
}

/** Opens one event. Throws when it has no body, or one that was changed or moved. */
export const openEvent = (key: Uint8Array, row: Row, sealed: Uint8Array | undefined): KeptEvent => {
  if (!sealed) throw new Error(`event ${row.seq} has no body`)
  const { salt, body } = unsealJson(key, sealed, placeOf(row)) as Body
  if (bodyHashOf(Buffer.from(salt, 'base64'), body) !== row.bodyHash) {
    throw new Error(`event ${row.seq} does not match its hash`)
  }
  return { row, salt, body }
}

/** An event as the log reads it. Throws a ZodError when this version knows no such event. */
export const loggedOf = ({ row, body }: KeptEvent): LoggedEvent => ({
  ...parseEvent({ ...row, body }),
  seq: row.seq,
  recordedAt: row.recordedAt,
})

/** The columns of an event as its hash counts them. Throws for a time that is none. */
export const rowOf = (row: EventRow): Row =>
  ({
    ...row,
    occurredAt: row.occurredAt?.toISOString() ?? null,
    recordedAt: row.recordedAt.toISOString(),
  }) as Row

const stored = (row: Row): EventRow => ({
  ...row,
  occurredAt: row.occurredAt === null ? null : new Date(row.occurredAt),
  recordedAt: new Date(row.recordedAt),
})

const placeOf = ({ caseId, id, seq }: { caseId: string; id: string; seq: number }) => `${caseId}‖${id}‖${seq}`

/** Whether the store refused a write because its place or id is taken. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002'
