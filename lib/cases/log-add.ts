import 'server-only'
import { v5 } from 'uuid'
import type { Account, NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { dropDraft, saveDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { addToCase } from './append-to-case'
import { draftPlace } from './draft-place'
import { logTyped } from './log-fields'
import { type Columns, faultsOf, type Parsed, parseColumns, parseRows, parseWords } from './log-form'
import { addPath, entryPath } from './log-path'
import { actorOf, formIdOf } from './new-event'
import type { Typed } from './typed'

/**
 * Takes the form that adds to the log: its words and its data as events in one batch, or a draft and the same
 * page. Returns where to go. Throws when the store cannot write.
 */
export const addToLog = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const typed = logTyped(form)
  const place = draftPlace(holder, addPath)
  const parsed = parseAddition(typed, now)
  if (!parsed.ok) {
    await saveDraft(holder.client, place, { typed, errors: parsed.errors }, now)
    return addPath
  }
  const { accounts, columns } = parsed.value
  const actorRole = actorOf(fold(holder.opened.events).facts)
  const events = accounts.map((account): NewEvent => {
    const id = accountId(formIdOf(form), account, columns)
    return { ...account, ...columns, id, actorRole }
  })
  const after = await addToCase(holder.client, holder.opened, events, now)
  await dropDraft(holder.client, place)
  return entryPath(after.events.find(({ id }) => id === events[0]?.id)?.seq)
}

type Addition = { accounts: readonly Account[]; columns: Columns }

/** Parses the form that adds to the log: words, data, or both. */
export const parseAddition = (typed: Typed, now: Date): Parsed<Addition> => {
  const rows = parseRows(typed)
  const words = parseWords(typed, rows.ok && rows.value.length > 0)
  const columns = parseColumns(typed, now)
  if (!words.ok || !rows.ok || !columns.ok) return { ok: false, errors: faultsOf(words, columns, rows) }
  const accounts = [...(words.value ? [words.value] : []), ...rows.value]
  return { ok: true, value: { accounts, columns: columns.value } }
}

/**
 * An id that follows from the form, the part of it and the time: a retry has the same one. The time belongs to it
 * because here the person chose it, and `admit` does not compare rough times.
 */
const accountId = (formId: string, account: Account, { occurredAt }: Columns): string => {
  const part = account.kind === 'told' ? `told ${account.body.direction}` : account.kind
  return v5(`${part} ${occurredAt}`, formId)
}
