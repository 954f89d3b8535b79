import { z } from 'zod'
import { derivedKey } from '@/lib/access/derived-key'
import { situations } from '@/lib/facts/values'
import { stageIds } from '@/lib/scenarios/common/vocabulary'
import type { QueueFilter, QueuePlace } from '@/lib/store/desk-queue'
import { sealJson, unsealJson } from '@/lib/store/seal'
import { emergencyIds } from './desk-row-of'

/** Situations of rows: those of the facts, and not known yet. */
export const rowSituations = [...Object.keys(situations), 'unknown']

/** Stages of rows: those of the flows, and all passed. */
export const rowStages = [...stageIds, 'done']

/** Who has to do something about a row. */
export const waitingIds = ['desk', 'person', 'nobody'] as const

const one = (ids: readonly string[]) =>
  z
    .string()
    .refine((id) => ids.includes(id))
    .optional()
    .catch(undefined)
const tick = z
  .literal('1')
  .optional()
  .catch(undefined)
  .transform((value) => value === '1')

const filter = z.object({
  situation: one(rowSituations),
  stage: one(rowStages),
  emergency: one(emergencyIds),
  waiting: one(waitingIds),
  mine: tick,
  second: tick,
})

/** The filter that an address names. What it does not know is left out: an old link still shows the queue. */
export const filterFrom = (query: Readonly<Record<string, unknown>>): QueueFilter => filter.parse(query)

/** The address of the queue with a filter, at a place: ids alone, nothing of any case. */
export const queueAddress = (wanted: QueueFilter, place?: string): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...wanted, at: place })) {
    if (value) query.set(name, value === true ? '1' : String(value))
  }
  return query.size > 0 ? `/desk?${query}` : '/desk'
}

const purpose = 'desk queue place'
const placeShape = z.object({
  way: z.enum(['after', 'before']),
  urgency: z.int(),
  lastAt: z.coerce.date(),
  caseId: z.string(),
})

/** A place in the queue as an address carries it: sealed, since it names a case. */
export const sealedPlace = (masterKey: Uint8Array, place: QueuePlace): string =>
  Buffer.from(sealJson(derivedKey(masterKey, purpose), place, purpose)).toString('base64url')

/** The place that an address carries; `null` for none, or one that nobody here made: then the queue begins in front. */
export const placeFrom = (masterKey: Uint8Array, at: unknown): QueuePlace | null => {
  if (typeof at !== 'string' || at.length > 500) return null
  try {
    return placeShape.parse(unsealJson(derivedKey(masterKey, purpose), Buffer.from(at, 'base64url'), purpose))
  } catch {
    return null
  }
}
