import { z } from 'zod'
import { wordsUpTo } from '@/lib/facts/parse'

/** Words as they were typed. */
export const text = wordsUpTo(20_000)

/** A name, or another short line. */
export const name = wordsUpTo(200)

/** The place of an event in its log. */
export const seen = z.int().min(0)
