import 'server-only'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import type { Client, Write } from '@/lib/store/client'
import { deskKey } from '@/lib/store/desk-key'
import { deskRowUpdate, deskRowWrites } from '@/lib/store/desk-rows'
import { tallyWrites } from '@/lib/store/desk-tally'
import { appendIf, type Beside, type OpenedCase } from '@/lib/store/events'
import { withMasterKey } from '@/lib/store/keyring'
import { dayInJapan } from '@/lib/text/japan-time'
import { deskTagsOf } from './desk-match'
import { deskRowOf } from './desk-row-of'
import { talliesOf } from './desk-tally-of'

/**
 * The one way in which lib/cases appends: `appendIf` that keeps the queue of the desk in step. The row and the tags of
 * a shared case are written, or dropped when it is taken back, in the batch of the events. What has run out stays for
 * the job to drop. A case that never was shared costs no write more.
 */
export const appendToCase = (
  client: Client,
  opened: OpenedCase,
  events: readonly NewEvent[],
  now: Date,
  mayFollow: (log: readonly LoggedEvent[]) => boolean = () => true,
  beside: Beside = () => [],
): Promise<OpenedCase | null> =>
  appendIf(client, opened, events, now, mayFollow, async (stored, log) => [
    ...(await beside(stored, log)),
    ...(await deskWrites(client, { ...opened, events: log }, stored, now)),
  ])

/** `appendToCase` of events that may follow whatever the log says by then. */
export const addToCase = async (
  client: Client,
  opened: OpenedCase,
  events: readonly NewEvent[],
  now: Date,
): Promise<OpenedCase> => (await appendToCase(client, opened, events, now)) ?? opened

/** Before anything ran out. */
const beforeAll = new Date(0)

/** The writes that put a case into the queue as its log says, or take it out, and that count what happened. */
const deskWrites = async (
  client: Client,
  opened: OpenedCase,
  stored: readonly LoggedEvent[],
  now: Date,
): Promise<readonly Write[]> => {
  if (!opened.events.some(({ kind }) => kind === 'granted')) return []
  const row = deskRowOf(opened, now)
  // By a clock that is a year ahead for a moment every grant has run out: only the job drops for that, whose clock is
  // believed. Nobody may ever write more in this case, to bring it back.
  const overdue = row ? null : deskRowOf(opened, beforeAll)
  const tags = row
    ? deskTagsOf(opened.events, await withMasterKey((masterKey) => deskKey(client, masterKey)))
    : []
  return [
    ...(overdue ? [deskRowUpdate(client, overdue)] : deskRowWrites(client, opened.caseId, row, tags)),
    ...tallyWrites(client, dayInJapan(now), talliesOf(stored, opened.events, row)),
  ]
}
