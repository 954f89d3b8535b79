import 'server-only'
import { contradictionsIn } from '@/lib/facts/contradictions'
import type { DeskId } from '@/lib/scenarios/common/gives'
import { dayInJapan } from '@/lib/text/japan-time'
import { type AdviceView, adviceViews, type OpenView, openViews } from './advice-view'
import type { Holder } from './answer'
import { datesOf, dateWords } from './case-dates'
import { type CaseView, viewOf } from './case-view'
import { type ContactView, contactView } from './contact-view'
import { type FrameView, frameView } from './frame'
import { type LetterView, letterView } from './letter-view'
import { nextPath } from './paths'
import { type PendingView, pendingViews } from './pending-view'
import { type TalkDoor, talkDoor } from './questions-path'
import { grantAt } from './share'
import { type TermView, termView } from './term-view'

/** The advice page of a case: one thing first, then what never to do, then the rest. */
export type AdvicePageView = {
  readonly frame: FrameView
  readonly stage: CaseView['stage']
  readonly first: AdviceView | null
  readonly nevers: readonly AdviceView[]
  readonly others: readonly AdviceView[]
  readonly open: readonly OpenView[]
  readonly contact: ContactView | null
  readonly letter: LetterView
  readonly pending: readonly PendingView[]
  /** The way to what the desk asks or tells; `null` when there is nothing. */
  readonly talk: TalkDoor | null
  /** The days to keep, in words; empty when there are none. */
  readonly dates: readonly { id: string; when: string; title: string }[]
  /** True when answers do not go together. */
  readonly isContradictory: boolean
  /** The next step of the flow, `null` when all were passed. */
  readonly goOn: string | null
  readonly term: TermView
}

/** The desk an advice is about, so that title and card speak of the same one. */
const deskOfAdvice: Readonly<Record<string, DeskId>> = {
  'call-110': '110',
  'call-bank': 'bank',
  'contact-card-company': 'card-company',
  'contact-prepaid-issuer': 'prepaid-issuer',
  'contact-carrier': 'carrier',
  'call-188': '188',
  'call-police-9110': '9110',
  'check-court-independently': 'court',
}

/** Puts the advice page together at `now`. */
export const readAdvice = ({ opened }: Holder, now: Date): AdvicePageView => {
  const view = viewOf(opened.events)
  const advice = adviceViews(view.guidance, view.state, dayInJapan(now))
  const first = advice.find(({ kind }) => kind === 'do') ?? null
  const contact =
    view.guidance.contacts.find(({ id }) => id === deskOfAdvice[first?.id ?? '']) ?? view.guidance.contacts[0]
  return {
    frame: frameView(view.guidance.contacts, now),
    stage: view.stage,
    first,
    nevers: advice.filter(({ kind }) => kind === 'never'),
    others: advice.filter((one) => one.kind !== 'never' && one !== first),
    open: openViews(view.guidance),
    contact: contact ? contactView(contact.id, now, contact.why) : null,
    letter: letterView(view.guidance, view.state.facts),
    pending: pendingViews(view, opened.events),
    talk: talkDoor(opened.events, grantAt(opened.events, now) !== null),
    dates: datesOf(view, opened.events, now).map((date) => ({
      id: date.id,
      when: dateWords(date),
      title: date.title,
    })),
    isContradictory: contradictionsIn(view.state.given).length > 0,
    goOn: view.walked.at ? nextPath(view.walked.at) : null,
    term: termView(opened, now),
  }
}
