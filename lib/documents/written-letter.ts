import type { Facts } from '@/lib/engine/condition'
import type { FactName } from '@/lib/facts/catalogue'
import type { LoggedEvent } from '@/lib/log/events'
import { yearDayWords } from '@/lib/text/japan-time'
import type { Block } from './block'
import type { DocumentInput } from './document-input'
import { sentencesOf } from './fact-words'
import type { Letter } from './letter'
import {
  type LetterFields,
  type LetterId,
  letterChoices,
  paragraphFields,
  wordsFields,
} from './letter-fields'
import { letterKinds } from './letter-parts'

/** A letter as it was written last, and where that stands in the log. */
export type Written = { readonly seq: number; readonly id: string; readonly fields: LetterFields }

const names: readonly (keyof LetterFields)[] = [
  ...wordsFields,
  ...(Object.keys(letterChoices) as (keyof typeof letterChoices)[]),
]

/** Fields by their names, `''` where nothing was written; what is no field is left out. */
export const letterFieldsOf = (given: Readonly<Record<string, string>>): LetterFields =>
  Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) as LetterFields

/** The letter of that id as it was written last; `null` before it was written. */
export const writtenLast = (events: readonly LoggedEvent[], id: LetterId): Written | null => {
  const last = events.findLast(({ kind, body }) => kind === 'wrote' && body.document === id)
  return last?.kind === 'wrote'
    ? { seq: last.seq, id: last.id, fields: letterFieldsOf(last.body.fields) }
    : null
}

/**
 * The skeleton at `now`, with what the case knows as a fact and nothing else: names, addresses, what is claimed. The
 * sentences are the person's.
 */
export const skeletonOf = (id: LetterId, facts: Facts, now: Date): LetterFields => {
  const known = sentencesOf(facts)
  const claimed: readonly [FactName, string][] =
    id === 'refusal-letter' || id === 'shop-report-request'
      ? [
          ['claimedItem', '言われた料金'],
          ['usedOn', '言われた利用日'],
          ['amountYen', '言われた金額'],
        ]
      : [['theyKnow', '情報の種類']]
  return letterFieldsOf({
    title: letterKinds[id].title,
    date: yearDayWords(now),
    toName: [...known('contractName', (words) => words), ...known('traderName', (words) => words)][0] ?? '',
    toAddress: known('traderAddress', (words) => words)[0] ?? '',
    claim: claimed
      .filter(([fact]) => !isNone(facts[fact]))
      .flatMap(([fact, label]) => known(fact, (words) => `${label}:${words}`))
      .join('\n'),
  })
}

const isNone = (value: Facts[string]) => Array.isArray(value) && value.length === 0

/** The letter on paper: what was written, and nothing that was not. Without a name the sender is left for the pen. */
export const letterOf = (fields: LetterFields): Letter => {
  const from = fields.signature === 'typed' ? [fields.fromAddress, fields.fromName] : []
  return {
    title: fields.title,
    date: fields.date,
    to: [fields.toAddress, fields.toName].flatMap(linesOf),
    from: from.flatMap(linesOf),
    paragraphs: paragraphFields.map((name) => fields[name]).filter((words) => words !== ''),
  }
}

const linesOf = (words: string): string[] => words.split('\n').filter((line) => line.trim() !== '')

/** The one block of a letter, as it was written last. No stamp: it goes to the other side. */
export const letterBlocks =
  (id: LetterId) =>
  ({ events }: DocumentInput): Block[] => {
    const written = writtenLast(events, id)
    return written ? [letterBlock(letterOf(written.fields))] : []
  }

const letterBlock = ({ to, from, paragraphs, ...rest }: Letter): Block => ({
  kind: 'letter',
  ...rest,
  to: [...to],
  from: [...from],
  paragraphs: [...paragraphs],
})
