import type { Value } from '@/lib/engine/condition'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, factNames } from '@/lib/facts/catalogue'
import type { CaseState } from '@/lib/log/fold'
import { sayPlainly } from '@/lib/text/text'
import { escaped } from './escaped'
import { ledgerTable } from './ledger-table'
import { pairs } from './record-parts'

/** Every question that was answered, with the newest answer. */
export const recordFacts = ({ given }: CaseState): string => {
  const answered = factNames.filter((fact) => given[fact] !== undefined)
  return pairs(
    answered.map((fact) => [
      sayPlainly(entryOf(fact).question),
      answerWords(fact, given[fact] as Value | null),
    ]),
  )
}

/** The disclosure ledger as a table of marks. */
export const recordLedger = ({ ledger, facts }: CaseState): string => {
  const block = ledgerTable(ledger, facts)
  if (block.kind !== 'marks') return ''
  const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')
  const rows = block.rows.map((cells) => {
    const [first = '', ...marks] = cells.map((cell) => ('text' in cell ? cell.text : '未確認'))
    return `<tr><th scope="row">${escaped(first)}</th>${marks.map((mark) => `<td>${escaped(mark)}</td>`).join('')}</tr>`
  })
  return `<div class="scroll marks"><table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}
