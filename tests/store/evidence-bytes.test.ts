import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropEvidence, evidenceInserts, readEvidence } from '@/lib/store/evidence'
import { idOf } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from './temporary-store'

const MiB = 1024 * 1024
const rounds = Number(process.env.BYTE_ROUNDS ?? 40)
const lock = { caseId: 'case', key: new Uint8Array(32).fill(3) }

let temporary: TemporaryStore
beforeAll(async () => {
  temporary = await temporaryStore()
})
afterAll(() => temporary.close())

// Random bytes, turned a little for each round: no two files are alike, and making them costs nothing.
const pool = randomBytes(10 * MiB + rounds)

test.for([0, 1, MiB, Math.round(9.9 * MiB), 10 * MiB])(
  'stored bytes are the sent bytes: %i, every time',
  { timeout: 300_000 },
  async (size) => {
    const { client } = temporary
    let same = 0
    for (let round = 0; round < rounds; round++) {
      const sent = pool.subarray(round, round + size)
      const file = idOf(`${size} ${round}`)
      await client.$transaction(evidenceInserts(client, lock, file, { original: sent }))
      const stored = await readEvidence(client, lock, file, 'original')
      if (stored && Buffer.compare(stored, sent) === 0) same += 1
      await client.$transaction(dropEvidence(client, lock.caseId, file))
    }
    expect(same).toBe(rounds)
  },
)
