import 'server-only'
import { z } from 'zod'
import { documentName, isLetter, readerNames, readerOfDocument } from '@/lib/documents/document-names'
import { handOverWords } from '@/lib/documents/event-words'
import { paperHash } from '@/lib/documents/paper-hash'
import { type Reader, readers } from '@/lib/facts/entry'
import { tooLong } from '@/lib/facts/typed'
import { type HandOverWay, handOverWays, type LoggedEvent, type NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import { ja, say } from '@/lib/text/text'
import type { Holder } from './answer'
import { addToCase } from './append-to-case'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { issuedWords } from './handed-over'
import { lineLimit } from './log-fields'
import { readWhen, typedWhen, type When } from './log-time'
import { actorOf, formIdOf } from './new-event'
import { handOverPath, papersPath } from './paper-paths'
import type { FieldError } from './step-form'
import { oneOf, type Typed, typedFrom } from './typed'

type Issued = Extract<LoggedEvent, { kind: 'issued' }>

/** A paper that can be handed over: it was issued, and is for somebody else than the person. */
const paperAt = (events: readonly LoggedEvent[], seq: string): { issued: Issued; reader: Reader } | null => {
  const issued = events.find((event): event is Issued => event.kind === 'issued' && String(event.seq) === seq)
  const reader = issued ? readerOfDocument(issued.body.document) : null
  return issued && reader ? { issued, reader } : null
}

/** The form that notes a hand-over, filled in and with finished words. */
export type HandOverView = {
  readonly action: string
  readonly name: string
  readonly version: string
  /** Whom it is for; readers to choose from for a letter alone. */
  readonly reader: string
  readonly readers: readonly { value: string; label: string }[]
  readonly ways: readonly { value: string; label: string }[]
  readonly filled: Readonly<Record<string, string>>
  readonly errors: readonly { field: string; message: string }[]
  readonly limit: number
}

type Draft = { typed: Typed; errors: readonly FieldError[] }

const fields = ['reader', 'whom', 'date', 'time', 'way', 'number'] as const

/** Reads the form for the paper issued at that place of the log, `null` when there is none to hand over. */
export const readHandOver = async (
  holder: Holder,
  seq: string,
  now: Date,
): Promise<{ frame: FrameView; view: HandOverView } | null> => {
  const { events } = holder.opened
  const found = paperAt(events, seq)
  if (!found) return null
  const path = handOverPath(found.issued.seq)
  const draft = (await readDraft(holder.client, draftPlace(holder, path), now)) as Draft | null
  const { date } = typedWhen({ occurredAt: now.toISOString(), precision: 'day' })
  const document = found.issued.body.document
  return {
    frame: frameView(viewOf(events).guidance.contacts, now),
    view: {
      action: `${path}/save`,
      name: documentName(document),
      version: `${issuedWords(found.issued)} に出したもの`,
      reader: readerNames[found.reader],
      readers: isLetter(document) ? readers.map((value) => ({ value, label: readerNames[value] })) : [],
      ways: handOverWays.map((value) => ({ value, label: wayLabels[value] })),
      filled: draft ? filledOf(draft.typed) : { reader: found.reader, date },
      errors: (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) })),
      limit: lineLimit,
    },
  }
}

const wayLabels: Readonly<Record<HandOverWay, string>> = { ...handOverWords, other: 'そのほか' }

const filledOf = (typed: Typed) => Object.fromEntries(fields.map((name) => [name, oneOf(typed, name)]))

/**
 * Takes the form: one `shared` event with the hash of what was issued, or a draft and the same page. Returns where to
 * go, `null` when there is no such paper. Throws when the store cannot write.
 */
export const handOver = async (
  holder: Holder,
  seq: string,
  form: FormData,
  now: Date,
): Promise<string | null> => {
  const { client, opened } = holder
  const found = paperAt(opened.events, seq)
  if (!found) return null
  const path = handOverPath(found.issued.seq)
  const place = draftPlace(holder, path)
  const typed = typedFrom(form, fields)
  const { document, blocks } = found.issued.body
  const read = readForm(typed, isLetter(document) ? null : found.reader, now)
  if (!read.ok) {
    await saveDraft(client, place, { typed, errors: read.errors }, now)
    return path
  }
  const { when, ...said } = read.value
  const event: NewEvent = {
    kind: 'shared',
    body: { document, paper: found.issued.seq, hash: paperHash(blocks), ...said },
    id: formIdOf(form),
    actorRole: actorOf(fold(opened.events).facts),
    channel: null,
    basis: 'memory',
    ...when,
  }
  await addToCase(client, opened, [event], now)
  await dropDraft(client, place)
  return `${papersPath}#handed`
}

type Said = { when: When; reader: Reader; whom: string | null; way: HandOverWay; number: string | null }

const way = z.enum(handOverWays)
const reader = z.enum(readers)

/** `given` is whom the document is for, where that is not to be chosen. */
const readForm = (
  typed: Typed,
  given: Reader | null,
  now: Date,
): { ok: true; value: Said } | { ok: false; errors: readonly FieldError[] } => {
  const [time, number] = [oneOf(typed, 'time'), oneOf(typed, 'number')]
  const when = readWhen({ date: oneOf(typed, 'date'), time, precision: time ? 'minute' : 'day' }, now)
  const readWay = way.safeParse(oneOf(typed, 'way'))
  const readReader = given ?? reader.safeParse(oneOf(typed, 'reader')).data
  const errors: FieldError[] = [
    ...(readReader ? [] : [{ field: 'reader', message: ja('だれにわたしたかを選んでください。') }]),
    ...longer(typed, 'whom'),
    ...('field' in when ? [when] : []),
    ...(readWay.success ? [] : [{ field: 'way', message: ja('どうやってわたしたかを選んでください。') }]),
    ...longer(typed, 'number'),
    ...(number && readWay.success && !readWay.data.endsWith('-mail')
      ? [
          {
            field: 'number',
            message: ja('番号は、郵便で送ったときだけ書きます。ちがうときは、消してください。'),
          },
        ]
      : []),
  ]
  if (errors.length > 0 || !readReader || !readWay.success || 'field' in when) return { ok: false, errors }
  const whom = oneOf(typed, 'whom') || null
  return { ok: true, value: { when, reader: readReader, whom, way: readWay.data, number: number || null } }
}

const longer = (typed: Typed, field: string): FieldError[] => {
  const fault = tooLong(oneOf(typed, field), lineLimit)
  return fault ? [{ field, message: fault.message }] : []
}
