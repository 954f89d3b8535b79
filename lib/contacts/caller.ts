import { type PrefectureCode, prefectureCodes } from '@/lib/contacts/prefecture-code'
import type { Caller } from '@/lib/contacts/reachable'

/** A prefecture code that came from outside, or null when it is none. */
const prefectureCodeOf = (code: unknown): PrefectureCode | null =>
  prefectureCodes.find((known) => known === code) ?? null

/**
 * What is known of the person: the prefecture their case names, else the one they looked up, and whether
 * they said that their phone does not reach 188.
 */
export const callerOf = (given: { inCase: unknown; lookedUp: unknown; no188: boolean }): Caller => ({
  prefecture: prefectureCodeOf(given.inCase) ?? prefectureCodeOf(given.lookedUp),
  canDial188: given.no188 ? false : null,
})
