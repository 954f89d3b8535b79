import { evidenceBytes } from '@/lib/log/events'
import { evidencePath } from './evidence-path'

/** Where a file is sent to. */
export const evidenceAddPath = `${evidencePath}/add` as const

/** Bytes that a form with a file may send: the largest file, and a kilobyte for every other field and then some. */
export const uploadBytes = evidenceBytes + 64 * 1024

/** Milliseconds that it may take: 10 MB over a slow mobile line of 0.3 Mbit/s. */
export const uploadMs = 300_000
