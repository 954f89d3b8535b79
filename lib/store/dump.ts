import { atOneMoment, type Client } from './client'
import type { Engine } from './settings'
import type { Table } from './tables'

/** A row as the store gives it, by column. */
export type StoredRow = Readonly<Record<string, unknown>>

/** What reads: a client, or one in a transaction. */
export type Reader = Pick<Client, '$queryRawUnsafe'>
type Writer = Pick<Client, '$executeRawUnsafe'>

/** Milliseconds that a backup may read for: a day. */
const longestMs = 86_400_000

/**
 * Reads the store as it is at this moment, on a connection of its own, however much is written meanwhile: neither
 * waits for the other. Throws what `work` throws.
 */
export const inSnapshot = <T>(client: Client, work: (reader: Reader) => Promise<T>): Promise<T> =>
  client.$transaction(work, { timeout: longestMs, ...atOneMoment(client) })

/** All rows of a table, a page at a time. It begins behind the last key of the page before: no page costs more. */
export const pagesOf = async function* (reader: Reader, { name, key, atOnce }: Table, engine: Engine) {
  const columns = key.map(quoted).join(', ')
  const from = `SELECT * FROM ${quoted(name)}`
  const order = `ORDER BY ${columns} LIMIT ${atOnce}`
  const behind = `WHERE (${columns}) > (${places(engine, 0, key.length)})`
  let page = await reader.$queryRawUnsafe<StoredRow[]>(`${from} ${order}`)
  while (page.length > 0) {
    yield page
    const last = page.at(-1) as StoredRow
    page = await reader.$queryRawUnsafe<StoredRow[]>(
      `${from} ${behind} ${order}`,
      ...key.map((column) => last[column]),
    )
  }
}

/** How many places a statement may have. */
const mostPlaces = 30_000

/** Puts rows into a table, many with one statement. Only inserts: whatever the triggers forbid stays forbidden. */
export const insertRows = async (
  writer: Writer,
  table: string,
  rows: readonly StoredRow[],
  engine: Engine,
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
  const atOnce = Math.floor(mostPlaces / Math.max(1, columns.length))
  const into = `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES`
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const values = some.map((_, at) => `(${places(engine, at * columns.length, columns.length)})`)
    await writer.$executeRawUnsafe(
      `${into} ${values.join(', ')}`,
      ...some.flatMap((row) => columns.map((column) => row[column])),
    )
  }
}

const quoted = (name: string) => `"${name}"`

const places = (engine: Engine, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => (engine === 'sqlite' ? '?' : `$${from + at + 1}`)).join(', ')

/** A row as one line of JSON: bytes in base64, times with a mark. */
export const lineOf = (row: StoredRow): string => JSON.stringify(Object.values(row).map(written))

/** The row that a line was made of. Throws when the line is none. */
export const rowOf = (columns: readonly string[], line: string): StoredRow => {
  const values: unknown = JSON.parse(line)
  if (!Array.isArray(values) || values.length !== columns.length) throw new Error('a row has other columns')
  return Object.fromEntries(columns.map((column, at) => [column, read(values[at])]))
}

const written = (value: unknown) => {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') }
  if (value instanceof Date) return { time: value.toISOString() }
  return typeof value === 'bigint' ? Number(value) : value
}

const read = (value: unknown) => {
  if (typeof value !== 'object' || value === null) return value
  if ('bytes' in value) return new Uint8Array(Buffer.from(String(value.bytes), 'base64'))
  if ('time' in value) return new Date(String(value.time))
  throw new Error('a row holds something unknown')
}
