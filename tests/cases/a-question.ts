import { guidanceEndpoint } from '@/lib/cases/guidance-api'
import type { GuidanceAnswer } from '@/lib/cases/guidance-schema'
import { answerAt } from '@/lib/cases/open-endpoint'

/** The moment at which the tests ask: a Wednesday afternoon in Japan. */
export const clock = new Date('2026-11-25T05:00:00Z')

/** What comes back when a text is sent to the handler, as JSON unless it says otherwise. */
export const sendText = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
  const headers = { 'content-type': type }
  const request = new Request('http://localhost/api/guidance', { method: 'POST', headers, body })
  return answerAt(guidanceEndpoint, request, clock)
}

/** What comes back for a body. */
export const sendBody = (body: unknown) => sendText(JSON.stringify(body))

/** The guidance for facts. Throws when there is none. */
export const guidanceFor = async (facts: unknown, now?: string): Promise<GuidanceAnswer> => {
  const response = await sendBody({ facts, ...(now === undefined ? {} : { now }) })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return response.json()
}

/** The faults that a body is refused for, as `code path` each; `[]` when it is taken. */
export const faultsOf = async (body: unknown): Promise<string[]> => {
  const response = await sendBody(body)
  if (response.status === 200) return []
  const { error } = await response.json()
  return error.issues.flatMap(({ code, paths }: { code: string; paths: string[] }) =>
    paths.map((path) => `${code} ${path}`),
  )
}
