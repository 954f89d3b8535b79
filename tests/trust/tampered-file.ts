import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '@/lib/store/client'
import { emptyLogOf } from '@/lib/store/erase'
import type { Place } from '@/lib/store/verify-store'
import { temporaryFolder } from '../store/temporary-store'
import type { LoadedCase } from './loaded-case'
import type { Draw } from './store-changes'
import type { Verifier, Victim } from './tampered-store'

/** The file of a store as it was before anything was changed, and a copy of it to be changed. */
export type VictimFile = { readonly bytes: Buffer; readonly path: string; readonly folder: string }

/** The bytes of a store's file, with all that was written in it. */
export const fileOf = async ({ store: { client, url } }: Pick<Victim, 'store'>): Promise<VictimFile> => {
  if (!(await emptyLogOf(client))) throw new Error('somebody reads the store')
  const folder = temporaryFolder()
  return { bytes: readFileSync(url.replace(/^file:/, '')), path: join(folder, 'store.db'), folder }
}

/** Flips a bit of a hash, a body or a key right in the file, and says where it was not found; `null` when it was. */
export const tamperFile = async (
  file: VictimFile,
  { cases, means }: Pick<Victim, 'cases' | 'means'>,
  draw: Draw,
  verify: Verifier,
): Promise<string | null> => {
  const own = cases[draw(cases.length)] as LoadedCase
  const { seq, cell } = cellOf(own, draw)
  const bytes = Buffer.from(file.bytes)
  const start = bytes.indexOf(cell)
  if (start === -1) throw new Error('a cell is not in the file')
  const at = start + draw(cell.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(7))
  writeFileSync(file.path, bytes)
  const places = await placesIn(file.path, means, verify)
  const isFound = places.some((place) => place.caseId === own.caseId && place.seq === seq)
  return isFound
    ? null
    : `a byte of event ${seq}: ${places.map((place) => place.seq).join(', ') || 'not found'}`
}

/** Takes a page out of the end of the file: it has to be noticed, wherever it is. Says where it was not. */
export const cutFile = async (file: VictimFile, { means }: Victim, draw: Draw, verify: Verifier) => {
  const pages = 1 + draw(8)
  writeFileSync(file.path, file.bytes.subarray(0, file.bytes.length - pages * pageBytes))
  const places = await placesIn(file.path, means, verify).catch(() => ['cannot be read'])
  return places.length > 0 ? null : `a file without its last ${pages} pages: not found`
}

const pageBytes = 4096

// SQLite keeps the first part of a long body in its row and the rest in pages of their own: the first is looked for.
const cellBytes = 60

const cellOf = (
  { rows, bodies, wrappedKey }: LoadedCase,
  draw: Draw,
): { seq: number | null; cell: Buffer } => {
  const at = draw(rows.length)
  const [row, sealed] = [rows[at], bodies[at] as Uint8Array]
  const cells = [
    { seq: at + 1, cell: Buffer.from(row?.hash ?? '') },
    { seq: at + 1, cell: Buffer.from(row?.bodyHash ?? '') },
    { seq: at + 1, cell: Buffer.from(sealed).subarray(0, cellBytes) },
    { seq: null, cell: Buffer.from(wrappedKey) },
  ]
  return cells[draw(cells.length)] as (typeof cells)[number]
}

const placesIn = async (path: string, means: Victim['means'], verify: Verifier): Promise<Place[]> => {
  const client = await openStore(`file:${path}`)
  try {
    const places: Place[] = []
    await verify(client, means, (place) => void places.push(place))
    return places
  } finally {
    await client.$disconnect()
  }
}
