import { z } from 'zod'
import type { Facts } from '@/lib/engine/condition'
import { say } from '@/lib/text/text'
import { entryOf, type FactName, factNames } from './catalogue'
import type { Entry } from './entry'
import { valueSchemaOf } from './parse'

/** What says that a fact is not known; leaving the fact out says the same. */
const unknown = 'unknown'

/** The facts that the public API takes: what rules may read. Words that a person typed are not among them. */
export const apiFactNames: readonly FactName[] = factNames.filter((name) => entryOf(name).use === 'judged')

const schemaOf = (entry: Entry): z.ZodType => {
  const known =
    entry.input === 'choice' || entry.input === 'place'
      ? z.enum([...Object.keys(entry.values), unknown])
      : z.union([valueSchemaOf(entry), z.literal(unknown)])
  return known.optional().meta({ description: meaningOf(entry) })
}

/** The question, and what each value means. */
const meaningOf = (entry: Entry): string => {
  const values = 'values' in entry ? Object.entries(entry.values) : []
  const meanings = values.map(([value, label]) => `${value} = ${say(label)}`)
  return [say(entry.question), ...(meanings.length > 0 ? [meanings.join('; ')] : [])].join('\n')
}

// `callback.challenged` stands in the catalogue for `{ callback: { challenged } }`.
const grouped = (): Record<string, z.ZodType> => {
  const flat: Record<string, z.ZodType> = {}
  const groups: Record<string, Record<string, z.ZodType>> = {}
  for (const name of apiFactNames) {
    const [first = name, part] = name.split('.')
    if (part === undefined) flat[first] = schemaOf(entryOf(name))
    else groups[first] = { ...groups[first], [part]: schemaOf(entryOf(name)) }
  }
  for (const [name, parts] of Object.entries(groups)) {
    flat[name] = z.union([z.strictObject(parts), z.literal(unknown)]).optional()
  }
  return flat
}

/** The facts of a request. Strict: a name that the catalogue lacks is refused. */
export const apiFactsSchema = z.strictObject(grouped())

/** The facts of a parsed request, named as the catalogue names them; what is not known is left out. */
export const factsOfApi = (given: z.output<typeof apiFactsSchema>): Facts => {
  const facts: Record<string, Facts[string]> = {}
  for (const name of apiFactNames) {
    const [first = name, part] = name.split('.')
    const outer: unknown = given[first]
    const value =
      part === undefined ? outer : (outer as Readonly<Record<string, unknown>> | undefined)?.[part]
    if (value !== undefined && value !== unknown) facts[name] = value as Facts[string]
  }
  return facts
}
