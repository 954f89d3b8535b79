import { sources } from '@/lib/scenarios/common/sources'
import type { Rules } from '../claim'

const dated = new Map<string, string>(sources.map(({ id, checkedOn }) => [id, checkedOn]))

/** Rules without a source that says when it was checked (I8). */
export const withoutGrounds = (rules: Rules): string[] =>
  rules
    .filter(
      (rule) =>
        rule.sources.length === 0 ||
        !rule.sources.every((id) => /^\d{4}-\d\d-\d\d$/.test(dated.get(id) ?? '')),
    )
    .map(({ id }) => id)

const levels: readonly string[] = ['danger', 'high', 'caution', 'low', 'unknown']

/** Rules that give a level of risk which has no name, such as "safe" (I14). */
export const otherLevels = (rules: Rules): string[] =>
  rules.flatMap(({ id, gives }) => (gives.tag === 'risk' && !levels.includes(gives.risk) ? [id] : []))
