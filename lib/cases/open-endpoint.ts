import type { z } from 'zod'
import { apiError, jsonAnswer, readJson } from '@/lib/access/open-routes'
import { type ApiIssue, issuesOf } from './api-issues'

/** A request that can be answered, or everything that is wrong with it. */
export type EndpointRead<Request> =
  | { readonly ok: true; readonly value: Request }
  | { readonly ok: false; readonly issues: readonly ApiIssue[] }

/** Reads a body by the schema alone. */
export const readBy =
  <T>(schema: z.ZodType<T>) =>
  (body: unknown): EndpointRead<T> => {
    const parsed = schema.safeParse(body, { reportInput: true })
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(parsed.error) }
  }

/** What the description of the public API says of one `POST`. */
export type EndpointDescription = {
  readonly path: `/api/${string}`
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** What is said of a 400 in the description. */
  readonly faults: string
  /** Names under which the schemas stand in the description. */
  readonly names: { readonly request: string; readonly answer: string }
  readonly request: z.ZodType
  readonly answer: z.ZodType
}

/**
 * One `POST` of the public API: stateless, open to every site. To add one: this object in the list of `open-api.ts`, its
 * path in `openRoutes`, and a `route.ts` of three lines.
 */
export type Endpoint<Request, Answer> = EndpointDescription & {
  /** Reads a body; `clock` is the moment of the request. */
  readonly read: (body: unknown, clock: Date) => EndpointRead<Request>
  readonly say: (request: Request, clock: Date) => Answer
}

/** Answers a request: 200, 400 with every fault by name, 413 or 415. Nothing is stored and no cookie is read. */
export const answerAt = async <R, A>(
  endpoint: Endpoint<R, A>,
  request: Request,
  clock: Date,
): Promise<Response> => {
  const sent = await readJson(request)
  if ('refusal' in sent) return sent.refusal
  const read = endpoint.read(sent.body, clock)
  return read.ok ? jsonAnswer(endpoint.say(read.value, clock)) : jsonAnswer(refusalOf(read.issues), 400)
}

/** What is said of a request with faults. */
export const refusalOf = (issues: readonly ApiIssue[]) =>
  apiError('bad-request', 'Some of what was sent cannot be so', issues)
