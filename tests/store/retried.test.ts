import { describe, expect, test } from 'vitest'
import { retried } from '@/lib/store/retried'
import { forgetTrouble, troublesSeen } from '@/prisma/trouble'
import { isOnPostgres, temporaryStore } from './temporary-store'

const conflict = (code: string, words = '') => Object.assign(new Error(words), { code })

/** What comes of a batch that ends as the list says, one entry for each try; `null` is well. */
const outcome = async (ends: readonly (Error | null)[]) => {
  const waits: number[] = []
  let tried = 0
  const batch = async () => {
    const end = ends[tried++] ?? null
    if (end) throw end
    return 'stored'
  }
  const came = await retried(batch, async (attempt) => void waits.push(attempt)).catch((error) => error)
  return { came, tried, waits }
}

const deadlock = conflict('P2010', 'Raw query failed. Code: `40P01`. Message: `deadlock detected`')
const write = conflict('P2034')
const taken = conflict('P2002')

test.for([
  ['at once', [], 1, 'stored'],
  ['after a conflict', [write], 2, 'stored'],
  ['after a deadlock of plain SQL, and more', [deadlock, write, write], 4, 'stored'],
  ['not after five', [write, write, write, write, write], 5, write],
  ['not what is taken', [taken], 1, taken],
  ['not what is lost', [write, conflict('P1001')], 2, conflict('P1001')],
] as const)('%s', async ([, ends, tried, came]) => {
  forgetTrouble()
  const found = await outcome(ends)
  expect(found).toMatchObject({ tried, waits: Array.from({ length: tried - 1 }, (_, at) => at + 2) })
  expect(found.came).toEqual(came)
  // Whoever sent it is told to send it again.
  expect(troublesSeen() > 0).toBe(came === write)
})

describe.skipIf(!isOnPostgres())('on PostgreSQL', () => {
  test('two batches that wait for each other are both stored, each wholly and once', async () => {
    const { client, close } = await temporaryStore()
    try {
      await client.deskTally.createMany({
        data: ['a', 'b'].map((of) => ({ day: '2026-11-26', what: 'shared', of, count: 0 })),
      })
      const add = (of: string) =>
        client.deskTally.updateMany({ where: { of }, data: { count: { increment: 1 } } })
      const slowly = () => client.$executeRaw`SELECT pg_sleep(0.2)`
      await Promise.all([
        client.$transaction([add('a'), slowly(), add('b')]),
        client.$transaction([add('b'), slowly(), add('a')]),
      ])
      const counts = await client.deskTally.findMany({ select: { count: true } })
      expect(counts).toEqual([{ count: 2 }, { count: 2 }])
    } finally {
      await close()
    }
  })
})
