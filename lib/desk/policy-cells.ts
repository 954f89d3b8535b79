import {
  type DeskMove,
  type DeskRole,
  type DeskRule,
  type DeskStatus,
  deskMoves,
  deskPolicy,
  deskStatuses,
} from './policy'

/** One cell of the policy: what a role may do with a case that stands there; `[]` is nothing. */
export type PolicyCell = { readonly status: DeskStatus; readonly rules: readonly DeskRule[] }

/** The policy of one role as a table: a row for each move, a cell for each status. Pure. */
export const policyTable = (
  role: DeskRole,
): readonly { readonly move: DeskMove; readonly cells: readonly PolicyCell[] }[] =>
  deskMoves.map((move) => ({
    move,
    cells: deskStatuses.map((status) => ({
      status,
      rules: deskPolicy.filter((one) => one.role === role && one.move === move && one.from.includes(status)),
    })),
  }))
