import { GENESIS, hashOf, type Row } from '@/lib/log/chain'
import type { Client } from '@/lib/store/client'
import { rowOf } from '@/lib/store/events'

/** The rows of a case as they were stored. */
export type LoadedCase = {
  readonly caseId: string
  readonly rows: readonly Row[]
  readonly bodies: readonly Uint8Array[]
  readonly wrappedKey: Uint8Array
}

/** Every case of a store that was not erased. */
export const loadCases = async (client: Client): Promise<LoadedCase[]> => {
  const cases = await client.case.findMany({ where: { erasedAt: null }, orderBy: { id: 'asc' } })
  return Promise.all(
    cases.map(async ({ id: caseId, wrappedKey }) => {
      const query = { where: { caseId }, orderBy: { seq: 'asc' } } as const
      const [rows, bodies] = [await client.event.findMany(query), await client.eventBody.findMany(query)]
      if (!wrappedKey) throw new Error('a case without a key')
      return { caseId, wrappedKey, rows: rows.map(rowOf), bodies: bodies.map(({ sealed }) => sealed) }
    }),
  )
}

/** The same rows hashed anew over one another, as a forger would who may write and knows no key. */
export const hashedAnew = (rows: readonly Row[]): Row[] => {
  const anew: Row[] = []
  for (const row of rows) anew.push({ ...row, hash: hashOf(anew.at(-1)?.hash ?? GENESIS, row) })
  return anew
}
