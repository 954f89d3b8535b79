import type { Facts, Value } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import { answerWords } from '@/lib/facts/answer-words'
import type { FactName } from '@/lib/facts/catalogue'

/** Words in one line: in a cell or a sentence, lines go on behind one another. */
export const flat = (words: string): string => words.replace(/(?<!\s)\s*\n\s*/g, ' ')

/** A known fact as people read it, in one line. */
export const factWords = (fact: FactName, facts: Facts): string =>
  flat(answerWords(fact, facts[fact] as Value))

/** Makes sentences of these facts: one about a fact that is known, none about any other. */
export const sentencesOf =
  (facts: Facts) =>
  (fact: FactName, sentence: (words: string) => string): string[] =>
    isKnown(facts[fact]) ? [sentence(factWords(fact, facts))] : []
