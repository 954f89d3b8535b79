import type { TestProject } from 'vitest/node'
import { migrate } from '@/prisma/migrate'
import { templateName } from './postgres-databases'
import { startPostgres, whyNoPostgres } from './postgres-server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the PostgreSQL whose databases the tests of a project use; not there on SQLite. */
    postgres: string | undefined
  }
}

/** Starts the PostgreSQL of a run of tests and makes its template; what it returns ends it. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const reason = whyNoPostgres()
  if (reason) throw new Error(reason)
  const server = await startPostgres()
  await server.createDatabase(templateName)
  await migrate(server.url(templateName), () => {})
  project.provide('postgres', server.url('postgres'))
  return server.stop
}

export default setup
