import 'server-only'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { type ContradictionView, contradictionViews } from './contradiction-view'
import { type FrameView, frameView } from './frame'

/** The answers of a case that cannot both be so; an empty list when they all go together. */
export const readWhich = (
  { opened }: Holder,
  now: Date,
): { frame: FrameView; contradictions: readonly ContradictionView[] } => {
  const view = viewOf(opened.events)
  return { frame: frameView(view.guidance.contacts, now), contradictions: contradictionViews(view) }
}
