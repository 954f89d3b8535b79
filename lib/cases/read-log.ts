import 'server-only'
import type { LoggedEvent, Speaker } from '@/lib/log/events'
import { readDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { type CaseView, viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { correctable } from './log-correct'
import { addFormView, type CorrectView, correctView, type LogDraft, type LogFormView } from './log-form-view'
import { addPath, correctPath } from './log-path'
import { type LogDay, logView, peopleInLog } from './log-view'
import { stepPath } from './paths'
import { findStep } from './step-of'
import { type TermView, termView } from './term-view'

/** The log's page: its days, and the people it can be narrowed to. */
export type LogPageView = {
  readonly days: readonly LogDay[]
  readonly people: readonly { readonly href: string; readonly label: string; readonly current: boolean }[]
  /** How many entries lack a name or a time. */
  readonly open: number
  readonly term: TermView
}

/** The log of a case, narrowed to one person when `who` names one. */
export const readLog = (
  { opened }: Holder,
  who: Speaker | null,
  now: Date,
): { frame: FrameView; log: LogPageView } => {
  const view = viewOf(opened.events)
  const days = logView(opened.events, view.state, who, answerPath(view))
  const people = peopleInLog(opened.events).map(({ id, label }) => ({
    href: `/case/log?who=${id}`,
    label,
    current: id === who,
  }))
  const everybody = { href: '/case/log', label: 'すべて', current: who === null }
  return {
    frame: frameView(view.guidance.contacts, now),
    log: {
      days,
      people: people.length > 1 ? [everybody, ...people] : [],
      open: days.flatMap(({ rows }) => rows).filter(({ gaps }) => gaps.length > 0).length,
      term: termView(opened, now),
    },
  }
}

/** The form that adds to the log, with what was typed into it if it could not be taken. */
export const readAdd = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; form: LogFormView }> => ({
  frame: frameOf(holder, now),
  form: addFormView(await draftOf(holder, addPath, now), holder.opened.events.length, now),
})

/** The form that corrects an entry, or `null` when there is none of that number to correct. */
export const readCorrect = async (
  holder: Holder,
  seq: string,
  now: Date,
): Promise<{ frame: FrameView; page: CorrectView } | null> => {
  const { events } = holder.opened
  const found = correctable(events, seq)
  if (!found) return null
  const draft = await draftOf(holder, correctPath(found.event.seq), now)
  return { frame: frameOf(holder, now), page: correctView(found.event, draft, events.length) }
}

const frameOf = ({ opened }: Holder, now: Date) => frameView(viewOf(opened.events).guidance.contacts, now)

const draftOf = async (holder: Holder, path: string, now: Date) =>
  (await readDraft(holder.client, draftPlace(holder, path), now)) as LogDraft | null

/** The step on the case's way where an answer was given. */
const answerPath =
  ({ walked }: CaseView) =>
  (event: LoggedEvent): string | null => {
    const fact =
      event.kind === 'answered' ? event.body.fact : event.kind === 'told' ? event.body.answers : null
    const place = walked.trail.find(({ flow, step }) => {
      const found = findStep(flow, step)?.step
      return found?.kind === 'ask' && found.fact === fact
    })
    return place ? stepPath(place) : null
  }
