import 'server-only'
import { v5 } from 'uuid'
import { canonical } from '@/lib/log/canonical'
import { isCorrectable, type Standing, standing } from '@/lib/log/corrected'
import type { Account, LoggedEvent, NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { dropDraft, saveDraft } from '@/lib/store/drafts'
import { dayInJapan } from '@/lib/text/japan-time'
import { type Holder, sawOf } from './answer'
import { appendToCase } from './append-to-case'
import { draftPlace } from './draft-place'
import { logTyped } from './log-fields'
import {
  type Columns,
  faultsOf,
  type Parsed,
  parseColumns,
  parseTold,
  parseWords,
  parseWordsAlone,
} from './log-form'
import { correctPath, entryPath } from './log-path'
import { typedWhen } from './log-time'
import { actorOf, formIdOf } from './new-event'
import { parseOutcome } from './outcome-form'
import type { Typed } from './typed'

/** An entry as it stands, for its correction; `null` when there is none of that number to correct. */
export const correctable = (
  events: readonly LoggedEvent[],
  seq: string,
): (Standing & { event: LoggedEvent & Account }) | null => {
  const found = standing(events).find(({ event }) => String(event.seq) === seq)
  return found && isCorrectable(found.event) ? { ...found, event: found.event } : null
}

/**
 * Takes the form that corrects an entry: one correction more, or a draft and the same page. A correction that
 * came in meanwhile is shown first. Returns where to go, `null` when there is no such entry. Throws when the
 * store cannot write.
 */
export const correctLog = async (
  holder: Holder,
  seq: string,
  form: FormData,
  now: Date,
): Promise<string | null> => {
  const found = correctable(holder.opened.events, seq)
  if (!found) return null
  const path = correctPath(found.event.seq)
  const place = draftPlace(holder, path)
  const typed = logTyped(form)
  const keep = async (why: object) => {
    await saveDraft(holder.client, place, { typed, ...why }, now)
    return path
  }
  const parsed = parseCorrection(found.event, typed, now)
  if (!parsed.ok) return keep({ errors: parsed.errors })
  const { entry, columns } = parsed.value
  const isNews = contentOf(found.event) !== contentOf({ ...entry, ...columns })
  const isCurrent = (log: readonly LoggedEvent[]) => hasSeen(log, seq, Number(form.get('saw')))
  if (isNews && !isCurrent(holder.opened.events)) return keep({ errors: [], stale: true })
  const event: NewEvent = {
    kind: 'correction',
    body: { of: found.event.seq, words: '', sawSeq: sawOf(form, holder.opened.events.length), entry },
    ...columns,
    id: v5(`correction ${columns.occurredAt}`, formIdOf(form)),
    actorRole: actorOf(fold(holder.opened.events).facts),
  }
  const after = await appendToCase(holder.client, holder.opened, isNews ? [event] : [], now, isCurrent)
  if (!after) return keep({ errors: [], stale: true })
  await dropDraft(holder.client, place)
  return entryPath(found.event.seq)
}

/** Whether a form that saw the log up to `saw` knows how the entry stands. */
const hasSeen = (log: readonly LoggedEvent[], seq: string, saw: number): boolean => {
  const found = correctable(log, seq)
  return !found || found.by === found.event.seq || saw >= found.by
}

type Correction = { entry: Account; columns: Columns }

const parseCorrection = (event: LoggedEvent & Account, typed: Typed, now: Date): Parsed<Correction> => {
  const entry = parseEntry(event, typed)
  const columns = parseColumns(typed, now)
  if (!entry.ok || !columns.ok) return { ok: false, errors: faultsOf(entry, columns) }
  return { ok: true, value: { entry: keptTap(event, entry.value), columns: keptTime(event, columns.value) } }
}

/** Typing that follows a tap makes it more exact: what the tap said stays said. */
const keptTap = ({ body }: LoggedEvent, entry: Account): Account =>
  'tap' in body && body.tap && entry.kind !== 'did'
    ? ({ ...entry, body: { ...entry.body, tap: body.tap } } as Account)
    : entry

/** A form shows minutes, a log may know seconds: a time that nobody changed stays as exact as it was. */
const keptTime = (event: LoggedEvent, columns: Columns): Columns =>
  canonical(typedWhen(event)) === canonical(typedWhen(columns))
    ? { ...columns, occurredAt: event.occurredAt }
    : columns

const parseEntry = (event: LoggedEvent & Account, typed: Typed): Parsed<Account> => {
  switch (event.kind) {
    case 'told':
      return parseTold(typed)
    case 'did': {
      // A callback may be past by now: it is judged by the day on which it was written down.
      const read = parseOutcome(event.body.task, typed, dayInJapan(new Date(event.recordedAt)))
      return read.ok ? { ok: true, value: read.entry as Account } : read
    }
    case 'asked': {
      const words = parseWordsAlone(typed)
      const { whom } = event.body
      return words.ok ? { ok: true, value: { kind: 'asked', body: { whom, words: words.value } } } : words
    }
    case 'said':
    case 'note':
      return parseWords(typed, false) as Parsed<Account>
    default:
      return event satisfies never
  }
}

/** What an entry says, apart from its place: nothing and an empty field are the same. */
const contentOf = (event: Account & Columns): string => {
  const said = Object.entries(event.body).filter(([, value]) => value !== null && value !== undefined)
  const { kind, channel, occurredAt, precision, basis } = event
  return canonical([kind, Object.fromEntries(said), channel, occurredAt, precision, basis])
}
