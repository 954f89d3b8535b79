import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { SetupError } from '@/lib/store/settings'
import { rows } from './sqlite'

/** How a store's tables, indexes and triggers differ from what its migrations make: names in each list. */
export type Drift = { missing: string[]; changed: string[]; extra: string[] }

/** What a store consists of: the name of each thing, and how it is made. */
export type Shape = ReadonlyMap<string, string>

/**
 * Compares what a store is with what its migrations make. Prisma's own check does not see triggers, and its way of
 * changing a SQLite table (make a new one, drop the old one) drops them silently.
 */
export const driftOf = (wanted: Shape, found: Shape): Drift => ({
  missing: [...wanted.keys()].filter((name) => !found.has(name)),
  changed: [...wanted]
    .filter(([name, sql]) => found.has(name) && found.get(name) !== sql)
    .map(([name]) => name),
  extra: [...found.keys()].filter((name) => !wanted.has(name)),
})

/** Throws SetupError when something is missing or was changed; `log` gets a line when there is more. */
export const refuseDrift = ({ missing, changed, extra }: Drift, log: (line: string) => void): void => {
  const wrong = [...missing, ...changed]
  if (wrong.length > 0)
    throw new SetupError(`The store is not as its migrations made it: ${wrong.join(', ')}`)
  if (extra.length > 0) log(`Store: has more than its migrations made: ${extra.join(', ')}`)
}

/** The shape of the store at a connection: of PostgreSQL, what is in the schema in use. */
export const shapeOf = async (connection: SqlDriverAdapter): Promise<Shape> => {
  const asked = connection.provider === 'postgres' ? ofPostgres : ofSqlite
  const found = await rows(connection, asked)
  return new Map(found.map(([name, sql]) => [String(name), String(sql)]))
}

const ofSqlite =
  "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> '_prisma_migrations' AND name NOT LIKE 'sqlite_%'"

// Names of the schema are taken out of the definitions: a second schema is made to compare with.
const ofPostgres = `
WITH here AS (SELECT oid, quote_ident(nspname) || '.' AS prefix FROM pg_namespace WHERE nspname = current_schema()),
tables AS (SELECT c.oid, c.relname FROM pg_class c, here
  WHERE c.relnamespace = here.oid AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'),
columns AS (SELECT a.attrelid, a.attnum, concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN 'NOT NULL' END, pg_get_expr(d.adbin, d.adrelid)) AS made
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped)
SELECT 'table ' || t.relname, string_agg(made, ', ' ORDER BY attnum) FROM tables t, columns
  WHERE attrelid = t.oid GROUP BY t.relname
UNION ALL SELECT 'index ' || c.relname, replace(pg_get_indexdef(c.oid), prefix, '')
  FROM pg_index i, pg_class c, tables t, here WHERE i.indexrelid = c.oid AND i.indrelid = t.oid
UNION ALL SELECT 'trigger ' || g.tgname, g.tgenabled::text || ' ' || replace(pg_get_triggerdef(g.oid), prefix, '')
  FROM pg_trigger g, tables t, here WHERE g.tgrelid = t.oid AND NOT g.tgisinternal
UNION ALL SELECT 'function ' || p.proname, replace(pg_get_functiondef(p.oid), prefix, '')
  FROM pg_proc p, here WHERE p.pronamespace = here.oid AND p.prorettype = 'trigger'::regtype`
