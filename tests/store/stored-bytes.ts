import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { rows } from '@/prisma/sqlite'
import { isOnPostgres, type TemporaryStore } from './temporary-store'

/** Everything a store holds: the bytes of its file, or of every value of every row of PostgreSQL. */
export const storedBytes = async ({ client, url }: TemporaryStore): Promise<Buffer> => {
  if (isOnPostgres()) return everyValue(url)
  await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  return readFileSync(fileURLToPath(url))
}

/** The bytes of every value of every row of the PostgreSQL at an address. */
export const everyValue = async (url: string): Promise<Buffer> => {
  const connection = await new PrismaPg({ connectionString: url }).connect()
  try {
    const tables = await rows(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    const found = await Promise.all(tables.map(([name]) => rows(connection, `SELECT * FROM "${name}"`)))
    return Buffer.concat(
      found.flat(2).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(`${value} `))),
    )
  } finally {
    await connection.dispose()
  }
}
