import 'server-only'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import { ensureNumber, openCase } from '@/lib/store/cases'
import { withMasterKey } from '@/lib/store/keyring'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { viewOf } from './case-view'
import { documentOf, inputOf, verdictOf } from './documents'
import { actorOf, eventNow, formIdOf } from './new-event'
import { paperPath } from './read-document'

/**
 * Issues a document: the log keeps its blocks, so that a reprint is the same. A repeated form finds what it issued.
 * Returns where it is; `null` when there is no such document, or its verdict is not "ready" at the moment of writing
 * (I4), or it lacks what its kind asks for. Throws when the store cannot write.
 */
export const issueDocument = async (
  holder: Holder,
  id: string,
  form: FormData,
  now: Date,
): Promise<ReturnType<typeof paperPath> | null> => {
  const kind = documentOf(id)
  if (!kind) return null
  const { client, opened } = holder
  const formId = formIdOf(form)
  const before = issuedBy(opened.events, formId)
  if (before) return paperPath(before.seq)
  // Looked at before anything is written, and again by the store at the moment of writing.
  if (!isReady(opened.events, id)) return null
  const numbered = { ...opened, number: await ensureNumber(client, opened) }
  const input = inputOf(numbered, now)
  const blocks = kind.build(input)
  const mayFollow = (log: readonly LoggedEvent[]) =>
    issuedBy(log, formId) === undefined && isReady(log, id) && (kind.mayIssue?.(log, form) ?? true)
  if (!mayFollow(opened.events)) return null
  const actor = actorOf(input.state.facts)
  const event: NewEvent = eventNow(formId, { kind: 'issued', body: { document: id, blocks } }, actor, now)
  const after =
    (await appendToCase(client, numbered, [event], now, mayFollow)) ??
    (await withMasterKey((key) => openCase(client, key, opened.caseId)))
  const issued = issuedBy(after?.events ?? [], formId)
  return issued ? paperPath(issued.seq) : null
}

const isReady = (log: readonly LoggedEvent[], document: string): boolean =>
  verdictOf(viewOf(log).guidance, document) === 'ready'

const issuedBy = (log: readonly LoggedEvent[], formId: string): LoggedEvent | undefined =>
  log.find(({ kind, id }) => kind === 'issued' && id === formId)
