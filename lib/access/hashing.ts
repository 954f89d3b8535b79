import type { Options } from '@node-rs/argon2'
import type { Queue } from './turns'

/** Argon2id as OWASP's Password Storage Cheat Sheet gives it; the package's algorithm is Argon2id, its salt random. */
export const hashCost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Argon2 takes 19 MiB and a core for 20 ms: without a queue, many tries at once would take the whole machine. */
export const hashing: Queue = { name: 'hashing', atOnce: 2, waitingAtMost: 120 }
