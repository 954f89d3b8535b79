import { canBeForged, nothingShown } from '@/lib/phone/flag-words'
import type { LookedUp, NumberFlag } from '@/lib/phone/look-up'
import { type AdviceId, byUrgency } from '@/lib/scenarios/common/advice'
import type { SourceId } from '@/lib/scenarios/common/sources'
import { ja, type Text } from '@/lib/text/text'

/** An advice about a number, why it is given, and what that rests on. */
export type NumberAdvice = {
  readonly id: AdviceId
  readonly why: readonly Text[]
  readonly sources: readonly SourceId[]
}

type Row = {
  readonly gives: AdviceId
  readonly when: (number: LookedUp) => boolean
  readonly why: Text
  readonly sources: readonly SourceId[]
}

const has =
  (...flags: NumberFlag[]) =>
  (number: LookedUp) =>
    flags.some((flag) => number.flags.includes(flag))

const isShown = (number: LookedUp) => number.class !== 'invalid'
const isWithheld = (number: LookedUp) => number.class === 'withheld'
/** No telephone has it: mistyped, or forged. */
const isImpossible = has('too-few-digits', 'too-many-digits', 'not-in-plan', 'unassigned-country-code')

const abroad = ja('「+」や 010 で始まる、外国の番号です。')

/**
 * What a number alone calls for. No kind, area or match takes an advice away (I12): rows only add. A number that was
 * found by chance or shown by a caller never verifies anybody (I2).
 */
const rows: readonly Row[] = [
  {
    gives: 'hang-up',
    when: has('display-can-be-forged'),
    why: canBeForged,
    sources: ['tca-display', 'oita-police'],
  },
  { gives: 'hang-up', when: has('foreign'), why: abroad, sources: ['kyoto-police'] },
  { gives: 'do-not-contact', when: has('foreign'), why: abroad, sources: ['kyoto-police'] },
  {
    gives: 'do-not-contact',
    when: (number) => number.class === 'mass-call',
    why: ja('かけた側に、お金がかかる番号です。'),
    sources: ['mic-numbers'],
  },
  { gives: 'screen-calls', when: has('foreign'), why: abroad, sources: ['kyoto-police'] },
  {
    gives: 'screen-calls',
    when: isWithheld,
    why: nothingShown,
    sources: ['kyoto-police', 'tca-display'],
  },
  {
    gives: 'screen-calls',
    when: isImpossible,
    why: ja('表示のとおりなら、実際にはない番号です。'),
    sources: ['tca-display'],
  },
  {
    gives: 'verify-via-official-number',
    when: () => true,
    why: ja('番号の種類や地域では、かけた人がだれかはわかりません。'),
    sources: ['tca-display', 'mufg-calls'],
  },
  {
    gives: 'do-not-volunteer-data',
    when: isShown,
    why: ja('かけた人がだれかは、まだわかりません。'),
    sources: ['mufg-calls'],
  },
  {
    gives: 'keep-evidence',
    when: isShown,
    why: ja('着信の記録は、相談するときの手がかりになります。'),
    sources: ['tokushima-bills'],
  },
  { gives: 'call-188', when: () => true, why: ja('ひとりで判断しなくてすみます。'), sources: ['caa-188'] },
]

/** The advice about a number with its reasons, the most urgent first. Pure. */
export const numberAdvice = (number: LookedUp): NumberAdvice[] => {
  const given = new Map<AdviceId, NumberAdvice>()
  for (const { gives, when, why, sources } of rows) {
    if (!when(number)) continue
    const before = given.get(gives)
    given.set(gives, {
      id: gives,
      why: [...(before?.why ?? []), why],
      sources: [...new Set([...(before?.sources ?? []), ...sources])],
    })
  }
  return [...given.values()].sort((a, b) => byUrgency(a.id, b.id))
}
