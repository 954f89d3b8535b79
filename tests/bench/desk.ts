import { randomBytes } from 'node:crypto'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { queuePage } from '@/lib/store/desk-queue'
import { temporaryStore } from '../store/temporary-store'
import type { Line } from './print'
import { ratio } from './rounds'
import { makeSharedCases } from './shared-cases'
import { asRounds, inTurns, type Sampled, spread } from './turns'

const masterKey = randomBytes(32)

/** What the queue and the log of a sheet cost with 10,000 shared cases of 20 events, beside the bare queries. */
export const deskLines = async (cases = 10_000): Promise<Line[]> => {
  const { client, close } = await temporaryStore()
  const now = new Date()
  try {
    await makeSharedCases(client, masterKey, { cases, events: 20, now, seed: 1 })
    const reader = { id: 'account-1', role: 'lead' } as const
    const behind = await client.deskRow.findMany({ orderBy: { place: 'desc' }, take: 27 })
    const { place, caseId } = behind.at(-1) as (typeof behind)[number]
    const gap = { way: 'after', place } as const
    const sampled = await inTurns(
      [
        { name: 'bare query of 26 rows', run: () => bareRows(client) },
        { name: 'page of the queue, first', run: () => queuePage(client, reader, {}, null, now) },
        { name: 'page of the queue, last', run: () => queuePage(client, reader, {}, gap, now) },
        { name: 'bare query of one case', run: () => bareCase(client, caseId) },
        { name: 'case of a sheet, opened', run: () => openCase(client, masterKey, caseId) },
      ],
      180,
    )
    return linesOf(sampled)
  } finally {
    await close()
  }
}

const bareRows = (client: Client) => client.$queryRaw`SELECT * FROM "DeskRow" LIMIT 26`

const bareCase = async (client: Client, caseId: string) => [
  await client.case.findUnique({ where: { id: caseId } }),
  await client.event.findMany({ where: { caseId } }),
  await client.eventBody.findMany({ where: { caseId } }),
]

const linesOf = ([rows, first, last, events, sheet]: readonly Sampled[]): Line[] => {
  if (!rows || !first || !last || !events || !sheet) return []
  const beside = (bare: Sampled, ours: Sampled): Line => {
    const { middle } = ratio(asRounds(bare), asRounds(ours))
    return {
      name: ours.name,
      found: `${spread(ours)}, ${middle.toFixed(2)} × the bare query`,
      limit: 'at most 2 ×',
      isMet: middle <= 2,
    }
  }
  return [
    { name: rows.name, found: spread(rows) },
    beside(rows, first),
    beside(rows, last),
    { name: events.name, found: spread(events) },
    beside(events, sheet),
  ]
}
