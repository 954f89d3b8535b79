import 'server-only'
import { type Obstacle, obstacleTo } from '@/lib/desk/obstacle'
import { type DeskMove, deskMoves } from '@/lib/desk/policy'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import type { Client } from '@/lib/store/client'
import { type DraftPlace, dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import { dayInJapan, noonInJapan } from '@/lib/text/japan-time'
import { sawOf } from './answer'
import { appendToCase } from './append-to-case'
import { adviceChoices } from './desk-advice'
import type { DeskAccount } from './desk-asking'
import { moveTyped, type ParsedMove, parseMove } from './desk-move-form'
import { queuePath, sheetPath } from './desk-path'
import { eventNow, formIdOf } from './new-event'
import { openShared } from './read-shared'
import type { FieldError } from './step-form'
import type { Typed } from './typed'

/** What a volunteer typed that could not be taken, and why. One for each sheet and account. */
export type MoveDraft = {
  readonly move: DeskMove
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly obstacle: Obstacle | null
  /** When it came back, UTC. */
  readonly at: string
}

/**
 * Takes the form of a move: one event more, or a draft and the same sheet, which says why. Returns where to go; `null`
 * when there is no such move or no such case for this account. A repeated form changes nothing. Throws when the store
 * cannot write.
 */
export const moveCase = async (
  account: DeskAccount,
  client: Client,
  handle: string,
  move: string,
  form: FormData,
  now: Date,
): Promise<string | null> => {
  if (!isMove(move)) return null
  const shared = await openShared(account, client, handle, now)
  if (!shared) return null
  const moving: Moving = { account, client, handle, move, opened: shared.opened, now }
  const typed = moveTyped(move, form)
  const advice = adviceChoices(shared.view.guidance).map(({ value }) => value)
  const parsed = parseMove(move, typed, account.id, dayInJapan(now), advice)
  if (!parsed.ok) return comeBack(moving, typed, { errors: parsed.errors, obstacle: null })
  const saw = sawOf(form, shared.opened.events.length)
  const obstacle = await tryMove(moving, parsed.value, formIdOf(form), saw)
  // Somebody else may hold the case by now: then there is no sheet to come back to.
  const isOpen = (await openShared(account, client, handle, now)) !== null
  if (obstacle) return isOpen ? comeBack(moving, typed, { errors: [], obstacle }) : null
  await forget(moving)
  return isOpen ? `${sheetPath(handle)}#history` : queuePath
}

type Moving = {
  readonly account: DeskAccount
  readonly client: Client
  readonly handle: string
  readonly move: DeskMove
  readonly opened: OpenedCase
  readonly now: Date
}

/** Appends the move, unless something keeps it from following the log as it is then: what that is. */
const tryMove = async (
  { account, client, opened, now }: Moving,
  said: ParsedMove,
  id: string,
  saw: number,
): Promise<Obstacle | null> => {
  const mover = moverOf(account, said, saw)
  let obstacle: Obstacle | null = null
  const mayFollow = (log: readonly LoggedEvent[]): boolean => {
    obstacle = obstacleTo(log, mover, now)
    return obstacle === null
  }
  const after = await appendToCase(client, opened, [eventOf(said, id, account, now)], now, mayFollow)
  return after ? null : obstacle
}

const comeBack = async (
  { account, client, handle, move, opened, now }: Moving,
  typed: Typed,
  why: Pick<MoveDraft, 'errors' | 'obstacle'>,
): Promise<string> => {
  const draft: MoveDraft = { move, typed, at: now.toISOString(), ...why }
  await saveDraft(client, sheetDraft(account, opened, handle), draft, now)
  return sheetPath(handle)
}

/** What was typed into another form of the sheet stays. */
const forget = async ({ account, client, handle, move, opened, now }: Moving): Promise<void> => {
  const place = sheetDraft(account, opened, handle)
  const kept = (await readDraft(client, place, now)) as MoveDraft | null
  if (kept?.move === move) await dropDraft(client, place)
}

const isMove = (move: string): move is DeskMove => (deskMoves as readonly string[]).includes(move)

/** Where what an account typed on a sheet is kept, sealed under the key of the case. */
export const sheetDraft = (
  { id }: DeskAccount,
  { caseId, key }: Pick<OpenedCase, 'caseId' | 'key'>,
  handle: string,
): DraftPlace => ({ sessionId: id, caseId, key, form: sheetPath(handle) })

const moverOf = ({ id, role }: DeskAccount, { body }: ParsedMove, saw: number) => ({
  account: id,
  role,
  move: body.move,
  saw,
  of: body.move === 'remark' ? body.of : null,
  fact: body.move === 'ask' ? body.fact : null,
})

/** A hand-over happened on the day that the form names; everything else happens now. */
const eventOf = ({ body, on }: ParsedMove, id: string, { role }: DeskAccount, now: Date): NewEvent => {
  const event = eventNow(id, { kind: 'desk', body }, role === 'lead' ? 'lead' : 'volunteer', now)
  return on ? { ...event, occurredAt: noonInJapan(on).toISOString(), precision: 'day' } : event
}
