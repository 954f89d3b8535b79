import type { Client } from '@/lib/store/client'
import type { StoreDamage } from '@/lib/store/verify-case'
import type { Place, StoreMeans, verifyStore } from '@/lib/store/verify-store'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { evidenceChanges, type LoadedPart } from './evidence-changes'
import { type LoadedCase, loadCases } from './loaded-case'
import { type CaseKind, seedCases, usualKind } from './seeded-cases'
import { type Change, type Draw, storeChanges } from './store-changes'

const tables = ['Case', 'Event', 'EventBody', 'EvidencePart'] as const

/** A small store without its triggers, in which changes are made and taken back. */
export type Victim = {
  readonly store: TemporaryStore
  readonly means: StoreMeans
  readonly cases: readonly LoadedCase[]
  readonly parts: readonly LoadedPart[]
}

/** A verifier of stores: the app's own, or one with a fault planted in it. */
export type Verifier = typeof verifyStore

/** A store of a few cases, of each of which a paper with its last head was printed. */
export const newVictim = async (masterKey: Uint8Array): Promise<Victim> => {
  const store = await temporaryStore()
  const { client } = store
  await seedCases(client, () => masterKey, 10, kindOf)
  const cases = await loadCases(client)
  await loosen(client)
  const heads = new Map(cases.map(({ caseId, rows }) => [caseId, [rows.at(-1)?.hash.slice(0, 12) ?? '']]))
  return { store, cases, parts: await partsOf(client, cases), means: { keys: [masterKey], heads } }
}

/** Makes a change of the kind in turn, and says where it was not found; `null` when it was. Takes it back. */
export const tamper = async (
  victim: Victim,
  turn: number,
  draw: Draw,
  verify: Verifier,
): Promise<string | null> => {
  const kinds = Object.keys(storeChanges).length + Object.keys(evidenceChanges).length
  const { kind, change } = changeOf(victim, turn % kinds, draw)
  const { client } = victim.store
  await client.$transaction(change.sql.map(([sql, ...given]) => client.$executeRawUnsafe(sql, ...given)))
  const places: Place[] = []
  await verify(client, victim.means, (place) => void places.push(place))
  await restore(client)
  const isFound = places.some(({ caseId, seq }) => change.cases.includes(caseId) && change.seqs.includes(seq))
  return isFound ? null : `${kind}: ${places.map(inWords).join(', ') || 'not found'}, not ${change.seqs}`
}

const inWords = ({ seq, damage }: Place): string => `${damage satisfies StoreDamage} at ${seq}`

const changeOf = ({ cases, parts }: Victim, turn: number, draw: Draw): { kind: string; change: Change } => {
  const [rowKinds, fileKinds] = [Object.entries(storeChanges), Object.entries(evidenceChanges)]
  const row = rowKinds[turn]
  if (row) {
    const at = draw(cases.length)
    const [own, other] = [cases[at], cases[(at + 1 + draw(cases.length - 1)) % cases.length]] as [
      LoadedCase,
      LoadedCase,
    ]
    return { kind: row[0], change: row[1]({ own, other, seq: 1 + draw(own.rows.length - 1), draw }) }
  }
  const file = fileKinds[turn - rowKinds.length] as (typeof fileKinds)[number]
  const at = draw(parts.length)
  const own = parts[at] as LoadedPart
  const other = parts[(at + 1 + draw(parts.length - 1)) % parts.length] as LoadedPart
  return { kind: file[0], change: file[1](own, other, draw) }
}

/** One of them is erased, and a few have a file. */
const kindOf = (at: number): CaseKind => ({
  ...usualKind(at),
  files: at % 3 === 0 ? 1 : 0,
  isErased: at === 5,
})

const loosen = async (client: Client) => {
  await client.$executeRawUnsafe('PRAGMA synchronous = OFF')
  const triggers = await client.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM sqlite_schema WHERE type = 'trigger'`,
  )
  for (const { name } of triggers) await client.$executeRawUnsafe(`DROP TRIGGER "${name}"`)
  for (const table of tables) {
    await client.$executeRawUnsafe(`CREATE TABLE "was_${table}" AS SELECT * FROM "${table}"`)
  }
}

const restore = (client: Client) =>
  client.$transaction(
    tables.flatMap((table) => [
      client.$executeRawUnsafe(`DELETE FROM "${table}"`),
      client.$executeRawUnsafe(`INSERT INTO "${table}" SELECT * FROM "was_${table}"`),
    ]),
  )

const partsOf = async (client: Client, cases: readonly LoadedCase[]): Promise<LoadedPart[]> => {
  const parts = await client.evidencePart.findMany()
  const told = new Map(
    cases.map(({ caseId, rows }) => [caseId, rows.filter(({ kind }) => kind === 'evidence')]),
  )
  return parts.flatMap(({ caseId, file, copy, sealed }) => {
    const events = told.get(caseId) ?? []
    return events.length === 1 ? [{ caseId, file, copy, seq: events[0]?.seq ?? 0, sealed }] : []
  })
}
