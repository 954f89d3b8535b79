import type { Facts } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { sentPremises } from '@/lib/scenarios/common/documents'
import { say } from '@/lib/text/text'

/** What a paper for the other side still waits for, in words; `[]` when all of it is known to hold (I3, I4). */
export const missingPremises = (id: keyof typeof sentPremises, facts: Facts): string[] =>
  sentPremises[id].filter(({ when }) => evaluate(when, facts) !== 'yes').map(({ words }) => say(words))
