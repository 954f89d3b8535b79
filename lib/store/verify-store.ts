import type { Client } from './client'
import { type Flaw, flawIn, type Means, type StoredCase } from './verify-case'

/** What was looked at. `files` are the originals whose bytes were compared. */
export type Looked = { cases: number; erased: number; events: number; bodies: number; files: number }

/** A place of the store that is not as it was written. */
export type Place = Flaw & { readonly caseId: string }

/** What to check with: master keys, none for columns alone, and the heads of papers by the id of their case. */
export type StoreMeans = Pick<Means, 'keys'> & { readonly heads: ReadonlyMap<string, readonly string[]> }

/** Cases that are in memory at once. */
const atOnce = 100

/**
 * Looks through a whole store, a hundred cases at a time, beside a server that writes or without one, and tells the
 * first place in each case that is not as it was written. Rows of cases that are not there are found as well. What the
 * log says nothing of is not looked at: sessions, drafts, the desk's queue, a case's number and its term.
 */
export const verifyStore = async (
  client: Client,
  means: StoreMeans,
  tell: (place: Place) => void,
): Promise<Looked> => {
  const looked = { cases: 0, erased: 0, events: 0, bodies: 0, files: 0 }
  const expected = new Set(means.heads.keys())
  for (let after: string | null = null; ; ) {
    const upTo = await endOfBatch(client, after)
    const range = {
      ...(after === null ? { gte: '' } : { gt: after }),
      ...(upTo === null ? {} : { lte: upTo }),
    }
    for (const { caseId, stored } of await casesIn(client, range)) {
      const { place, files } = await lookAt(client, caseId, stored, means)
      count(looked, stored, files)
      expected.delete(caseId)
      if (place) tell(place)
    }
    if (upTo === null) break
    after = upTo
  }
  for (const caseId of expected) tell({ caseId, seq: null, damage: 'no-case' })
  return looked
}

type Range = { readonly gt?: string; readonly gte?: string; readonly lte?: string }
type Seen = { readonly caseId: string; readonly stored: StoredCase | null }

const count = (looked: Looked, stored: StoredCase | null, files: number) => {
  looked.cases += stored?.found ? 1 : 0
  looked.erased += stored?.found?.erasedAt ? 1 : 0
  looked.events += stored?.rows.length ?? 0
  looked.bodies += stored?.bodies.length ?? 0
  looked.files += files
}

const endOfBatch = async (client: Client, after: string | null): Promise<string | null> => {
  const [last] = await client.case.findMany({
    ...(after === null ? {} : { where: { id: { gt: after } } }),
    orderBy: { id: 'asc' },
    skip: atOnce - 1,
    take: 1,
    select: { id: true },
  })
  return last?.id ?? null
}

/** The cases of a range; `stored` is `null` where the rows cannot be read together. */
const casesIn = async (client: Client, range: Range): Promise<readonly Seen[]> => {
  try {
    return (await readCases(client, range)).map((stored) => ({ caseId: stored.caseId, stored }))
  } catch {
    const ids = await idsIn(client, range)
    return ids.map((caseId) => ({ caseId, stored: null }))
  }
}

const readCases = async (client: Client, range: Range | string): Promise<StoredCase[]> => {
  const where = { caseId: range }
  const orderBy = [{ caseId: 'asc' }, { seq: 'asc' }] as const
  const [cases, rows, bodies, files] = await client.$transaction([
    client.case.findMany({
      where: { id: range },
      orderBy: { id: 'asc' },
      select: { id: true, wrappedKey: true, erasedAt: true },
    }),
    client.event.findMany({ where, orderBy: [...orderBy] }),
    client.eventBody.findMany({ where, orderBy: [...orderBy] }),
    client.evidencePart.groupBy({ by: ['caseId', 'file'], where, orderBy: { caseId: 'asc' } }),
  ])
  const found = new Map(cases.map((one) => [one.id, one]))
  const [rowsOf, bodiesOf, filesOf] = [byCase(rows), byCase(bodies), byCase(files)]
  const ids = [found, rowsOf, bodiesOf, filesOf].flatMap((of) => [...of.keys()])
  return [...new Set(ids)].map((caseId) => ({
    caseId,
    found: found.get(caseId) ?? null,
    rows: rowsOf.get(caseId) ?? [],
    bodies: bodiesOf.get(caseId) ?? [],
    files: (filesOf.get(caseId) ?? []).map(({ file }) => file),
  }))
}

const byCase = <Of extends { readonly caseId: string }>(rows: readonly Of[]): Map<string, Of[]> => {
  const sorted = new Map<string, Of[]>()
  for (const row of rows) {
    const of = sorted.get(row.caseId)
    if (of) of.push(row)
    else sorted.set(row.caseId, [row])
  }
  return sorted
}

const idsIn = async (client: Client, range: Range): Promise<string[]> => {
  const where = { caseId: range }
  const cases = await client.case.findMany({ where: { id: range }, select: { id: true } })
  const rows = await client.event.groupBy({ by: ['caseId'], where })
  const bodies = await client.eventBody.groupBy({ by: ['caseId'], where })
  const parts = await client.evidencePart.groupBy({ by: ['caseId'], where })
  const others = [...rows, ...bodies, ...parts].map(({ caseId }) => caseId)
  return [...new Set([...cases.map(({ id }) => id), ...others])]
}

const lookAt = async (client: Client, caseId: string, stored: StoredCase | null, means: StoreMeans) => {
  const first = stored && (await look(client, stored, means))
  if (first && !first.flaw) return { place: null, files: first.files }
  // Somebody may have written or erased between two reads: only what is there the second time is wrong.
  const again = await lookAgain(client, caseId, means)
  return { place: again.flaw && { caseId, ...again.flaw }, files: again.files }
}

const look = (client: Client, stored: StoredCase, { keys, heads }: StoreMeans) =>
  flawIn(client, stored, { keys, heads: heads.get(stored.caseId) ?? [] }).catch(() => null)

const lookAgain = async (client: Client, caseId: string, means: StoreMeans) => {
  const [stored] = await readCases(client, caseId).catch(() => [])
  const looked = stored && (await look(client, stored, means))
  return looked ?? { flaw: await unreadableIn(client, caseId), files: 0 }
}

/** Where the row stands that cannot be read. */
const unreadableIn = async (client: Client, caseId: string): Promise<Flaw> => {
  const damage = 'unreadable'
  try {
    const places = await client.event.findMany({
      where: { caseId },
      orderBy: { seq: 'asc' },
      select: { seq: true },
    })
    for (const { seq } of places) if (!(await isReadable(client, caseId, seq))) return { seq, damage }
  } catch {
    // Not even the places can be read.
  }
  return { seq: null, damage }
}

const isReadable = (client: Client, caseId: string, seq: number): Promise<boolean> =>
  client
    .$transaction([
      client.event.findMany({ where: { caseId, seq } }),
      client.eventBody.findMany({ where: { caseId, seq } }),
    ])
    .then(
      ([rows]) => rows.every(({ occurredAt, recordedAt }) => isTime(occurredAt) && isTime(recordedAt)),
      () => false,
    )

const isTime = (at: Date | null) => at === null || !Number.isNaN(at.getTime())
