import { keyedHash } from '@/lib/access/derived-key'
import { type DeskState, deskStateOf, wantsSecond } from '@/lib/desk/desk-state'
import type { DeskStatus } from '@/lib/desk/policy'
import type { Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { courtPaperFlow, dangerFlow, harmFlow, paidFlow, toldFlow } from '@/lib/scenarios/emergencies/flows'
import { type DeskRow, placeInQueue } from '@/lib/store/desk-rows'
import type { OpenedCase } from '@/lib/store/events'
import { type CaseView, viewOf } from './case-view'

/** The emergencies by their flows, the most urgent first. */
const emergencyFlows = [dangerFlow, harmFlow, paidFlow, toldFlow, courtPaperFlow]

/** Ids of emergencies, the most urgent first. */
export const emergencyIds: readonly string[] = emergencyFlows.map(({ id }) => id)

/**
 * The row of a case in the queue of the desk, as its log makes it at `now`; `null` when it is not shared, or what was
 * shared has run out. Pure: the same log gives the same row, its handle as well.
 */
export const deskRowOf = (
  opened: Pick<OpenedCase, 'caseId' | 'key' | 'events'>,
  now: Date,
): DeskRow | null => {
  const { caseId, events } = opened
  const last = events.at(-1)
  const state = deskStateOf(events)
  const { grant, status, holder } = state
  const granted = events.find(({ seq }) => seq === grant?.seq)
  if (!grant || !granted || !last || new Date(grant.until) <= now) return null
  const view = viewOf(events)
  const { facts } = view.state
  const emergencies = emergenciesIn(facts)
  const [urgency, lastAt] = [urgencyOf(view, emergencies), new Date(last.recordedAt)]
  return {
    caseId,
    place: placeInQueue({ urgency, lastAt, caseId }),
    handle: handleOf(opened, grant.seq),
    situation: typeof facts.situation === 'string' ? facts.situation : 'unknown',
    stage: view.stage,
    emergencies: emergencies.length > 0 ? ` ${emergencies.join(' ')} ` : '',
    urgency,
    status,
    holder,
    wantsSecond: awaitsSecond(state, facts),
    waiting: waitsFor[status],
    grantedAt: new Date(granted.recordedAt),
    until: new Date(grant.until),
    lastAt,
  }
}

/** What stands for a case in addresses of the desk under the grant at that place of its log. */
export const handleOf = ({ caseId, key }: Pick<OpenedCase, 'caseId' | 'key'>, grantSeq: number): string =>
  keyedHash(key, 'desk handle', `${caseId}‖${grantSeq}`)

/** The emergencies that stand in these facts, the most urgent first. */
export const emergenciesIn = (facts: Facts): readonly string[] =>
  emergencyFlows.filter(({ when }) => evaluate(when, facts) === 'yes').map(({ id }) => id)

/** Danger to somebody first, then what cannot wait for days, then what the rules warn of. */
const urgencyOf = ({ guidance }: CaseView, emergencies: readonly string[]): number => {
  if (guidance.risk === 'danger' || emergencies.includes('danger') || emergencies.includes('harm')) return 3
  if (guidance.risk === 'high' || emergencies.length > 0) return 2
  return guidance.risk === 'caution' ? 1 : 0
}

const awaitsSecond = ({ status, isSecondRead }: DeskState, facts: Facts): boolean =>
  status === 'second' || (wantsSecond(facts) && !isSecondRead)

const waitsFor: Readonly<Record<DeskStatus, 'desk' | 'person' | 'nobody'>> = {
  waiting: 'desk',
  taken: 'desk',
  asked: 'person',
  second: 'desk',
  handed: 'nobody',
  closed: 'nobody',
}
