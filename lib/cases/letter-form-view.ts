import { certifiedLayouts, certifiedLength, layOut } from '@/lib/documents/certified-mail'
import {
  type ChoiceField,
  type LetterFields,
  type LetterId,
  letterLimits,
  paragraphFields,
  type WordsField,
} from '@/lib/documents/letter-fields'
import { commonParts, type LetterPart, letterKinds } from '@/lib/documents/letter-parts'
import type { LetterPieces } from '@/lib/documents/letter-pieces'
import { gridOf, letterFieldsOf, letterOf, letterPieces } from '@/lib/documents/written-letter'
import type { Facts } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { answerWords } from '@/lib/facts/answer-words'
import { say } from '@/lib/text/text'
import type { LetterDraft } from './letter-save'
import { oneOf } from './typed'

/** A field of a letter's form, filled in and with finished words. */
export type LetterFieldView = LetterPart & {
  readonly name: WordsField | ChoiceField
  readonly typed: string
  readonly error: string | null
  /** Where what stands in it comes from. */
  readonly source: string | null
  /** What can be chosen; `null` for words. */
  readonly options: readonly { value: string; label: string; hint?: string }[] | null
  readonly maxLength: number
  /** Lines of room; 1 is a single line. */
  readonly rows: number
}

/** The form of a letter, in its sections. */
export type LetterFormView = {
  readonly sections: readonly { title: string; fields: readonly LetterFieldView[] }[]
  /** What could not be taken, each with its field. */
  readonly errors: readonly { field: string; message: string }[]
  /** What stands in it was typed and is not in the log. */
  readonly isUnsaved: boolean
  /** Other words came in from another window meanwhile. */
  readonly isNewer: boolean
  /** Which field stands where, for counting while it is typed, and the length when the page was made. */
  readonly pieces: LetterPieces
  readonly length: string
}

const sections: readonly { title: string; names: readonly (WordsField | ChoiceField)[] }[] = [
  { title: '1 あて先と日付', names: ['toName', 'toAddress', 'date'] },
  { title: '2 あなた', names: ['signature', 'fromName', 'fromAddress'] },
  { title: '3 文', names: ['title', 'claim', 'story', 'point'] },
  { title: '4 返事', names: ['reply', 'answer', 'until'] },
  { title: '5 紙の形', names: ['layout'] },
]

const options: Readonly<Record<ChoiceField, NonNullable<LetterFieldView['options']>>> = {
  signature: [
    { value: 'typed', label: 'ここに書く' },
    { value: 'pen', label: '手で書く', hint: '紙に、書くところを空けておきます。記録にも残りません' },
  ],
  reply: [
    { value: 'written', label: '書面の返事がほしい' },
    { value: 'none', label: '返事はいらない' },
  ],
  layout: [
    { value: 'plain', label: 'ふつうの手紙' },
    ...Object.entries(certifiedLayouts).map(([value, { words }]) => ({ value, label: `内容証明 ${words}` })),
  ],
}

const rowsOf: Partial<Readonly<Record<WordsField, number>>> = {
  ...{ toAddress: 2, fromAddress: 2, claim: 4, story: 8, point: 4, answer: 3, until: 2 },
}

/** The form with what was written, or with what was typed and could not be taken. */
export const letterFormView = (
  id: LetterId,
  fields: LetterFields,
  sources: Partial<Readonly<Record<WordsField, string>>>,
  draft: LetterDraft | null,
): LetterFormView => {
  const errors = (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) }))
  const fieldOf = (name: WordsField | ChoiceField): LetterFieldView => ({
    ...partOf(id, name),
    name,
    typed: draft ? oneOf(draft.typed, name) : fields[name],
    error: errors.find(({ field }) => field === name)?.message ?? null,
    source: isChoice(name) ? null : (sources[name] ?? null),
    options: isChoice(name) ? options[name] : null,
    maxLength: isChoice(name) ? 0 : letterLimits[name],
    rows: isChoice(name) ? 0 : (rowsOf[name] ?? 1),
  })
  return {
    sections: sections.map(({ title, names }) => ({ title, fields: names.map(fieldOf) })),
    errors,
    isUnsaved: draft !== null,
    isNewer: draft?.stale === true,
    pieces: letterPieces('typed'),
    length: lengthOf(draft ? letterFieldsOf(filledOf(draft)) : fields),
  }
}

const filledOf = ({ typed }: LetterDraft) =>
  Object.fromEntries(Object.keys(typed).map((name) => [name, oneOf(typed, name)]))

const lengthOf = (fields: LetterFields): string => {
  const grid = gridOf(fields)
  return grid ? certifiedLength(layOut(letterOf(fields), grid)) : ''
}

const isChoice = (name: WordsField | ChoiceField): name is ChoiceField => Object.hasOwn(options, name)

const partOf = (id: LetterId, name: WordsField | ChoiceField): LetterPart => {
  const paragraph = paragraphFields.find((one) => one === name)
  return paragraph ? letterKinds[id].paragraphs[paragraph] : commonParts[name as keyof typeof commonParts]
}

/** Where the facts in a fresh skeleton come from, and how far they were checked (S0-13, S0-23). */
export const sourcesOf = (facts: Facts): Partial<Readonly<Record<WordsField, string>>> => {
  const checked = checkedWords(facts)
  const named = isKnown(facts.contractName)
    ? '契約書や会員証にある名前を入れてあります。'
    : '相手が名乗った名前を入れてあります。公式サイトの名前と見くらべてください。'
  const hasName = isKnown(facts.contractName) || isKnown(facts.traderName)
  return {
    ...(hasName ? { toName: named + checked } : {}),
    ...(isKnown(facts.traderAddress)
      ? { toAddress: '記録にある、公式サイトや書面の住所を入れてあります。' }
      : {}),
    claim: '記録にあることを入れてあります。あなたの文に直してください。',
  }
}

const checkedWords = ({ centreConfirmed, checkedHow }: Facts): string => {
  if (centreConfirmed === 'exists') return '消費生活センターが、本当にあると確かめました。'
  return isKnown(checkedHow) ? `調べ方:${answerWords('checkedHow', checkedHow ?? null)}。` : ''
}
