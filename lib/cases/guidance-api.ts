import { apiError, jsonAnswer, readJson } from '@/lib/access/open-routes'
import type { ApiIssue } from './api-issues'
import { guidanceAnswer } from './guidance-answer'
import { readGuidanceRequest } from './guidance-request'

/**
 * Answers `POST /api/guidance`: 200 with the guidance, 400 with every fault by name, 413 or 415. Nothing is stored and
 * no cookie is read. `clock` is the moment that a request without `now` is judged for.
 */
export const answerGuidance = async (request: Request, clock: Date): Promise<Response> => {
  const sent = await readJson(request)
  if ('refusal' in sent) return sent.refusal
  const read = readGuidanceRequest(sent.body, clock)
  if (read.ok) return jsonAnswer(guidanceAnswer(read.facts, read.now))
  return jsonAnswer(refusalOf(read.issues), 400)
}

/** What is said of a request with faults. */
export const refusalOf = (issues: readonly ApiIssue[]) =>
  apiError('bad-request', 'Some of what was sent cannot be so', issues)
