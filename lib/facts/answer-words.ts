import type { Value } from '@/lib/engine/condition'
import { say } from '@/lib/text/text'
import { entryOf, type FactName } from './catalogue'

/** A fact's value as people read it: labels for ids, `3,300円`, `どれもない`, `わからない`. */
export const answerWords = (fact: FactName, value: Value | null): string => {
  if (value === null) return 'わからない'
  const entry = entryOf(fact)
  if (entry.input === 'amount') return `${Number(value).toLocaleString('ja-JP')}円`
  if (entry.input === 'day') return dayOf(String(value))
  if (entry.input === 'words') return String(value)
  if (Array.isArray(value) && value.length === 0) return 'どれもない'
  const ids = Array.isArray(value) ? value : [String(value)]
  return ids.map((id) => (entry.values[id] ? say(entry.values[id]) : id)).join('、')
}

const dayOf = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
