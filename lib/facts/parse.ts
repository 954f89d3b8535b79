import { z } from 'zod'
import { lengthOf } from '@/lib/text/clean-words'
import { entryOf, type FactName } from './catalogue'
import type { Entry } from './entry'

/** A value as it is stored in an answer; `null` is "わからない". */
export type Answer = string | number | readonly string[] | null

// Kept, one for each fact at most: making a schema costs far more than parsing with it.
const made = new Map<FactName, z.ZodType<Answer>>()

/** The schema of a fact's value, `null` included. One definition for the log, the forms and the API. */
export const schemaOf = (fact: FactName): z.ZodType<Answer> => {
  const schema = made.get(fact) ?? valueSchemaOf(entryOf(fact)).nullable()
  made.set(fact, schema)
  return schema
}

/** Words up to a limit, counted as the forms count them. */
export const wordsUpTo = (limit: number): z.ZodString =>
  z.string().refine((words) => lengthOf(words) <= limit)

const mostYen = 999_999_999_999

/** A day of the calendar that exists, as `YYYY-MM-DD`. */
const calendarDay = z.iso.date()

/** The schema of what an entry of the catalogue can hold when it is known. */
export const valueSchemaOf = (entry: Entry): z.ZodType<Exclude<Answer, null>> => {
  switch (entry.input) {
    case 'choice':
    case 'place':
      return z.enum(Object.keys(entry.values))
    case 'list':
      return z
        .array(z.enum(Object.keys(entry.values)))
        .refine((items) => new Set(items).size === items.length)
    case 'amount':
      return z.int().min(0).max(mostYen)
    case 'day':
      return calendarDay
    case 'words':
      return wordsUpTo(entry.maxLength).min(1)
    default:
      return entry satisfies never
  }
}
