import { askWords } from './ask-words'
import { claimWords } from './claim-words'
import { lureWords } from './lure-words'
import { lexiconOf } from './phrases'
import { senderWords } from './sender-words'
import { storyWords } from './story-words'
import { weakWords } from './weak-words'

const words: Readonly<Record<WordConcept, readonly string[]>> = {
  ...claimWords,
  ...askWords,
  ...lureWords,
  ...senderWords,
  ...storyWords,
  ...weakWords,
}

/** What words of a message can say. */
export type WordConcept =
  | keyof typeof claimWords
  | keyof typeof askWords
  | keyof typeof lureWords
  | keyof typeof senderWords
  | keyof typeof storyWords
  | keyof typeof weakWords

/** What its addresses, numbers and particulars can say besides. */
export type SeenConcept =
  | 'url'
  | 'strangeUrl'
  | 'disguisedUrl'
  | 'shortUrl'
  | 'appUrl'
  | 'ownUrl'
  | 'foreignHost'
  | 'brand'
  | 'number'
  | 'foreignNumber'
  | 'hidden'
  | 'named'
  | 'amount'
  | 'moment'
  | 'speaking'
  | 'short'
  | 'onScreen'

/** Everything that rules combine. */
export type Concept = WordConcept | SeenConcept

/** The vocabulary, ready to be looked for. Made once. */
export const lexicon = lexiconOf(words)
