import 'server-only'
import {
  isLetterId,
  type LetterFields,
  type LetterId,
  letterChoices,
  letterLimits,
  wordsFields,
} from '@/lib/documents/letter-fields'
import { letterFieldsOf, type Written, writtenLast } from '@/lib/documents/written-letter'
import { tooLong } from '@/lib/facts/typed'
import { canonical } from '@/lib/log/canonical'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { dropDraft, saveDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { viewOf } from './case-view'
import { verdictOf } from './documents'
import { draftPlace } from './draft-place'
import { actorOf, eventNow, formIdOf } from './new-event'
import { letterPath } from './paths'
import type { FieldError } from './step-form'
import { oneOf, type Typed, typedFrom } from './typed'

/** What a draft of a letter holds: what was typed, and why it could not be taken. */
export type LetterDraft = { typed: Typed; errors: readonly FieldError[]; stale?: boolean }

const choiceNames = Object.keys(letterChoices) as (keyof typeof letterChoices)[]

/**
 * Takes the form of a letter: its words as they stand now, or a draft and the same page. Nothing is written to the
 * log while the letter's verdict is not "ready" at that moment (I4), nor over words that another window wrote
 * meanwhile. Returns where to go, `null` for what is no letter. Throws when the store cannot write.
 */
export const saveLetter = async (
  holder: Holder,
  id: string,
  form: FormData,
  now: Date,
): Promise<string | null> => {
  if (!isLetterId(id)) return null
  const path = letterPath(id)
  const place = draftPlace(holder, path)
  const typed = typedFrom(form, [...wordsFields, ...choiceNames])
  const errors = tooLongIn(typed)
  const sent = { id, fields: fieldsOf(typed), formId: formIdOf(form), saw: Number(form.get('saw')) }
  const refused = errors.length > 0 ? { errors } : await write(holder, sent, now)
  if (refused) await saveDraft(holder.client, place, { typed, ...refused } satisfies LetterDraft, now)
  else await dropDraft(holder.client, place)
  return path
}

type Sent = { id: LetterId; fields: LetterFields; formId: string; saw: number }

/** Writes the words to the log; why it did not, or `null` when they are there. */
const write = async ({ client, opened }: Holder, sent: Sent, now: Date) => {
  // What the store saw last says why nothing was written.
  let stale = false
  const mayFollow = (log: readonly LoggedEvent[]) => {
    stale = isWrittenOver(log, sent)
    return verdictOf(viewOf(log).guidance, sent.id) === 'ready' && !stale
  }
  const { id, fields, formId } = sent
  const actor = actorOf(fold(opened.events).facts)
  const event = eventNow(formId, { kind: 'wrote', body: { document: id, fields } }, actor, now)
  const news = isSame(writtenLast(opened.events, id), fields) ? [] : [event]
  const isThere =
    mayFollow(opened.events) && (await appendToCase(client, opened, news, now, mayFollow)) !== null
  return isThere ? null : { errors: [], stale }
}

const isSame = (last: Written | null, fields: LetterFields): boolean =>
  last !== null && canonical(last.fields) === canonical(fields)

const isWrittenOver = (log: readonly LoggedEvent[], { id, fields, formId, saw }: Sent): boolean => {
  const last = writtenLast(log, id)
  return last !== null && last.seq > saw && last.id !== formId && !isSame(last, fields)
}

const tooLongIn = (typed: Typed): FieldError[] =>
  wordsFields.flatMap((field) => {
    const fault = tooLong(oneOf(typed, field), letterLimits[field])
    return fault ? [{ field, message: fault.message }] : []
  })

/** The fields as they are kept. Whoever writes name and address by hand leaves them on no device of ours. */
const fieldsOf = (typed: Typed) => {
  const words = Object.fromEntries(wordsFields.map((name) => [name, oneOf(typed, name)]))
  const chosen = Object.fromEntries(choiceNames.map((name) => [name, chosenIn(typed, name)]))
  const forThePen = chosen.signature === 'pen' ? { fromName: '', fromAddress: '' } : {}
  return letterFieldsOf({ ...words, ...chosen, ...forThePen })
}

const chosenIn = (typed: Typed, name: keyof typeof letterChoices): string =>
  letterChoices[name].find((value) => value === oneOf(typed, name)) ?? ''
