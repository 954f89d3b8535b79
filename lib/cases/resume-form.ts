import { readNumber } from '@/lib/access/read-number'
import { readWords, type UnknownWord, type WordsRead, wordsNeeded } from '@/lib/access/read-words'
import { ja } from '@/lib/text/text'
import { saysShared } from './shared-device'
import type { FieldError } from './step-form'

/** What was typed to open a case, as it was typed. */
export type ResumeTyped = {
  readonly number: string
  readonly words: string
  /** Whether other people use this device too. */
  readonly shared: boolean
}

/** The form that opens a case: its number and words, or what is wrong beside which field. */
export type ResumeForm =
  | { ok: true; number: string; words: readonly string[] }
  | { ok: false; errors: readonly FieldError[] }

// A cookie keeps what was typed, and holds 4 KB.
const keptLength = { number: 40, words: 300 }

/** What was typed, cut to what can be kept. */
export const resumeTyped = (form: FormData): ResumeTyped => ({
  number: textOf(form.get('number')).slice(0, keptLength.number),
  words: textOf(form.get('words')).slice(0, keptLength.words),
  shared: saysShared(form),
})

/** Parses the form at the door. Says nothing about any case: check digit and list are known to everybody. */
export const parseResume = (typed: Pick<ResumeTyped, 'number' | 'words'>): ResumeForm => {
  const [number, words] = [readNumber(typed.number), readWords(typed.words)]
  if (number.ok && words.ok) return { ok: true, number: number.number, words: words.words }
  const errors = [
    ...(number.ok ? [] : [{ field: 'number', message: ja(numberMessages[number.wrong]) }]),
    ...(words.ok ? [] : [{ field: 'words', message: ja(wordsMessage(words)) }]),
  ]
  return { ok: false, errors }
}

const numberMessages = {
  missing: '記録番号を書いてください。',
  digits: '記録番号は、数字8つです。見くらべて、書き直してください。',
  check: '記録番号の数字が、どこかちがうようです。控えと1つずつ見くらべてください。',
} as const

const wordsMessage = (read: Extract<WordsRead, { ok: false }>): string => {
  switch (read.wrong) {
    case 'missing':
      return `再開のことばを、${wordsNeeded}つ書いてください。`
    case 'unknown':
      return read.unknown.map(unknownMessage).join(' ')
    case 'count':
      return `再開のことばは${wordsNeeded}つです。いま${read.count}つ読めました。見くらべてください。`
    case 'gaps':
      return 'ことばとことばの間を、1つ空けて書いてください。'
    default:
      return read satisfies never
  }
}

const unknownMessage = ({ typed, near }: UnknownWord): string => {
  const known = near.map((word) => `「${word}」`).join('')
  return near.length > 0
    ? `「${typed}」ということばは、ありません。近いのは${known}です。`
    : `「${typed}」ということばは、ありません。控えのとおりに、ひらがなで書いてください。`
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')
