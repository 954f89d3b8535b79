import { GENESIS, hashOf, type Row } from './chain'

/**
 * What is wrong at a place: `gap` an event is missing before it, `twice` it stood before, `moved` it stands elsewhere,
 * `changed` a column or hash is another, `body` its words or salt are others, `end` the log goes on after the last one.
 */
export type Damage = 'gap' | 'twice' | 'moved' | 'changed' | 'body' | 'end'

/** The place of the first event whose id stood before; `null` when there is none. */
export const firstRepeated = (rows: readonly Row[]): number | null => {
  const seen = new Set<string>()
  const found = rows.find(({ id }) => seen.size === seen.add(id).size)
  return found?.seq ?? null
}

/** What is wrong at the place where a chain is broken. */
export const damageAt = (rows: readonly Row[], place: number): Damage => {
  const [before, after] = [rows.slice(0, place - 1), rows.slice(place)]
  const row = rows[place - 1]
  if (!row) return 'end'
  if (before.some(({ id }) => id === row.id)) return 'twice'
  if (row.seq !== place) return after.some(({ seq }) => seq === place) ? 'moved' : 'gap'
  // Sound by itself, but over another one than the one before it.
  const elsewhere = [GENESIS, ...rows.map(({ hash }) => hash)]
  return elsewhere.some((hash) => hashOf(hash, row) === row.hash) ? 'gap' : 'changed'
}
