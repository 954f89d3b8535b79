import type { Facts } from '@/lib/engine/condition'
import { guidanceAnswer } from './guidance-answer'
import { guidanceRequestSchema, readGuidanceRequest } from './guidance-request'
import { type GuidanceAnswer, guidanceAnswerSchema } from './guidance-schema'
import type { Endpoint } from './open-endpoint'

/** `POST /api/guidance`: what the rules say about facts. A request without `now` is judged for the clock. */
export const guidanceEndpoint: Endpoint<{ facts: Facts; now: Date }, GuidanceAnswer> = {
  path: '/api/guidance',
  operationId: 'guidance',
  summary: 'What to do about a suspicious call, bill or message, as far as the facts tell',
  description:
    'Stateless: nothing is stored, no cookie is read, no body is logged. Every advice names its rules, facts and sources.',
  faults: 'Every unknown fact, wrong value and contradiction by name; `now` without an offset.',
  names: { request: 'GuidanceRequest', answer: 'Guidance' },
  request: guidanceRequestSchema,
  answer: guidanceAnswerSchema,
  read: (body, clock) => {
    const read = readGuidanceRequest(body, clock)
    return read.ok ? { ok: true, value: { facts: read.facts, now: read.now } } : read
  },
  say: ({ facts, now }) => guidanceAnswer(facts, now),
}
