import 'server-only'
import type { Standing } from '@/lib/log/corrected'
import type { Speaker } from '@/lib/log/events'
import { readDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { type CaseView, viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { correctable } from './log-correct'
import { addFormView, type CorrectView, correctView, type LogDraft, type LogFormView } from './log-form-view'
import { type LogSlice, sliceAt } from './log-pages'
import { addPath, correctPath, logPath } from './log-path'
import {
  entriesAbout,
  type LogDay,
  logDays,
  logEntries,
  openCount,
  type PathOfAnswer,
  peopleInLog,
} from './log-view'
import { stepPath } from './paths'
import { findStep } from './step-of'
import { type TermView, termView } from './term-view'

/** The log's page: its days, and the people it can be narrowed to. */
export type LogPageView = {
  readonly days: readonly LogDay[]
  readonly people: readonly LogLink[]
  /** How many entries lack a name or a time. */
  readonly open: number
  /** Which of all entries are on this page and the ways to the others, in a log of several pages. */
  readonly pages: { readonly words: string; readonly links: readonly LogLink[] } | null
  readonly term: TermView
}

type LogLink = { readonly href: string; readonly label: string; readonly current?: boolean }

/** The log of a case, narrowed to one person when `who` names one, at the page that has the entry numbered `at`. */
export const readLog = (
  { opened }: Holder,
  { who = null, at = null }: { who?: Speaker | null; at?: number | null },
  now: Date,
): { frame: FrameView; log: LogPageView } => {
  const view = viewOf(opened.events)
  const all = logEntries(opened.events)
  const entries = entriesAbout(all, who)
  const slice = sliceAt(entries, at)
  return {
    frame: frameView(view.guidance.contacts, now),
    log: {
      days: logDays(slice.entries, view.state, answerPath(view)),
      people: peopleLinks(all, who),
      open: openCount(entries),
      pages: pagesOf(slice, who),
      term: termView(opened, now),
    },
  }
}

const peopleLinks = (entries: readonly Standing[], who: Speaker | null): LogLink[] => {
  const people = peopleInLog(entries).map(({ id, label }) => ({
    href: logPath({ who: id }),
    label,
    current: id === who,
  }))
  return people.length > 1 ? [{ href: logPath({}), label: 'すべて', current: who === null }, ...people] : []
}

const pagesOf = ({ entries, first, total, before, after }: LogSlice, who: Speaker | null) => {
  if (before === null && after === null) return null
  const link = (at: number | null, label: string) => (at ? [{ href: logPath({ who, at }), label }] : [])
  return {
    words: `全部で${total}件のうち、${first}〜${first + entries.length - 1}件目です。`,
    links: [...link(before, '前の記録を見る'), ...link(after, '次の記録を見る')],
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
  ({ walked }: CaseView): PathOfAnswer =>
  (event) => {
    const fact =
      event.kind === 'answered' ? event.body.fact : event.kind === 'told' ? event.body.answers : null
    const place = walked.trail.find(({ flow, step }) => {
      const found = findStep(flow, step)?.step
      return found?.kind === 'ask' && found.fact === fact
    })
    return place ? stepPath(place) : null
  }
