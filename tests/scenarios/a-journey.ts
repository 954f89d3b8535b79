import { viewOf } from '@/lib/cases/case-view'
import { stepOf, walk } from '@/lib/engine/walk'
import type { Answer } from '@/lib/facts/parse'
import { type Entry, type LoggedEvent, type Outcome, outcomes } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import type { DataItem } from '@/lib/log/ledger'
import { flows } from '@/lib/scenarios/scenarios'
import { answered, did, logOf, seen, toldAbout } from '../log/an-event'

/** What somebody can answer when asked, by fact, and what came of a call, by task. */
export type Knows = Readonly<Record<string, Answer | Outcome>>

/** Where a log stands, as `flow.step`; `done` when nothing is left. */
export const placeOf = (log: readonly LoggedEvent[]): string => {
  const { at } = viewOf(log).walked
  return at ? `${at.flow}.${at.step}` : 'done'
}

/**
 * Goes on step by step, as the app asks, until it comes to a place or to the end. What somebody does not know is
 * answered with わからない; a call they know nothing of is for later.
 */
export const goOn = (entries: readonly Entry[], knows: Knows, until: string): Entry[] => {
  const all = [...entries]
  for (let steps = 0; steps < 100; steps++) {
    const { at } = walk(flows, fold(logOf(...all)))
    if (!at || `${at.flow}.${at.step}` === until) return all
    all.push(replyTo(at, knows))
  }
  throw new Error(`no end in sight, and no ${until}`)
}

const replyTo = (at: { flow: string; step: string }, knows: Knows): Entry => {
  const flow = flows.find(({ id }) => id === at.flow)
  if (!flow) throw new Error(`no flow ${at.flow}`)
  const step = stepOf(flow, at.step)
  if (step.kind === 'tell') return seen(step.topic)
  if (step.kind === 'do') return did(step.task, outcomes.find((one) => one === knows[step.task]) ?? 'later')
  const value = knows[step.fact] ?? null
  if (step.fact !== 'theyKnow' && step.fact !== 'iTold') return answered(step.fact, value)
  return toldAbout(step.fact, value as DataItem[] | null)
}
