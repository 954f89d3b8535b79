import { z } from 'zod'
import { apiFactNames } from '@/lib/facts/api-facts'
import { adviceIds } from '@/lib/scenarios/common/advice'
import { documentIds } from '@/lib/scenarios/common/gives'
import { stageIds } from '@/lib/scenarios/common/vocabulary'
import { apiIssueSchema } from './api-issues'

/** What cuts in before everything else, the most urgent first. */
export const emergencyIds = ['danger', 'paid', 'told', 'court-paper'] as const

const factName = z.enum(apiFactNames)
const adviceId = z.enum(adviceIds)

const source = z.strictObject({
  id: z.string(),
  url: z.url().optional(),
  checkedOn: z.iso.date().meta({ description: 'The day the page was read.' }),
})

const because = z.strictObject({
  rule: z.string(),
  facts: z
    .array(factName)
    .meta({ description: 'The facts that decided; none when nothing known was needed.' }),
  sources: z.array(source).min(1),
})

const advice = z.strictObject({
  id: adviceId,
  kind: z.enum(['do', 'never', 'know']),
  urgency: z.literal([1, 2, 3]).meta({ description: '1 comes first.' }),
  text: z.string(),
  because: z.array(because).min(1),
})

const contact = z.strictObject({
  id: z.string(),
  name: z.string(),
  phone: z.string().nullable().meta({
    description: 'null where the number is the person’s own, or where its source is undated or too old.',
  }),
  open: z
    .boolean()
    .nullable()
    .meta({ description: 'At `now`; null where it differs by area or is not known.' }),
  nextOpen: z.iso.datetime({ offset: true }).nullable(),
  why: z.string(),
})

const document = z.strictObject({
  id: z.enum(documentIds),
  verdict: z.enum(['ready', 'not-yet', 'never']),
  because: z.string(),
})

const open = z.strictObject({
  fact: factName,
  changes: z.array(adviceId).meta({ description: 'The advice of rules that this fact still keeps open.' }),
})

/** The answer of `POST /api/guidance`. */
export const guidanceAnswerSchema = z.strictObject({
  stage: z.enum([...stageIds, 'done']),
  emergency: z.enum(emergencyIds).nullable(),
  risk: z
    .enum(['danger', 'high', 'caution', 'low', 'unknown'])
    .meta({ description: 'No value of it means that something is safe.' }),
  next: z
    .strictObject({
      step: z.string().meta({ description: 'flow/step, as drawn on /flow.' }),
      asks: z.array(factName).meta({ description: 'The facts that lead on from here.' }),
    })
    .nullable(),
  advice: z.array(advice),
  contacts: z.array(contact).meta({ description: 'In order: the first one is the one to reach now.' }),
  documents: z.array(document),
  unknown: z.array(open),
})

/** The answer of `POST /api/guidance`. */
export type GuidanceAnswer = z.output<typeof guidanceAnswerSchema>

/** What comes in place of an answer. */
export const apiErrorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), issues: z.array(apiIssueSchema) }),
})
