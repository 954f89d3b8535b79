import 'server-only'
import { readDraft } from '@/lib/store/drafts'
import { dayInJapan } from '@/lib/text/japan-time'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { stepPath } from './paths'
import { findStep } from './step-of'
import { type Draft, type StepView, stepView } from './step-view'

/** A step's page for the holder of a case, or `null` when there is no such step. */
export const readStep = async (
  holder: Holder,
  place: { flow: string; step: string },
  now: Date,
): Promise<{ step: StepView; frame: FrameView } | null> => {
  const found = findStep(place.flow, place.step)
  if (!found) return null
  const view = viewOf(holder.opened.events)
  const draft = (await readDraft(holder.client, draftPlace(holder, stepPath(place)), now)) as Draft | null
  return {
    step: stepView(view, place, found, draft, now, dayInJapan(now)),
    frame: frameView(view.guidance.contacts, now),
  }
}
