import { type DeskNeed, type DeskRule, deskStatuses } from '@/lib/desk/policy'
import { policyTable } from '@/lib/desk/policy-cells'
import { moveWords, roleWords, statusWords } from './desk-words'

/** The policy of one role as a table in words: a row for each move. */
export type PolicyPart = {
  readonly role: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

const roles = ['volunteer', 'lead'] as const

/** Who may do what with a shared case, drawn from the table that decides it. */
export const policyParts = (): PolicyPart[] =>
  roles.map((role) => ({
    role: roleWords[role],
    head: ['できること', ...deskStatuses.map((status) => statusWords[status])],
    rows: policyTable(role)
      .filter(({ cells }) => cells.some(({ rules }) => rules.length > 0))
      .map(({ move, cells }) => ({
        key: move,
        cells: [moveWords[move], ...cells.map(({ rules }) => rules.map(ruleWords).join(' / ') || '—')],
      })),
  }))

const whoseWords = { own: '受け持つ人', other: 'ほかの人' } as const

const shortNeeds: Readonly<Record<DeskNeed, string>> = {
  'may-write': '返事がゆるされていれば',
  'second-read': '要るときは、もう1人の確認のあと',
}

const ruleWords = ({ whose, needs }: DeskRule): string =>
  [whose ? whoseWords[whose] : 'だれでも', ...needs.map((need) => shortNeeds[need])].join('。')
