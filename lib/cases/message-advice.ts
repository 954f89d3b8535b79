import type { MessageAdvice } from '@/lib/message/rule'
import { byUrgency } from '@/lib/scenarios/common/advice'
import type { SourceId } from '@/lib/scenarios/common/sources'
import { dayInJapan } from '@/lib/text/japan-time'
import { type AdviceView, adviceAlone } from './advice-view'

/** What each advice about a message rests on. */
const sources: Readonly<Record<MessageAdvice, readonly SourceId[]>> = {
  'call-110': ['saitama-police'],
  'hang-up': ['oita-police', 'tca-display'],
  'check-court-independently': ['courts-bills', 'ncac-court-paper'],
  'do-not-ignore-court-paper': ['courts-bills', 'ncac-court-paper'],
  'do-not-pay': ['ncac-sms', 'tokushima-bills'],
  'do-not-contact': ['ncac-sms', 'yasu-sms'],
  'do-not-click': ['antiphishing'],
  'do-not-tell-secret': ['mufg-calls', 'antiphishing'],
  'do-not-volunteer-data': ['mufg-calls'],
  'do-not-install': ['oita-police', 'kyoto-popup'],
  'do-not-hand-over': ['oita-police'],
  'call-188': ['caa-188'],
  'call-police-9110': ['npa-9110'],
  'verify-via-official-number': ['tca-display', 'mufg-calls'],
  'tell-family': ['tokushima-bills', 'oita-police'],
  'warn-secondary-scam': ['ncac-delete-data'],
  'keep-evidence': ['tokushima-bills'],
  'use-bookmark': ['antiphishing'],
  'stay-calm': ['tokushima-bills'],
}

/** Advice about a message, the most urgent first. Pure. */
export const messageAdvice = (ids: readonly MessageAdvice[]): MessageAdvice[] => [...ids].sort(byUrgency)

/**
 * Everything that can be advised about a message, in the order it is shown: the page takes it along, so that the
 * message can be looked at in the browser. `today` is the calendar day in Japan.
 */
export const messageAdviceViews = (now: Date): AdviceView[] =>
  messageAdvice(Object.keys(sources) as MessageAdvice[]).map((id) =>
    adviceAlone(id, [], sources[id], dayInJapan(now)),
  )
