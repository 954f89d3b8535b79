import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Migration } from './history'
import { rows } from './sqlite'

/** How a store's tables, indexes and triggers differ from what its migrations make: names in each list. */
export type Drift = { missing: string[]; changed: string[]; extra: string[] }

/**
 * Compares a store with the migrations replayed in `empty`, an empty database. Prisma's own check does not see
 * triggers, and its way of changing a SQLite table (make a new one, drop the old one) drops them silently.
 */
export const findDrift = async (
  store: SqlDriverAdapter,
  empty: SqlDriverAdapter,
  migrations: readonly Migration[],
): Promise<Drift> => {
  for (const { sql } of migrations) await empty.executeScript(sql)
  const [wanted, found] = [await shapeOf(empty), await shapeOf(store)]
  return {
    missing: [...wanted.keys()].filter((name) => !found.has(name)),
    changed: [...wanted]
      .filter(([name, sql]) => found.has(name) && found.get(name) !== sql)
      .map(([name]) => name),
    extra: [...found.keys()].filter((name) => !wanted.has(name)),
  }
}

const shapeOf = async (connection: SqlDriverAdapter) => {
  const found = await rows(
    connection,
    "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> '_prisma_migrations' AND name NOT LIKE 'sqlite_%'",
  )
  return new Map(found.map(([name, sql]) => [String(name), String(sql)]))
}
