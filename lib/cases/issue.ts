import 'server-only'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import { ensureNumber, openCase } from '@/lib/store/cases'
import { appendIf } from '@/lib/store/events'
import { withMasterKey } from '@/lib/store/keyring'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { documentOf, inputOf, verdictOf } from './documents'
import { actorOf, eventNow, formIdOf } from './new-event'
import { paperPath } from './read-document'

/**
 * Issues a document: the log keeps its blocks, so that a reprint is the same. A repeated form finds what it issued.
 * Returns where it is; `null` when there is no such document, or its verdict is not "ready" at the moment of writing
 * (I4). Throws when the store cannot write.
 */
export const issueDocument = async (
  holder: Holder,
  id: string,
  form: FormData,
  now: Date,
): Promise<ReturnType<typeof paperPath> | null> => {
  const kind = documentOf(id)
  if (!kind) return null
  const { client } = holder
  const formId = formIdOf(form)
  const isNew = (log: readonly LoggedEvent[]) => issuedBy(log, formId) === undefined && isReady(log, id)
  const opened = { ...holder.opened, number: await ensureNumber(client, holder.opened) }
  const input = inputOf(opened, now)
  const blocks = kind.build(input)
  const actor = actorOf(input.state.facts)
  const event: NewEvent = eventNow(formId, { kind: 'issued', body: { document: id, blocks } }, actor, now)
  const after =
    (isNew(opened.events) ? await appendIf(client, opened, [event], now, isNew) : opened) ??
    (await withMasterKey((key) => openCase(client, key, opened.caseId)))
  const issued = issuedBy(after?.events ?? [], formId)
  return issued ? paperPath(issued.seq) : null
}

const isReady = (log: readonly LoggedEvent[], document: string): boolean =>
  verdictOf(viewOf(log).guidance, document) === 'ready'

const issuedBy = (log: readonly LoggedEvent[], formId: string): LoggedEvent | undefined =>
  log.find(({ kind, id }) => kind === 'issued' && id === formId)
