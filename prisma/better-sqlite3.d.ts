/** The little that is used here directly; everything else goes through Prisma's adapter. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(path: string)
    prepare(sql: string): { run(...values: unknown[]): unknown }
    exec(sql: string): void
    close(): void
  }
}
