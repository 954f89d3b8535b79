import { type Stage, stageIds, stageWords } from '@/lib/scenarios/common/vocabulary'
import type { GivenContact } from '@/lib/scenarios/guidance'
import { settings } from '@/lib/store/settings'
import { say } from '@/lib/text/text'
import { type BarView, barView } from './contact-view'
import { formBytes } from './form-limit'

/** What the frame of a page needs: the first contact at `now`, and who runs this installation. */
export type FrameView = {
  bar: BarView
  inCase: boolean
  operator: string | null
  stages: readonly { id: Stage; label: string }[]
  /** Bytes that a form of the page may send. */
  formBytes: number
}

const stages = stageIds.map((id) => ({ id, label: say(stageWords[id]) }))

/** The frame of a case's page; without contacts the frame of a page before any case. */
export const frameView = (contacts: readonly GivenContact[] | null, now: Date): FrameView => ({
  bar: barView(contacts ?? [], now),
  inCase: contacts !== null,
  operator: settings().operator ?? null,
  stages,
  formBytes,
})
