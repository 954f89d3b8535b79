import { type CertifiedLayout, certifiedLayouts } from './certified-mail'

/** The letters that a person writes to the other side; ids of the public API. */
export const letterIds = [
  'refusal-letter',
  'disclosure-request',
  'erasure-request',
  'shop-report-request',
] as const
export type LetterId = (typeof letterIds)[number]

/** Whether a document is a letter: ids come from a URL or an old log. */
export const isLetterId = (id: string): id is LetterId => letterIds.some((one) => one === id)

/** The fields of a letter that hold words, with the characters that each may have, in the order of the page. */
export const letterLimits = {
  title: 60,
  date: 40,
  toName: 200,
  toAddress: 200,
  fromName: 200,
  fromAddress: 200,
  claim: 1_000,
  story: 4_000,
  point: 1_000,
  answer: 1_000,
  until: 200,
} as const
export type WordsField = keyof typeof letterLimits

/** The names of those fields. */
export const wordsFields = Object.keys(letterLimits) as readonly WordsField[]

/** The fields of which one answer is chosen. */
export const letterChoices = {
  /** Whether name and address stand here, or are left free for the pen. */
  signature: ['typed', 'pen'],
  /** Whether an answer is asked for. */
  reply: ['written', 'none'],
  /** How it is set: as any letter, or on a grid of the 内容証明. */
  layout: ['plain', ...(Object.keys(certifiedLayouts) as CertifiedLayout[])],
} as const
export type ChoiceField = keyof typeof letterChoices

/** A letter as far as it is written; what was not written is `''`. */
export type LetterFields = Readonly<Record<WordsField | ChoiceField, string>>

/** The paragraphs of a letter, in their order on paper. */
export const paragraphFields = ['claim', 'story', 'point', 'answer', 'until'] as const
export type ParagraphField = (typeof paragraphFields)[number]
