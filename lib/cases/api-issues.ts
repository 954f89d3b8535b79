import { z } from 'zod'

/** What can be wrong with a request. */
const issueCodes = [
  'unknown-fact',
  'unknown-field',
  'missing',
  'wrong-value',
  'no-offset',
  'contradiction',
] as const

/** One fault of a request: what it is and where. It never repeats a value that was sent. */
export const apiIssueSchema = z.strictObject({
  code: z.enum(issueCodes),
  paths: z
    .array(z.string())
    .meta({ description: 'Where it is, such as facts.demands[1]; both sides of a contradiction.' }),
  message: z.string(),
})

/** One fault of a request. */
export type ApiIssue = z.output<typeof apiIssueSchema>

type Issue = z.core.$ZodIssue

/** Every fault that zod found, each under its own name and place. */
export const issuesOf = (error: z.ZodError): ApiIssue[] => error.issues.flatMap((issue) => named(issue, []))

const named = (issue: Issue, above: readonly PropertyKey[]): ApiIssue[] => {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unrecognized([...path, key]))
  if (issue.code === 'invalid_union') return inUnion(issue, path)
  return [fault(path, issue)]
}

/** The faults inside a value of the right kind; else the value as a whole is wrong. */
const inUnion = (issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): ApiIssue[] => {
  const [first = []] = issue.errors
  const isInside = first.length > 0 && first.every((one) => one.path.length > 0 || isForeign(one))
  return isInside ? first.flatMap((one) => named(one, path)) : [fault(path, issue)]
}

const isForeign = ({ code }: Issue) => code === 'unrecognized_keys'

const unrecognized = (path: readonly PropertyKey[]): ApiIssue => {
  const isFact = path[0] === 'facts'
  const where = inWords(path)
  return {
    code: isFact ? 'unknown-fact' : 'unknown-field',
    paths: [where],
    message: `${where} is not known: see /api/openapi.json`,
  }
}

const fault = (path: readonly PropertyKey[], issue: Issue): ApiIssue => {
  const where = inWords(path)
  if (path.length === 1 && issue.input === undefined) {
    return { code: 'missing', paths: [where], message: `${where} is missing${saysNothing[where] ?? ''}` }
  }
  if (where === 'now' && issue.code === 'invalid_format') {
    return {
      code: 'no-offset',
      paths: [where],
      message: 'now must be ISO 8601 with an offset, such as +09:00',
    }
  }
  return { code: 'wrong-value', paths: [where], message: `${where} has a value that it cannot have` }
}

/** What may be sent where there is nothing to say. */
const saysNothing: Readonly<Record<string, string>> = { facts: '; {} says that nothing is known' }

/** `['facts', 'demands', 1]` → `facts.demands[1]`; the body itself is `(body)`. */
const inWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, part) =>
      typeof part === 'number' ? `${words}[${part}]` : words ? `${words}.${String(part)}` : String(part),
    '',
  ) || '(body)'
