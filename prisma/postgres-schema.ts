/** What stands at the top of the schema that is made. */
const notice = '// Made from ../schema.prisma by `npm run migration -- NAME`. Do not edit.\n\n'

/** The schema for PostgreSQL: schema.prisma with another provider, and another place for its client. */
export const postgresSchema = (source: string): string =>
  notice + source.replace('provider = "sqlite"', 'provider = "postgresql"')
