import { isKnown } from '@/lib/engine/evaluate'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import type { Reader } from '@/lib/facts/entry'
import { standing } from '@/lib/log/corrected'
import { type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
import { say } from '@/lib/text/text'
import { exhibitsFor, isFinder, toldFacts } from './audience'
import type { DocumentInput } from './document-input'
import { type Column, isToldTo, mayRead } from './entry-readers'

/** What a copy tells its reader and what it keeps back, in words. */
export type Preview = { readonly told: readonly string[]; readonly kept: readonly string[] }

/** Made from the rules on who may read what and from what this case holds; nothing is said of what it does not hold. */
export const previewOf = ({ state, events }: DocumentInput, reader: Reader): Preview => {
  // That a call was running is of no paper, and gone by the time it is read.
  const known = factNames.filter((fact) => fact !== 'inCall' && isKnown(state.facts[fact]))
  const toReader = toldFacts(state.facts, reader)
  const all = standing(events).flatMap(({ event }) => (isToldTo(event, 'centre') ? [event] : []))
  const entries = all.filter((event) => isToldTo(event, reader))
  const [toldFiles, allFiles] = [there(exhibitsFor({ state, events }, reader)), there(exhibitsOf(events))]
  const columns = columnsIn(all.map(({ body }) => body))
  return {
    told: [
      ...labels(toReader),
      ...counted('言ったこと・したことの記録', entries.length),
      ...counted('証拠のファイル', toldFiles),
      ...columns.filter((column) => mayRead(column, reader)).map((column) => columnWords[column]),
    ],
    kept: [
      ...labels(known.filter((fact) => !toReader.includes(fact))),
      ...counted('ほかの記録', all.length - entries.length),
      ...counted('証拠のファイル', allFiles - toldFiles),
      ...columns.filter((column) => !mayRead(column, reader)).map((column) => columnWords[column]),
      ...(isFinder(state.facts) ? ['見つけたものの中身'] : []),
      ...penWords,
    ],
  }
}

const there = (exhibits: readonly Exhibit[]): number => exhibits.filter(({ isRemoved }) => !isRemoved).length

/** Two facts may be called the same on paper. */
const labels = (facts: readonly FactName[]): string[] => [
  ...new Set(facts.map((fact) => say(entryOf(fact).label))),
]

const counted = (label: string, count: number): string[] => (count > 0 ? [`${label} ${count}件`] : [])

const columnWords = {
  name: '話した人の名前',
  withWhom: '窓口の担当者',
  number: '受付番号',
  understood: 'わたしの受けとめ',
  proof: '裏づけになるもの',
  against: '不利かもしれないこと',
} as const satisfies Readonly<Record<Exclude<Column, 'basis'>, string>>

const columnNames = Object.keys(columnWords) as (keyof typeof columnWords)[]

/** Columns of which some entry has something. */
const columnsIn = (bodies: readonly object[]) =>
  columnNames.filter((column) => bodies.some((body) => column in body && Boolean(body[column as never])))

/** Nobody is asked for them here. */
const penWords = ['氏名・住所・電話(この記録にありません)']
