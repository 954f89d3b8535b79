import 'server-only'
import type { Block } from '@/lib/documents/block'
import { centreSummary } from '@/lib/documents/centre-summary'
import { openViews } from './advice-view'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { type FrameView, frameView } from './frame'

/** The page for the counsellor, as it would be printed at `now`. */
export const readSummary = ({ opened }: Holder, now: Date): { frame: FrameView; blocks: Block[] } => {
  const { state, guidance } = viewOf(opened.events)
  const open = openViews(guidance).map(({ question }) => question)
  const { events, head } = opened
  return {
    frame: frameView(guidance.contacts, now),
    blocks: centreSummary({ state, events, open, printedAt: now, head }),
  }
}
