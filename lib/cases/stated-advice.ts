import { type AdviceId, adviceIds } from '@/lib/scenarios/common/advice'
import type { SourceId } from '@/lib/scenarios/common/sources'
import { rules } from '@/lib/scenarios/scenarios'
import { type AdviceView, adviceAlone, adviceView } from './advice-view'
import type { CaseView } from './case-view'

/**
 * An advice that the desk passed on, as the page shows it: with its reasons where the rules give it, else with all
 * sources that it may rest on. `null` for an id that the catalogue has no more. `today` is the calendar day in Japan.
 */
export const statedAdvice = (id: string, { guidance, state }: CaseView, today: string): AdviceView | null => {
  const given = guidance.advice.find((one) => one.id === id)
  if (given) return adviceView(given, state, today)
  const known = adviceIds.find((one): one is AdviceId => one === id)
  return known ? adviceAlone(known, [], sourcesOf(known), today) : null
}

const sourcesOf = (id: AdviceId): SourceId[] =>
  rules.flatMap(({ gives, sources }) =>
    gives.tag === 'advice' && gives.advice === id ? ([...sources] as SourceId[]) : [],
  )
