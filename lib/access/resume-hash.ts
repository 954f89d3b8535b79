import { randomInt } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'
import { wordsNeeded } from './read-words'
import { resumeWords } from './resume-words'
import { inTurn, type Queue } from './turns'

// Argon2id as OWASP's Password Storage Cheat Sheet gives it; the package's algorithm is Argon2id, its salt random.
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Argon2 takes 19 MiB and one core for 20 ms: without a queue, many tries at once would take the whole machine.
const hashing: Queue = { name: 'hashing', atOnce: 2, waitingAtMost: 120 }

/** Checked against where there is nothing to check: an unknown number costs the same work as wrong words. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$HxeXSfg93kDSViaITq93Zg$m/9bVPmiLn8diFngph3hufFiLlPbuH3XqKxZUzwkoEM'

/** Five new random words. */
export const newResumeWords = (): string[] =>
  Array.from({ length: wordsNeeded }, () => resumeWords[randomInt(resumeWords.length)] ?? '')

/** What is kept of the words; `null` when too much is being computed right now. */
export const hashOfWords = (words: readonly string[]): Promise<string | null> =>
  inTurn(hashing, () => hash(words.join(' '), cost))

/**
 * Whether the words are those of the hash. Without a hash it does the same work and says no; `null` when too much
 * is being computed right now.
 */
export const isHashOf = (stored: string | null, words: readonly string[]): Promise<boolean | null> =>
  inTurn(hashing, async () => (await verify(stored ?? nobodys, words.join(' '))) && stored !== null)
