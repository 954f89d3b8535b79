import { z } from 'zod'
import { derivedKey } from '@/lib/access/derived-key'
import { situations } from '@/lib/facts/values'
import { stageIds } from '@/lib/scenarios/common/vocabulary'
import type { QueueFilter, QueueGap } from '@/lib/store/desk-queue'
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

/** The address of the queue with a filter, at a sealed gap: ids alone, nothing of any case. */
export const queueAddress = (wanted: QueueFilter, gap?: string): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...wanted, at: gap })) {
    if (value) query.set(name, value === true ? '1' : String(value))
  }
  return query.size > 0 ? `/desk?${query}` : '/desk'
}

const purpose = 'desk queue gap'
const gapShape = z.object({ way: z.enum(['after', 'before']), place: z.string() })

/** A gap in the queue as an address carries it: sealed, since it names a case. */
export const sealedGap = (masterKey: Uint8Array, gap: QueueGap): string =>
  Buffer.from(sealJson(derivedKey(masterKey, purpose), gap, purpose)).toString('base64url')

/** The gap that an address carries; `null` for none, or one that nobody here made: then the queue begins in front. */
export const gapFrom = (masterKey: Uint8Array, at: unknown): QueueGap | null => {
  if (typeof at !== 'string' || at.length > 500) return null
  try {
    return gapShape.parse(unsealJson(derivedKey(masterKey, purpose), Buffer.from(at, 'base64url'), purpose))
  } catch {
    return null
  }
}
