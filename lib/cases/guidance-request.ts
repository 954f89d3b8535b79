import { z } from 'zod'
import type { Facts } from '@/lib/engine/condition'
import { apiFactsSchema, factsOfApi } from '@/lib/facts/api-facts'
import { contradictionsIn } from '@/lib/facts/contradictions'
import { dayInJapan } from '@/lib/text/japan-time'
import { type ApiIssue, issuesOf } from './api-issues'

const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(2100, 0)]

/** The body of `POST /api/guidance`. */
export const guidanceRequestSchema = z.strictObject({
  facts: apiFactsSchema.meta({
    description: 'What is known. A fact that is left out, or "unknown", is 未確認.',
  }),
  now: z.iso
    .datetime({ offset: true })
    .refine((now) => Date.parse(now) >= earliest && Date.parse(now) < latest)
    .optional()
    .meta({
      description: 'The moment to judge for, ISO 8601 with an offset, years 2000 to 2099; now if left out.',
    }),
})

/** A request that can be answered, or everything that is wrong with it. */
export type GuidanceRequest =
  | { readonly ok: true; readonly facts: Facts; readonly now: Date }
  | { readonly ok: false; readonly issues: readonly ApiIssue[] }

/** Reads a body. `clock` is the moment that a request without `now` is judged for. Pure. */
export const readGuidanceRequest = (body: unknown, clock: Date): GuidanceRequest => {
  const parsed = guidanceRequestSchema.safeParse(body, { reportInput: true })
  if (!parsed.success) {
    const faults = issuesOf(parsed.error)
    return { ok: false, issues: [...faults, ...clashes(soundFacts(body, faults))] }
  }
  const now = parsed.data.now === undefined ? clock : new Date(parsed.data.now)
  const facts = factsOfApi(parsed.data.facts)
  const issues = [...clashes(facts), ...notYet(facts, now)]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts, now }
}

/** The facts of a faulty body that are sound by themselves: they may still contradict each other. */
const soundFacts = (body: unknown, faults: readonly ApiIssue[]): Facts => {
  const given = (body as { facts?: unknown } | null)?.facts
  if (typeof given !== 'object' || given === null) return {}
  const faulty = new Set(faults.flatMap(({ paths }) => paths.map((path) => path.split(/[.[]/)[1])))
  const rest = Object.entries(given).filter(([name]) => !faulty.has(name))
  const parsed = apiFactsSchema.safeParse(Object.fromEntries(rest))
  return parsed.success ? factsOfApi(parsed.data) : {}
}

const clashes = (facts: Facts): ApiIssue[] =>
  contradictionsIn(facts).map(({ facts: names }) => {
    const paths = names.map((name) => `facts.${name}`)
    return { code: 'contradiction', paths, message: `${paths.join(' and ')} cannot both be so` }
  })

const notYet = (facts: Facts, now: Date): ApiIssue[] =>
  days
    .filter((name) => String(facts[name] ?? '') > dayInJapan(now))
    .map((name) => ({
      code: 'contradiction',
      paths: [`facts.${name}`, 'now'],
      message: `facts.${name} is after now, by the calendar of Japan`,
    }))

const days = ['paidOn', 'courtPaperOn', 'contractPaperOn'] as const
