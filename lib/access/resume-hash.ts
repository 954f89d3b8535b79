import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { hashCost, hashing } from './hashing'
import { wordsNeeded } from './read-words'
import { resumeWords } from './resume-words'
import { inTurn } from './turns'

/** Checked against where there is nothing to check: an unknown number costs the same work as wrong words. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$HxeXSfg93kDSViaITq93Zg$m/9bVPmiLn8diFngph3hufFiLlPbuH3XqKxZUzwkoEM'

/** Five new random words. */
export const newResumeWords = (): string[] =>
  Array.from({ length: wordsNeeded }, () => resumeWords[randomInt(resumeWords.length)] ?? '')

/** What is kept of the words; `null` when too much is being computed right now. */
export const hashOfWords = (words: readonly string[]): Promise<string | null> =>
  inTurn(hashing, () => hash(words.join(' '), hashCost))

/**
 * Whether the words are those of the hash. Without a hash it does the same work and says no; `null` when too much
 * is being computed right now.
 */
export const isHashOf = (stored: string | null, words: readonly string[]): Promise<boolean | null> =>
  inTurn(hashing, async () => (await verify(stored ?? nobodys, words.join(' '))) && stored !== null)
