import type { Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { premiseWords, refusalPremises } from '@/lib/scenarios/common/documents'
import type { DocumentVerdict } from '@/lib/scenarios/common/gives'
import type { Guidance } from '@/lib/scenarios/guidance'
import { say } from '@/lib/text/text'

/** Whether the refusal letter may be written now, in words, and what is missing while it may not (I4). */
export type LetterView = {
  readonly verdict: DocumentVerdict
  readonly title: string
  readonly because: string | null
  readonly missing: readonly string[]
}

const titles: Readonly<Record<DocumentVerdict, string>> = {
  ready: '相談員と確かめてから送ります',
  'not-yet': 'まだ書きません',
  never: '書きません',
}

/** The refusal letter's verdict for a case. */
export const letterView = (guidance: Guidance, facts: Facts): LetterView => {
  const letter = guidance.documents.find(({ id }) => id === 'refusal-letter')
  const verdict = letter?.verdict ?? 'not-yet'
  return {
    verdict,
    title: titles[verdict],
    because: letter?.because ? say(letter.because) : null,
    missing: verdict === 'not-yet' ? missingPremises(facts) : [],
  }
}

const missingPremises = (facts: Facts): string[] =>
  (Object.keys(refusalPremises) as (keyof typeof refusalPremises)[])
    .filter((name) => evaluate(refusalPremises[name], facts) !== 'yes')
    .map((name) => say(premiseWords[name]))
