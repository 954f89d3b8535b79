/** Who works at the desk. An admin sees to accounts and to no case. */
export const deskRoles = ['volunteer', 'lead', 'admin'] as const
export type DeskRole = (typeof deskRoles)[number]

/** Where a shared case stands with the desk. */
export const deskStatuses = ['waiting', 'taken', 'asked', 'second', 'handed', 'closed'] as const
export type DeskStatus = (typeof deskStatuses)[number]

/** What can be done with a shared case. */
export const deskMoves = [
  'take',
  'give-back',
  'ask',
  'remark',
  'state',
  'appoint',
  'ask-second',
  'second',
  'hand-over',
  'close',
  'reopen',
] as const
export type DeskMove = (typeof deskMoves)[number]

/** What has to hold besides role and status. */
export type DeskNeed =
  /** The person lets the desk write back. */
  | 'may-write'
  /** Where a second reader is wanted, one has agreed. */
  | 'second-read'

/** Whose case it must be: held by the one who moves, or by somebody else. `null`: it does not matter. */
type Whose = 'own' | 'other' | null

/** One row of the policy: this role may make this move there, and then the case stands here. */
export type DeskRule = {
  readonly role: DeskRole
  readonly from: readonly DeskStatus[]
  readonly move: DeskMove
  readonly whose: Whose
  readonly needs: readonly DeskNeed[]
  /** `null`: it stays where it is. */
  readonly to: DeskStatus | null
}

const unclosed: readonly DeskStatus[] = ['waiting', 'taken', 'asked', 'second', 'handed']
const held: readonly DeskStatus[] = ['taken', 'asked', 'second']
const inHand: readonly DeskStatus[] = ['taken', 'asked']

const rule = (
  role: DeskRole,
  from: readonly DeskStatus[],
  move: DeskMove,
  whose: Whose,
  to: DeskStatus | null,
  ...needs: readonly DeskNeed[]
): DeskRule => ({ role, from, move, whose, needs, to })

const holderRules = (role: 'volunteer' | 'lead'): readonly DeskRule[] => [
  rule(role, ['waiting'], 'take', null, 'taken'),
  // While a second reader is waited for as well: a shift ends.
  rule(role, held, 'give-back', 'own', 'waiting'),
  rule(role, inHand, 'ask', 'own', 'asked', 'may-write'),
  rule(role, inHand, 'state', 'own', null, 'may-write', 'second-read'),
  rule(role, inHand, 'appoint', 'own', null, 'may-write'),
  rule(role, ['taken', 'asked', 'second', 'handed'], 'remark', 'own', null),
  rule(role, inHand, 'ask-second', 'own', 'second'),
  rule(role, ['second'], 'second', 'other', 'taken'),
  rule(role, inHand, 'hand-over', 'own', 'handed', 'second-read'),
  rule(role, ['taken', 'asked', 'handed'], 'close', 'own', 'closed', 'second-read'),
]

/** Every move that anybody may make (issue: role × status × move). What has no row is refused. */
export const deskPolicy: readonly DeskRule[] = [
  ...holderRules('volunteer'),
  ...holderRules('lead'),
  // Somebody may be ill, or gone: a lead frees what they hold.
  rule('lead', held, 'give-back', 'other', 'waiting'),
  rule('lead', unclosed, 'remark', 'other', null),
  rule('lead', ['handed', 'closed'], 'reopen', null, 'waiting'),
]

/** Who wants to move which case. */
export type DeskAttempt = {
  readonly role: DeskRole
  readonly status: DeskStatus
  /** Whether the one who moves holds the case. */
  readonly isOwn: boolean
  readonly met: ReadonlySet<DeskNeed>
}

/** The rule that allows a move, or what it still needs, or `null` when nobody of that role may make it there. */
export const ruleFor = (
  move: DeskMove,
  { role, status, isOwn, met }: DeskAttempt,
): DeskRule | { readonly missing: readonly DeskNeed[] } | null => {
  const found = deskPolicy.find(
    (one) =>
      one.role === role &&
      one.move === move &&
      one.from.includes(status) &&
      (one.whose === null || (one.whose === 'own') === isOwn),
  )
  if (!found) return null
  const missing = found.needs.filter((need) => !met.has(need))
  return missing.length > 0 ? { missing } : found
}
