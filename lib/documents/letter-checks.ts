import type { Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { foldWidth } from '@/lib/text/fold-width'
import {
  type ChoiceField,
  type LetterFields,
  type LetterId,
  type ParagraphField,
  paragraphFields,
  type WordsField,
} from './letter-fields'
import { letterKinds } from './letter-parts'
import { type LetterRule, letterRules } from './letter-rules'

/** A place in the text that is worth another look, and why. Places count UTF-16 units of the text of its field. */
export type Finding = {
  readonly rule: string
  readonly because: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What a letter must have before it becomes paper, and the field where it is written. */
export type Missing = { readonly field: WordsField | ChoiceField; readonly words: string }

/** Units before and behind a phrase that are read with it. */
const reach = 48

/** Findings of one kind in one text: more of them say no more. */
const mostOfOne = 20

/**
 * What to look at again in a text, in its order. It warns and never forbids. `facts` are those of the case: what a
 * letter states and the case does not know is named too. Takes time in proportion to the text.
 */
export const findingsIn = (text: string, facts: Facts): Finding[] => {
  const plain = foldWidth(text)
  return letterRules
    .filter(({ knownBy }) => !knownBy || evaluate(knownBy, facts) !== 'yes')
    .flatMap((rule) => findingsOf(rule, text, plain))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const findingsOf = (rule: LetterRule, text: string, plain: string): Finding[] => {
  const found: Finding[] = []
  for (const match of plain.matchAll(rule.finds)) {
    const start = match.index
    const end = start + match[0].length
    if (isOther(rule, plain, start, end)) continue
    found.push({ rule: rule.id, because: rule.because, quote: text.slice(start, end), start, end })
    if (found.length === mostOfOne) break
  }
  return found
}

const isOther = (
  { unless, unlessBefore }: LetterRule,
  plain: string,
  start: number,
  end: number,
): boolean => {
  if (unless?.test(plain.slice(end, end + reach))) return true
  const before = plain.slice(Math.max(0, start - reach), start)
  return unlessBefore?.test(before) ?? false
}

/** The findings of every paragraph that has some. */
export const letterFindings = (
  fields: LetterFields,
  facts: Facts,
): { field: ParagraphField; findings: Finding[] }[] =>
  paragraphFields
    .map((field) => ({ field, findings: findingsIn(fields[field], facts) }))
    .filter(({ findings }) => findings.length > 0)

const asksInWriting = /書面|文書|手紙|郵便|郵送|はがき|葉書|封書/

/** What the letter still needs: both parties, the day, which claim, its point, and what becomes of the answer. */
export const missingIn = (id: LetterId, fields: LetterFields): Missing[] => {
  const { point } = letterKinds[id]
  const body = foldWidth(paragraphFields.map((name) => fields[name]).join('\n'))
  const isTyped = fields.signature === 'typed'
  const isAnswered = fields.reply === 'written'
  const needs: readonly [boolean, WordsField | ChoiceField, string][] = [
    [fields.title === '', 'title', '題を書きます'],
    [fields.date === '', 'date', '手紙の日付を書きます'],
    [fields.toName === '', 'toName', 'あて先の名前を書きます'],
    [fields.toAddress === '', 'toAddress', 'あて先の住所を書きます'],
    [fields.signature === '', 'signature', '名前と住所を、ここに書くか、手で書くかを選びます'],
    [isTyped && fields.fromName === '', 'fromName', 'あなたの名前を書きます'],
    [
      isTyped && isAnswered && fields.fromAddress === '',
      'fromAddress',
      '返事を送ってもらう、あなたの住所を書きます',
    ],
    [fields.claim === '', 'claim', `「${letterKinds[id].paragraphs.claim.heading}」を書きます`],
    [!point.finds.test(body), 'point', point.missing],
    [fields.reply === '', 'reply', '返事がほしいかどうかを選びます'],
    [isAnswered && !asksInWriting.test(body), 'answer', '返事は電話ではなく書面で、と書きます'],
  ]
  return needs.filter(([isMissing]) => isMissing).map(([, field, words]) => ({ field, words }))
}
