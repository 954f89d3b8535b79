import { createHash, randomUUID } from 'node:crypto'
import { GENESIS } from '@/lib/log/chain'
import type { Entry, NewEvent } from '@/lib/log/events'
import type { Client } from '@/lib/store/client'
import { inserts, type OpenedCase, plan } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { newCaseKey } from '@/lib/store/seal'
import { usualDays } from '@/lib/store/term'
import { randomCase } from '../documents/random-case'
import { note } from '../log/an-event'

/** A case as it was stored, and the hash of each of its events, in order. */
export type SeededCase = {
  readonly caseId: string
  readonly key: Uint8Array
  readonly hashes: readonly string[]
}

/** What a case is made of. `files` have a picture beside them. */
export type CaseKind = {
  readonly entries: readonly Entry[]
  readonly files: number
  readonly isErased: boolean
}

/** Stores cases in batches, without the pace of people: `kindOf` says what the one at a place is. */
export const seedCases = async (
  client: Client,
  masterKeyOf: (at: number) => Uint8Array,
  count: number,
  kindOf: (at: number) => CaseKind,
): Promise<SeededCase[]> => {
  const made: SeededCase[] = []
  for (let from = 0; from < count; from += batch) {
    const cases = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      caseOf(client, masterKeyOf(from + at), kindOf(from + at)),
    )
    await client.$transaction(cases.flatMap(({ writes }) => writes))
    made.push(...cases.map(({ seeded }) => seeded))
  }
  return made
}

/** A case as people leave it: a few entries drawn from a seed, now and then a file, now and then erased. */
export const usualKind = (seed: number): CaseKind => ({
  entries: [note('あ'), ...randomCase(seed).slice(0, 2 + (seed % 11))],
  files: seed % 7 === 0 ? 1 : 0,
  isErased: seed % 19 === 18,
})

const batch = 50

const caseOf = (client: Client, masterKey: Uint8Array, { entries, files, isErased }: CaseKind) => {
  const [caseId, now] = [randomUUID(), new Date('2026-11-21T01:00:00.000Z')]
  const { key, ...wrapped } = newCaseKey(masterKey, caseId)
  const opened: OpenedCase = { caseId, key, number: null, keptDays: usualDays, events: [], head: GENESIS }
  const kept = Array.from({ length: files }, () => aFile(client, opened))
  const events = [...entries, ...kept.map(({ entry }) => entry)].map(eventOf)
  const planned = plan(opened, events, now)
  const [rows, bodies] = inserts(client, planned)
  const row = isErased ? { erasedAt: now } : wrapped
  const writes = [
    client.case.create({ data: { id: caseId, createdAt: now, ...row } }),
    ...(rows ? [rows] : []),
    ...(isErased || !bodies ? [] : [bodies, ...kept.flatMap(({ writes }) => writes)]),
  ]
  return { writes, seeded: { caseId, key, hashes: planned.map(({ row }) => row.hash) } }
}

const aFile = (client: Client, opened: OpenedCase) => {
  const [file, original] = [randomUUID(), Buffer.from(`file ${randomUUID()}`)]
  const sha256 = createHash('sha256').update(original).digest('hex')
  const about = { file, sha256, bytes: original.length, type: 'image/png', name: 'a.png', caption: 'あ' }
  const entry: Entry = { kind: 'evidence', body: { ...about, proves: null, shows: 'picture' } }
  return {
    entry,
    writes: evidenceInserts(client, opened, file, { original, view: original, thumb: original }),
  }
}

const eventOf = (entry: Entry): NewEvent =>
  ({
    ...entry,
    id: randomUUID(),
    actorRole: 'self',
    channel: 'call',
    occurredAt: '2026-11-20T04:05:06.007Z',
    precision: 'about',
    basis: 'memory',
  }) as NewEvent
