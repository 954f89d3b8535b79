import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

/**
 * A factory for connections to no PostgreSQL at all: Prisma's engine asks for one even where it only compares two
 * schemas. It answers the question which version it is and refuses everything else.
 */
export const noServer = (): SqlMigrationAwareDriverAdapterFactory => ({
  ...postgres,
  connect: async () => connection,
  connectToShadowDb: refused,
})

const postgres = { provider: 'postgres', adapterName: 'no server' } as const

const refused = () => Promise.reject(new Error('There is no server here to do that'))

// Whether the schema is there, the version in words and as a number.
const answer = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 15', 150_000]],
}

const connection: SqlDriverAdapter = {
  ...postgres,
  queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(answer) : refused()),
  executeRaw: refused,
  executeScript: refused,
  startTransaction: refused,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => {},
}
