import { cleanWords } from '@/lib/text/clean-words'
import { maskSecrets } from '@/lib/text/secrets'

/** What was typed, as it is kept: field → values. */
export type Typed = Readonly<Record<string, readonly string[]>>

/**
 * Collects the fields of a form that `isField` names. This is the one door for typed words: they are cleaned and
 * their secrets masked (I7) before a parser, an event or a draft sees them.
 */
export const typedIn = (form: FormData, isField: (name: string) => boolean): Typed =>
  Object.fromEntries(
    [...new Set(form.keys())].filter(isField).map((name) => [name, form.getAll(name).flatMap(wordsOf)]),
  )

/** Collects the fields of those names. */
export const typedFrom = (form: FormData, names: readonly string[]): Typed =>
  typedIn(form, (name) => names.includes(name))

const wordsOf = (value: FormDataEntryValue): string[] =>
  typeof value === 'string' ? [maskSecrets(cleanWords(value)).words] : []

/** One field without blanks around it, `''` when the form did not send it. */
export const oneOf = (typed: Typed, name: string): string => (typed[name]?.[0] ?? '').trim()
