import type { Value } from '@/lib/engine/condition'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import type { CaseState } from '@/lib/log/fold'
import { sayPlainly } from '@/lib/text/text'
import { ledgerTable } from './ledger-table'
import { pairs } from './record-parts'

/** Every question that was answered, with the newest answer. */
export const recordFacts = ({ given }: CaseState): string => {
  const answered = factNames.filter((fact) => given[fact] !== undefined)
  return pairs(
    answered.map((fact) => [questionOf(fact), answerWords(fact, given[fact] as Value | null)]),
    'answers',
  )
}

/** A place is asked for by its postal code and kept as a prefecture. */
const questionOf = (fact: FactName): string => {
  const { input, label, question } = entryOf(fact)
  return sayPlainly(input === 'place' ? label : question)
}

/** The disclosure ledger: which data came up, and in which ways. */
export const recordLedger = ({ ledger, facts }: CaseState): string => {
  const block = ledgerTable(ledger, facts)
  if (block.kind !== 'marks') return ''
  const [, ...ways] = block.head
  const rows = block.rows.map(([items, ...marks]): [string, string] => [
    wordsIn(items),
    ways.filter((_, at) => wordsIn(marks[at]) !== '').join('、'),
  ])
  return pairs(rows)
}

const wordsIn = (cell: { text?: string; gap?: string | undefined } | undefined): string =>
  cell?.text ?? (cell?.gap === undefined ? '' : '未確認')
