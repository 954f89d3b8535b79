import type { Client } from '@/lib/store/client'
import { type DeskRow, placeInQueue } from '@/lib/store/desk-rows'
import { insertRows, type StoredRow } from '@/lib/store/dump'
import type { ErasedIds } from '@/lib/store/erased-list'
import type { Engine } from '@/lib/store/settings'
import { keptTables } from '@/lib/store/tables'
import type { Manifest } from './backup-manifest'
import { readPart } from './backup-part'

/** What is put back, and what has become of it since: cases that were erased after the backup, and when it is now. */
export type PutBack = {
  readonly folder: string
  readonly manifest: Manifest
  readonly erased: ErasedIds
  readonly now: Date
}

/**
 * Puts the rows of a backup into an empty store, table by table, by inserts alone. Of a case that was erased since
 * nothing sealed is ever written. Returns how many rows. Throws SetupError when the backup is not whole.
 */
export const putBack = async (
  client: Pick<Client, '$executeRawUnsafe'>,
  engine: Engine,
  { folder, manifest, erased, now }: PutBack,
): Promise<number> => {
  let count = 0
  for (const { name, atOnce } of keptTables) {
    const part = manifest.parts.find(({ table }) => table === name)
    if (!part) continue
    for await (const page of readPart(folder, part, atOnce)) {
      const rows = page.map((row) => asOfNow(name, row, erased, now)).filter((row) => row !== null)
      if (rows.length > 0) await insertRows(client, name, rows, engine)
      count += rows.length
    }
  }
  return count
}

/** A row as it is to be put back; `null` when it is not. */
export const asOfNow = (table: string, row: StoredRow, erased: ErasedIds, now: Date): StoredRow | null => {
  const erasedAt = erased.get(String(table === 'Case' ? row.id : row.caseId))
  // The readable columns stay and can still be verified, as when a case is erased here.
  if (erasedAt && table !== 'Case' && table !== 'Event') return null
  if (table === 'Case' && erasedAt) {
    return { ...row, wrappedKey: null, keyId: null, number: null, erasedAt: row.erasedAt ?? erasedAt }
  }
  return table === 'Session' ? sessionOf(row, now) : broughtUp(table, row)
}

// A column that is new is filled as its default; one that its migration fills from others has to be filled here too.
const broughtUp = (table: string, row: StoredRow): StoredRow =>
  table === 'DeskRow' && !('place' in row) ? { ...row, place: placeInQueue(row as unknown as DeskRow) } : row

// Who has no words written down has nothing but the browser, so it stays; but whether it was hidden since nobody knows.
const sessionOf = (row: StoredRow, now: Date) =>
  row.shared === true ? null : { ...row, hiddenAt: row.hiddenAt ?? now }
