import { randomUUID } from 'node:crypto'
import { inDatabase } from './postgres-server'

/** The database that every store of a test is a copy of. */
export const templateName = 'template_store'

/** A database for one test, and what gives it back; `isSpoiled` when more than its rows may have changed. */
export type Taken = { readonly url: string; readonly remove: (isSpoiled: boolean) => Promise<void> }

/** Emptied ones, for the next test of this process: to make and to drop one takes ten times as long. */
const free: string[] = []

/** An empty, migrated database of the PostgreSQL at `main`, or a copy of another template. */
export const takeDatabase = async (main: string, template = templateName): Promise<Taken> => {
  const url = (template === templateName && free.pop()) || (await make(main, template))
  const remove = async (isSpoiled: boolean) => {
    if (isSpoiled) return inDatabase(main, `DROP DATABASE "${nameIn(url)}" WITH (FORCE)`)
    await inDatabase(url, emptying)
    free.push(url)
  }
  return { url, remove }
}

const make = async (main: string, template: string) => {
  const name = `store_${randomUUID()}`
  await inDatabase(main, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  return main.replace(/[^/]*$/, name)
}

const nameIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)

// Rows that may never go are let go by a superuser alone, who says that no trigger counts.
const emptying = `DO $$
DECLARE
  "one" TEXT;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR "one" IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  LOOP
    EXECUTE format('DELETE FROM %I', "one");
  END LOOP;
END $$`
