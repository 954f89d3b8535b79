import { documentName } from '@/lib/documents/document-names'
import { type LetterId, letterIds } from '@/lib/documents/letter-fields'
import type { Facts } from '@/lib/engine/condition'
import type { DocumentVerdict } from '@/lib/scenarios/common/gives'
import type { Guidance } from '@/lib/scenarios/guidance'
import { say } from '@/lib/text/text'
import { missingPremises } from './missing-premises'
import { letterPath } from './paths'

/** Whether a letter may be written now, in words, and what is missing while it may not (I3, I4). */
export type LetterView = {
  readonly id: LetterId
  readonly name: string
  readonly href: string
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

/** One letter's verdict for a case; that of the refusal where none is named. */
export const letterView = (guidance: Guidance, facts: Facts, id: LetterId = 'refusal-letter'): LetterView => {
  const letter = guidance.documents.find((one) => one.id === id)
  const verdict = letter?.verdict ?? 'not-yet'
  return {
    id,
    name: documentName(id),
    href: letterPath(id),
    verdict,
    title: titles[verdict],
    because: letter?.because ? say(letter.because) : null,
    missing: verdict === 'not-yet' ? missingPremises(id, facts) : [],
  }
}

/** Every letter's verdict for a case. */
export const letterViews = (guidance: Guidance, facts: Facts): LetterView[] =>
  letterIds.map((id) => letterView(guidance, facts, id))
