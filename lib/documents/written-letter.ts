import type { Facts } from '@/lib/engine/condition'
import type { FactName } from '@/lib/facts/catalogue'
import type { LoggedEvent } from '@/lib/log/events'
import { yearDayWords } from '@/lib/text/japan-time'
import type { Block } from './block'
import { certifiedDocument } from './certified-document'
import { type CertifiedLayout, certifiedLayouts } from './certified-mail'
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
import { type LetterPieces, letterOfPieces } from './letter-pieces'
import { stampOf } from './stamp'

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
          ['claimedItem', '請求されたもの'],
          ['usedOn', '利用したと言われた日'],
          ['amountYen', '請求された金額'],
        ]
      : [['theyKnow', '情報の種類']]
  return letterFieldsOf({
    title: letterKinds[id].title,
    layout: 'plain',
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

/** Which field stands where in a letter; without a name the sender is left for the pen. */
export const letterPieces = (signature: string): LetterPieces => ({
  title: [{ field: 'title' }],
  date: [{ field: 'date' }],
  to: [[{ field: 'toAddress' }], [{ field: 'toName' }]],
  from: signature === 'typed' ? [[{ field: 'fromAddress' }], [{ field: 'fromName' }]] : [],
  paragraphs: paragraphFields.map((field) => [{ field }]),
})

/** The letter on paper: what was written, and nothing that was not. */
export const letterOf = (fields: LetterFields): Letter =>
  letterOfPieces(letterPieces(fields.signature), (field) => fields[field as keyof LetterFields] ?? '')

/** The grid on which a letter is set, `null` for one that is set as any letter. */
export const gridOf = ({ layout }: LetterFields): CertifiedLayout | null =>
  Object.hasOwn(certifiedLayouts, layout) ? (layout as CertifiedLayout) : null

/**
 * A letter as it was written last. A plain one is alone on its paper, without a stamp: it goes to the other side.
 * One on a grid has a first sheet for its sender, and the stamp on that alone.
 */
export const letterBlocks =
  (id: LetterId) =>
  (input: DocumentInput): Block[] => {
    const written = writtenLast(input.events, id)
    if (!written) return []
    const letter = letterOf(written.fields)
    const grid = gridOf(written.fields)
    return grid ? [...certifiedDocument(letter, grid), stampOf(input)] : [plainBlock(letter)]
  }

const plainBlock = ({ to, from, paragraphs, ...rest }: Letter): Block => ({
  kind: 'letter',
  ...rest,
  to: [...to],
  from: [...from],
  paragraphs: [...paragraphs],
})
