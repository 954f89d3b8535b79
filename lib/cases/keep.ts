import 'server-only'
import { fold } from '@/lib/log/fold'
import { setKeptDays } from '@/lib/store/cases'
import { keptDaysSchema } from '@/lib/store/term'
import type { Holder } from './answer'
import { addToCase } from './append-to-case'
import { viewOf } from './case-view'
import { type FrameView, frameView } from './frame'
import { actorOf, eventNow, formIdOf } from './new-event'
import { termChoices } from './term-view'

/** The page on which one chooses how long the case is kept. */
const keepPath = '/case/keep'

/** That page: the days that are offered and those that hold now. */
export type KeepView = { readonly choices: ReturnType<typeof termChoices>; readonly keptDays: number }

/** Reads the page at `now`. */
export const readKeep = ({ opened }: Holder, now: Date): { frame: FrameView; view: KeepView } => ({
  frame: frameView(viewOf(opened.events).guidance.contacts, now),
  view: { choices: termChoices(now), keptDays: opened.keptDays },
})

/**
 * Keeps the case for the chosen days from now on. Choosing is an event, so the one rule stays: a case ends so many
 * days after its last event. The event comes first: cut short after it, the case lasts longer, never shorter.
 * Returns where to go. Throws when the store cannot write.
 */
export const keepCase = async ({ client, opened }: Holder, form: FormData, now: Date): Promise<string> => {
  const days = keptDaysSchema.safeParse(form.get('days'))
  if (!days.success) return keepPath
  const actor = actorOf(fold(opened.events).facts)
  const event = eventNow(formIdOf(form), { kind: 'seen', body: { topic: 'kept-on' } }, actor, now)
  await addToCase(client, opened, [event], now)
  await setKeptDays(client, opened.caseId, days.data)
  return '/case/log'
}
