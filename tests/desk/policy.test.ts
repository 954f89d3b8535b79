import { describe, expect, test } from 'vitest'
import {
  type DeskMove,
  type DeskNeed,
  type DeskRole,
  type DeskStatus,
  deskMoves,
  deskPolicy,
  deskRoles,
  deskStatuses,
  ruleFor,
} from '@/lib/desk/policy'
import { policyTable } from '@/lib/desk/policy-cells'

const both: readonly DeskNeed[] = ['may-write', 'second-read']
const all = new Set(both)

const cells = deskRoles.flatMap((role) =>
  deskStatuses.flatMap((status) =>
    deskMoves.flatMap((move) => [true, false].map((isOwn) => ({ role, status, move, isOwn }))),
  ),
)

describe('the policy', () => {
  test.for(deskRoles)('drawn from the object: %s', async (role) => {
    await expect(`${drawn(role)}\n`).toMatchFileSnapshot(`drawings/policy-${role}.txt`)
  })

  test.for(cells)('$role, $status, $move, own: $isOwn: one rule at most', ({ role, status, move, isOwn }) => {
    const rules = deskPolicy.filter(
      (rule) =>
        rule.role === role &&
        rule.move === move &&
        rule.from.includes(status) &&
        (rule.whose === null || (rule.whose === 'own') === isOwn),
    )
    expect(rules.length).toBeLessThanOrEqual(1)
    expect(ruleFor(move, { role, status, isOwn, met: all })).toBe(rules[0] ?? null)
    const without = ruleFor(move, { role, status, isOwn, met: new Set() })
    const needs = rules[0]?.needs ?? []
    expect(without).toEqual(needs.length > 0 ? { missing: needs } : (rules[0] ?? null))
  })

  type Line = readonly [
    says: string,
    role: DeskRole,
    status: DeskStatus,
    move: DeskMove,
    own: boolean,
    may: boolean,
  ]
  test.for<Line>([
    ['an admin sees to no case', 'admin', 'waiting', 'take', false, false],
    ['nobody asks about a case of somebody else', 'volunteer', 'taken', 'ask', false, false],
    ['a lead neither', 'lead', 'taken', 'ask', false, false],
    ['the holder is never the second reader', 'volunteer', 'second', 'second', true, false],
    ['a lead who holds it neither', 'lead', 'second', 'second', true, false],
    ['another one is', 'volunteer', 'second', 'second', false, true],
    ['nothing is passed on while a second reader reads', 'volunteer', 'second', 'state', true, false],
    ['a shift ends while a second reader reads', 'volunteer', 'second', 'give-back', true, true],
    ['a lead frees what somebody holds', 'lead', 'asked', 'give-back', false, true],
    ['a volunteer does not', 'volunteer', 'asked', 'give-back', false, false],
    ['a case is taken once', 'volunteer', 'taken', 'take', false, false],
    ['what is closed is closed', 'volunteer', 'closed', 'remark', true, false],
    ['a lead opens it again', 'lead', 'closed', 'reopen', false, true],
  ])('%s', ([, role, status, move, isOwn, may]) => {
    const found = ruleFor(move, { role, status, isOwn, met: all })
    expect(found !== null).toBe(may)
  })

  test('every move is made by somebody, and every status is left by somebody', () => {
    const made = new Set(deskPolicy.map(({ move }) => move))
    expect(deskMoves.filter((move) => !made.has(move))).toEqual([])
    const left = new Set(
      deskPolicy.flatMap(({ from, to }) => (to ? from.filter((status) => status !== to) : [])),
    )
    expect(deskStatuses.filter((status) => !left.has(status))).toEqual([])
  })

  test('what goes to the person needs that the desk may write, what decides needs the second reader', () => {
    const needing = (need: DeskNeed) =>
      [...new Set(deskPolicy.filter(({ needs }) => needs.includes(need)).map(({ move }) => move))].sort()
    expect(needing('may-write')).toEqual(['appoint', 'ask', 'state'])
    expect(needing('second-read')).toEqual(['close', 'hand-over', 'state'])
  })
})

const marks: Readonly<Record<DeskNeed, string>> = { 'may-write': 'w', 'second-read': '2' }

/** `own → asked (w)`: whose, where it goes, and what it needs. */
const drawn = (role: DeskRole): string => {
  const rows = policyTable(role).map(({ move, cells }) => [
    move,
    ...cells.map(({ rules }) =>
      rules
        .map(({ whose, to, needs }) =>
          [
            whose ?? 'any',
            to && `→ ${to}`,
            needs.length > 0 && `(${needs.map((need) => marks[need]).join('')})`,
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join(' | '),
    ),
  ])
  const table = [['', ...deskStatuses], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [
    `${role}: own = holds it, other = somebody else does; w = may-write, 2 = second-read`,
    ...lines,
  ].join('\n')
}
