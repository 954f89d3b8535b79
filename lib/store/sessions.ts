import type { Client } from './client'
import { daysBefore, fewestDays, mostDays } from './term'
import { knownWatch, type Watch, writtenAt } from './watch'

/** A browser that may open a case. `id` is the hash of its cookie's token. */
export type Session = {
  readonly id: string
  readonly caseId: string | null
  readonly lastSeenAt: Date
  readonly hiddenAt: Date | null
  /** Other people use the device too. */
  readonly shared: boolean
  /** Stays the same while its tokens change. */
  readonly browser: string
  /** Not used yet. */
  readonly fresh: boolean
}

/** Minutes without a page after which a browser on a shared device is forgotten. */
const sharedMinutes = 30

/** Remembers a new browser. */
export const createSession = async (
  client: Client,
  id: string,
  caseId: string,
  now: Date,
  shared = false,
): Promise<void> => {
  const seen = { createdAt: now, lastSeenAt: now, hiddenAt: null }
  await client.session.create({ data: { id, caseId, ...seen, shared, browser: id } })
}

/** The session of that id, or `null`. */
export const findSession = async (client: Client, id: string): Promise<Session | null> => {
  const found = await client.session.findUnique({ where: { id }, omit: { createdAt: true } })
  return found && { ...found, browser: found.browser ?? found.id }
}

/**
 * Gives a browser whose rights change a new session; what it had typed stays with it. The old one ends when the new
 * one is first used, not before: an answer lost on its way would lock somebody without words out for good.
 */
export const replaceSession = async (
  client: Client,
  { caseId, browser, shared }: Session,
  id: string,
  now: Date,
  change: Partial<Pick<Session, 'shared'>> = {},
): Promise<Session> => {
  const next = { id, caseId, lastSeenAt: now, hiddenAt: null, shared, browser, fresh: true, ...change }
  await client.session.create({ data: { ...next, createdAt: now } })
  return next
}

/** Remembers that a session was used, roughly. At its first use, every older session of its browser ends. */
export const markUsed = async (client: Client, session: Session, now: Date): Promise<void> => {
  const { id, shared, fresh, lastSeenAt } = session
  const quietMs = now.getTime() - lastSeenAt.getTime()
  if (!fresh && quietMs < (shared ? 60_000 : 3_600_000)) return
  await client.$transaction([
    client.session.updateMany({ where: { id }, data: { lastSeenAt: now, fresh: false } }),
    ...(fresh ? [client.session.deleteMany({ where: { ...ofBrowser(session), NOT: { id } } })] : []),
  ])
}

/**
 * Whether a session has ended: on a shared device soon, else when its case would end without it. On a shared device one
 * that was seen by a clock far ahead has ended too: it would be open there until that time comes.
 */
export const isOver = (
  { shared, lastSeenAt }: Pick<Session, 'shared' | 'lastSeenAt'>,
  keptDays: number,
  now: Date,
): boolean =>
  shared
    ? Math.abs(now.getTime() - lastSeenAt.getTime()) > sharedMinutes * 60_000
    : lastSeenAt < daysBefore(now, keptDays)

/** The session, seen when it really was if the clock ran behind then: nobody is shut out for having come that day. */
export const seenByWatch = async (client: Client, session: Session, now: Date): Promise<Session> => {
  if (session.shared || !isOver(session, fewestDays, now)) return session
  const watch = await knownWatch(client)
  return watch ? { ...session, lastSeenAt: writtenAt(watch, session.lastSeenAt) } : session
}

/** Hides the case from this browser (a time), or shows it again (`null`). An unknown session is no error. */
export const setHidden = async (client: Client, id: string, hiddenAt: Date | null): Promise<void> => {
  await client.session.updateMany({ where: { id }, data: { hiddenAt } })
}

/** Forgets a browser, with what it had typed. The case stays. An unknown session is no error. */
export const endSession = async (client: Client, session: Pick<Session, 'id' | 'browser'>): Promise<void> => {
  await client.$transaction([
    client.draft.deleteMany({ where: { sessionId: session.browser } }),
    client.session.deleteMany({ where: { OR: [{ id: session.id }, ofBrowser(session)] } }),
  ])
}

/** Deletes sessions that have ended whatever their case; for the job, whose clock is believed. */
export const deleteEnded = async (client: Client, now: Date, watch: Watch | null = null): Promise<void> => {
  const limit = daysBefore(now, mostDays)
  const { behindFrom, behindTo, rightAt } = watch ?? {}
  const spared =
    behindFrom && behindTo && rightAt && rightAt > limit
      ? [{ lastSeenAt: { gte: behindFrom, lte: behindTo } }]
      : []
  await client.session.deleteMany({
    where: {
      OR: [
        { shared: true, lastSeenAt: { lt: sharedLimit(now) } },
        { lastSeenAt: { lt: limit }, NOT: spared },
      ],
    },
  })
}

const sharedLimit = (now: Date) => new Date(now.getTime() - sharedMinutes * 60_000)

// A session from before browsers had a name carries its own id in its place.
const ofBrowser = ({ browser }: Pick<Session, 'browser'>) => ({ OR: [{ browser }, { id: browser }] })
