import { canonical } from '@/lib/log/canonical'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { type DeskState, deskStateOf, metNeeds } from './desk-state'
import { type DeskMove, type DeskNeed, type DeskRole, ruleFor } from './policy'
import { amendable } from './remarks'

/** Who wants to move, and what they saw of the case: the place of the last event on their sheet. */
export type Mover = {
  readonly account: string
  readonly role: DeskRole
  readonly move: DeskMove
  readonly saw: number
  /** The note that is amended, the fact that is asked for. */
  readonly of?: number | null
  readonly fact?: string | null
}

/** Why a move cannot follow a log: nothing is shared any more, others were there first, or the policy says no. */
export type Obstacle =
  | { readonly tag: 'gone' }
  | { readonly tag: 'stale' }
  | { readonly tag: 'refused'; readonly missing: readonly DeskNeed[] }

/** What keeps a move from following a log as it stands at `now`; `null` when nothing does. Pure. */
export const obstacleTo = (log: readonly LoggedEvent[], mover: Mover, now: Date): Obstacle | null => {
  const state = deskStateOf(log)
  if (!state.grant || new Date(state.grant.until) <= now) return { tag: 'gone' }
  if (isOvertaken(log, state, mover)) return { tag: 'stale' }
  const rule = ruleFor(mover.move, {
    role: mover.role,
    status: state.status,
    isOwn: state.holder === mover.account,
    met: metNeeds(state, fold(log).facts),
  })
  if (!rule) return { tag: 'refused', missing: [] }
  if ('missing' in rule) return { tag: 'refused', missing: rule.missing }
  return isPossible(log, state, mover, now) ? null : { tag: 'refused', missing: [] }
}

/** Where the case stands with the desk is another than on the sheet. A note overwrites nothing but the note it amends. */
const isOvertaken = (log: readonly LoggedEvent[], state: DeskState, { move, saw, of }: Mover): boolean => {
  if (move !== 'remark')
    return canonical(state) !== canonical(deskStateOf(log.filter(({ seq }) => seq <= saw)))
  return log.some(
    ({ kind, seq, body }) =>
      kind === 'desk' && seq > saw && body.move === 'remark' && body.of !== null && body.of === of,
  )
}

const isPossible = (
  log: readonly LoggedEvent[],
  { questions }: DeskState,
  { account, of, fact }: Mover,
  now: Date,
): boolean => {
  if (of !== undefined && of !== null) return amendable(log, account, now).some(({ seq }) => seq === of)
  return !fact || !questions.some((question) => question.fact === fact && question.answeredBy === null)
}
