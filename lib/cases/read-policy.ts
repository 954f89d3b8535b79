import { type DeskNeed, type DeskRule, deskStatuses } from '@/lib/desk/policy'
import { policyTable } from '@/lib/desk/policy-cells'
import { say } from '@/lib/text/text'
import { roleWords } from './desk-role-words'
import { moveWords, statusWords } from './desk-words'

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
    role: say(roleWords[role]),
    head: ['できること', ...deskStatuses.map((status) => statusWords[status])],
    rows: policyTable(role)
      .filter(({ cells }) => cells.some(({ rules }) => rules.length > 0))
      .map(({ move, cells }) => ({
        key: move,
        cells: [moveWords[move], ...cells.map(({ rules }) => rules.map(ruleWords).join(' / ') || '—')],
      })),
  }))

const whoseWords = { own: '受け持ち', other: 'ほかの人' } as const

/** What has to hold besides, by a mark: a cell with the words would be higher than wide. */
const needMarks: Readonly<Record<DeskNeed, { readonly mark: string; readonly words: string }>> = {
  'may-write': { mark: '①', words: 'ご本人が、書いて返してよいと言っているとき。' },
  'second-read': { mark: '②', words: 'お金・おどし・未成年のことがあるときは、もう1人が確認したあと。' },
}

/** What the marks in the cells mean. */
export const policyMarks: readonly string[] = Object.values(needMarks).map(
  ({ mark, words }) => `${mark} ${words}`,
)

const ruleWords = ({ whose, needs }: DeskRule): string =>
  [whose ? whoseWords[whose] : 'だれでも', ...needs.map((need) => needMarks[need].mark)].join('')
