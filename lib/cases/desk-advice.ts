import { type AdviceId, adviceIds, adviceOf } from '@/lib/scenarios/common/advice'
import { type SourceId, sourceOf } from '@/lib/scenarios/common/sources'
import type { Guidance } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { say } from '@/lib/text/text'

/** An advice that can be passed on, with what it rests on. */
export type AdviceChoice = {
  readonly value: AdviceId
  readonly label: string
  /** Its words, and each source with the day on which it was checked. */
  readonly hint: string
}

const sourcesOf = (id: AdviceId): readonly SourceId[] => [
  ...new Set(
    rules.flatMap(({ gives, sources }) =>
      gives.tag === 'advice' && gives.advice === id ? (sources as readonly SourceId[]) : [],
    ),
  ),
]

const choiceOf = (id: AdviceId): AdviceChoice => {
  const { title, more } = adviceOf(id)
  const sources = sourcesOf(id).map((source) => {
    const { name, checkedOn } = sourceOf(source)
    return `${say(name)}(${checkedOn} に確認)`
  })
  const rest = sources.length > 2 ? ` ほか${sources.length - 2}件` : ''
  const hint = `${say(more)} 出典:${sources.slice(0, 2).join('、')}${rest}`
  return { value: id, label: say(title), hint }
}

const sourced = adviceIds.filter((id) => sourcesOf(id).length > 0).map(choiceOf)

/**
 * The advice that can be passed on in a case, in its order: what the rules give, each with a source (I8). Advice of the
 * catalogue that they do not give might be against an invariant there: to leave a court paper alone (I1).
 */
export const adviceChoices = (guidance: Pick<Guidance, 'advice'>): readonly AdviceChoice[] =>
  guidance.advice.flatMap(({ id }) => sourced.filter(({ value }) => value === id))
