import 'server-only'
import { fold } from '@/lib/log/fold'
import type { Client } from '@/lib/store/client'
import { dropDraft, saveDraft } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import type { Session } from '@/lib/store/sessions'
import { appendToCase } from './append-to-case'
import { onwardPath } from './contradiction-view'
import { draftPlace } from './draft-place'
import { actorOf, eventNow, formIdOf } from './new-event'
import { stepPath } from './paths'
import { isNews, newerAnswer } from './same-answer'
import { parseStepForm, typedOf } from './step-form'
import { findStep } from './step-of'
import type { Typed } from './typed'

/** The holder of a case, with the store and the case opened. */
export type Holder = { session: Session; client: Client; opened: OpenedCase }

/** Where to go after a step's form; `null` when there is no such step. */
export type Answered = { path: string } | null

/**
 * Takes the form of one step: one event more and the next page, or a draft and the same page.
 * `today` is the calendar day in Japan. Throws when the store cannot write.
 */
export const answerStep = async (
  holder: Holder,
  place: { flow: string; step: string },
  form: FormData,
  now: Date,
  today: string,
): Promise<Answered> => {
  const found = findStep(place.flow, place.step)
  if (!found) return null
  const state = fold(holder.opened.events)
  const saw = sawOf(form, state.head)
  const typed = typedOf(form)
  const parsed = parseStepForm(found.step, typed, saw, today, state.facts)
  const draft = { ...draftPlace(holder, stepPath(place)), typed }
  if (!parsed.ok) return keep(holder, draft, { errors: parsed.errors }, now)
  const { entry } = parsed
  const event = eventNow(formIdOf(form), entry, actorOf(state.facts), now)
  const isCurrent = (log: OpenedCase['events']) => !newerAnswer(fold(log), entry, saw)
  const news = isNews(state, entry) ? [event] : []
  const after = isCurrent(holder.opened.events)
    ? await appendToCase(holder.client, holder.opened, news, now, isCurrent)
    : null
  if (!after) return keep(holder, draft, { errors: [], stale: true }, now)
  await dropDraft(holder.client, draft)
  return { path: onwardPath(state, fold(after.events)) }
}

type Draft = ReturnType<typeof draftPlace> & { typed: Typed }

const keep = async (holder: Holder, draft: Draft, why: object, now: Date): Promise<Answered> => {
  await saveDraft(holder.client, draft, { typed: draft.typed, ...why }, now)
  return { path: draft.form }
}

/** The head of the log that a form saw; the newest one when it says nothing sensible. */
export const sawOf = (form: FormData, head: number): number => {
  const saw = Number(form.get('saw'))
  return Number.isInteger(saw) && saw >= 0 && saw <= head ? saw : head
}
