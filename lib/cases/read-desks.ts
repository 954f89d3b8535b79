import 'server-only'
import type { ContactId } from '@/lib/contacts/contacts'
import { standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { type ContactView, contactView } from './contact-view'
import { type FrameView, frameView } from './frame'
import { dayAndTime } from './log-view'
import { callbackWords, deskOf } from './pending-view'

/** A desk that this case turned to: what the log says of it, and the number to call. */
export type KnownDesk = {
  readonly task: string
  readonly name: string
  /** Each call, oldest first: when, with whom, which number was given, which callback was promised. */
  readonly calls: readonly { key: number; when: string; words: string }[]
  /** The desk's own number from a dated source; `null` where the person holds it. */
  readonly contact: ContactView | null
}

const contactOfTask: Readonly<Record<string, ContactId>> = {
  'call-188': '188',
  'call-police': '9110',
  'call-110': '9110',
  'call-payer': 'bank',
  'call-issuer': 'bank',
  'check-court': 'court',
}

type Did = Extract<LoggedEvent, { kind: 'did' }>

/** The desks a case turned to, to be set beside a later call that claims to come from one of them. */
export const readDesks = (
  { opened }: Holder,
  now: Date,
): { frame: FrameView; desks: readonly KnownDesk[] } => {
  const view = viewOf(opened.events)
  return { frame: frameView(view.guidance.contacts, now), desks: knownDesks(opened.events, now) }
}

/** The desks in a log, in the order in which they were first turned to. Pure. */
export const knownDesks = (events: readonly LoggedEvent[], now: Date): KnownDesk[] => {
  const calls = standing(events)
    .map(({ event }) => event)
    .filter((event): event is Did => event.kind === 'did' && event.body.outcome !== 'later')
  return [...new Set(calls.map(({ body }) => body.task))].map((task) => {
    const contact = contactOfTask[task]
    return {
      task,
      name: deskOf(task),
      calls: calls.filter(({ body }) => body.task === task).map(callOf),
      contact: contact ? contactView(contact, now) : null,
    }
  })
}

const callOf = (event: Did) => {
  const { outcome, withWhom, number } = event.body
  const words = [
    outcome === 'no-answer' ? 'つながらなかった' : '話した',
    withWhom && `相手は ${withWhom}`,
    number && `番号 ${number}`,
    outcome === 'callback' && `折り返しの約束 ${callbackWords(event.body)}`,
  ].filter(Boolean)
  return { key: event.seq, when: dayAndTime(event), words: words.join('。') }
}
