import 'server-only'
import { keyedHash } from '@/lib/access/derived-key'
import { isHashOf } from '@/lib/access/resume-hash'
import type { Client } from '@/lib/store/client'
import { admitTry, countTry, uncountTry } from '@/lib/store/limits'
import { resumeKeyOf } from '@/lib/store/resume-keys'
import { parseResume, type ResumeTyped } from './resume-form'
import type { FieldError } from './step-form'

/** A try to open a case: the case, fields to mend, a time to wait, or no match — for whatever reason. */
export type Resumed =
  | { tag: 'opened'; caseId: string }
  | { tag: 'faulty'; errors: readonly FieldError[] }
  | { tag: 'wait'; ms: number }
  | { tag: 'wrong' }

/** Milliseconds to wait when too many words are being checked right now. */
const busyMs = 5_000

/** Tries on one number that are answered at once; after them the wait doubles, up to the longest. */
const [free, firstWaitMs, longestWaitMs] = [5, 250, 4_000]

/** Milliseconds by which the answer to the nth try on a number is held back. It never grows beyond four seconds. */
export const waitFor = (tries: number): number =>
  tries <= free ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - free - 1))

/**
 * Tries to open a case by its number and words. A number that is unknown, erased or without words is slowed,
 * worked on and answered like wrong words. `network` is where the try comes from; `pause` waits.
 * Throws when the store cannot be read or written.
 */
export const resume = async (
  client: Client,
  masterKey: Uint8Array,
  typed: ResumeTyped,
  network: string,
  pause: (ms: number) => Promise<void> = paused,
): Promise<Resumed> => {
  const parsed = parseResume(typed)
  if (!parsed.ok) return { tag: 'faulty', errors: parsed.errors }
  const wait = await admitTry(client, keyedHash(masterKey, 'tries', network))
  if (wait > 0) return { tag: 'wait', ms: wait }
  const number = keyedHash(masterKey, 'tries', parsed.number)
  await pause(waitFor(await countTry(client, number)))
  const key = await resumeKeyOf(client, masterKey, parsed.number)
  const isRight = await isHashOf(key?.hash ?? null, parsed.words)
  if (isRight === null) return { tag: 'wait', ms: busyMs }
  if (!key || !isRight) return { tag: 'wrong' }
  await uncountTry(client, number)
  return { tag: 'opened', caseId: key.caseId }
}

const paused = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
