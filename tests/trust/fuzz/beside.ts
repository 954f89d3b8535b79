import Database from 'better-sqlite3'

/** The store's file from beside the app: how often something was committed, and the way back. */
export type Beside = {
  /** Changes with every commit of the app, and with none of its own. */
  readonly version: () => number
  /** How many events there are. */
  readonly events: () => number
  /** Forgets the tries at words and passwords, after which the app would take its time to answer. */
  readonly forgetTries: () => void
  /** Keeps the rows as they are now. */
  readonly keep: () => void
  /** Puts every row back as it was when it was kept, or when this was opened. */
  readonly putBack: () => void
}

type Named = { readonly name: string; readonly sql: string }

/** Opens the SQLite file at a path and keeps what is in it. */
export const openBeside = (path: string): Beside => {
  const beside = new Database(path)
  beside.exec("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; ATTACH ':memory:' AS kept")
  const namedOf = (type: string) =>
    (beside.prepare('SELECT name, sql FROM main.sqlite_master WHERE type = ?') as unknown as Reader<Named>)
      .all(type)
      .filter(({ name }) => !name.startsWith('sqlite_'))
  const [tables, triggers] = [namedOf('table'), namedOf('trigger')]
  const keep = () => {
    for (const { name } of tables)
      beside.exec(
        `DROP TABLE IF EXISTS kept."${name}"; CREATE TABLE kept."${name}" AS SELECT * FROM main."${name}"`,
      )
  }
  keep()
  const back = [
    'BEGIN IMMEDIATE',
    // What holds rows fast in the app would hold them here as well.
    ...triggers.map(({ name }) => `DROP TRIGGER main."${name}"`),
    ...tables.flatMap(({ name }) => [
      `DELETE FROM main."${name}"`,
      `INSERT INTO main."${name}" SELECT * FROM kept."${name}"`,
    ]),
    ...triggers.map(({ sql }) => sql),
    'COMMIT',
  ].join(';\n')
  const counted = beside.prepare('SELECT count(*) AS count FROM main."Event"') as unknown as Counter
  const committed = beside.prepare(
    'SELECT data_version AS version FROM pragma_data_version',
  ) as unknown as Versions
  const forget = beside.prepare(`DELETE FROM main."Tries" WHERE "key" LIKE 'number:%'`)
  return {
    version: () => committed.get().version,
    events: () => counted.get().count,
    forgetTries: () => void forget.run(),
    keep,
    putBack: () => beside.exec(back),
  }
}

type Reader<Row> = { readonly all: (...values: unknown[]) => Row[] }
type Versions = { readonly get: () => { readonly version: number } }
type Counter = { readonly get: () => { readonly count: number } }
