import { type DeskState, metNeeds } from '@/lib/desk/desk-state'
import { type DeskMove, deskMoves, ruleFor } from '@/lib/desk/policy'
import type { Facts } from '@/lib/engine/condition'
import type { DeskAccount } from './desk-asking'
import { movePath } from './desk-path'
import { moveWords, needWords } from './desk-words'

/** A move that the policy knows here: with its form, or with what is missing for it. */
export type MoveView = {
  readonly move: DeskMove
  readonly label: string
  readonly action: ReturnType<typeof movePath>
  /** `[]`: it can be made now. */
  readonly missing: readonly string[]
}

/** The moves of an account on a sheet, in the order of the policy. What its role may not do there is left out. Pure. */
export const moveViews = (
  { id, role }: Pick<DeskAccount, 'id' | 'role'>,
  handle: string,
  state: DeskState,
  facts: Facts,
): MoveView[] => {
  const attempt = { role, status: state.status, isOwn: state.holder === id, met: metNeeds(state, facts) }
  return deskMoves.flatMap((move) => {
    const rule = ruleFor(move, attempt)
    if (!rule) return []
    const missing = 'missing' in rule ? rule.missing.map((need) => needWords[need]) : []
    return [{ move, label: moveWords[move], action: movePath(handle, move), missing }]
  })
}
