import { isOnPostgres, type TemporaryStore } from './temporary-store'

/** SQL in the spelling of SQLite, for the engine that these tests run on: bytes (x'00'), and triggers to drop. */
export const spelled = (sql: string): string =>
  isOnPostgres()
    ? sql
        .replace(/\bx'(\w*)'/g, `'\\x$1'::bytea`)
        .replace(/DROP TRIGGER "((\w+?)_\w+)"/, 'DROP TRIGGER "$1" ON "$2"')
    : sql

/** Makes a store refuse every new row of a table for which a condition on NEW holds, as a full disk would. */
export const fillUp = async (
  { client }: Pick<TemporaryStore, 'client'>,
  table: string,
  when = 'TRUE',
): Promise<void> => {
  const trigger = `CREATE TRIGGER "full" BEFORE INSERT ON "${table}"`
  if (isOnPostgres()) {
    await client.$executeRawUnsafe(
      `${trigger} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION "refused"('disk full')`,
    )
  } else {
    await client.$executeRawUnsafe(`${trigger} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'disk full'); END`)
  }
}
