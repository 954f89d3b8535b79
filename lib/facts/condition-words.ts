import type { Condition } from '@/lib/engine/condition'
import { say } from '@/lib/text/text'
import { entryOf, isFactName } from './catalogue'

/** A condition as a person reads it: `「払ったか」が「クレジットカード」`. Parts in brackets where it is needed. */
export const conditionWords = (condition: Condition): string => {
  switch (condition.op) {
    case 'is':
      return `${factWords(condition.fact)}が${valueWords(condition)}`
    case 'has':
      return `${factWords(condition.fact)}に${valueWords(condition)}がある`
    case 'over':
      return `${factWords(condition.fact)}が${condition.amount.toLocaleString('ja-JP')}円より多い`
    case 'known':
      return `${factWords(condition.fact)}がわかっている`
    case 'all':
      return condition.of.length > 0 ? condition.of.map(inBrackets).join('、かつ ') : 'いつも'
    case 'any':
      return condition.of.length > 0 ? condition.of.map(inBrackets).join('、または ') : 'けっしてない'
    case 'not':
      return `(${conditionWords(condition.of)})ではない`
    case 'surely':
      return `${inBrackets(condition.of)}と、はっきりわかっている`
    default:
      return condition satisfies never
  }
}

const inBrackets = (condition: Condition): string => {
  const isLong = (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1
  return isLong ? `(${conditionWords(condition)})` : conditionWords(condition)
}

const factWords = (fact: string) => `「${isFactName(fact) ? say(entryOf(fact).label) : fact}」`

const valueWords = ({ fact, values }: { fact: string; values: readonly string[] }): string => {
  const entry = isFactName(fact) ? entryOf(fact) : null
  const labels = entry && 'values' in entry ? entry.values : {}
  return values.map((value) => `「${labels[value] ? say(labels[value]) : value}」`).join('か')
}
