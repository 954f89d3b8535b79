import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'prisma/config'
import { loadEnvironmentFile, readStorePlace } from './lib/store/settings'

const root = import.meta.dirname
loadEnvironmentFile(root)
process.env.CHECKPOINT_DISABLE ??= '1'

// Every Prisma command first fetches a schema-engine binary, which fails where the network has only a package
// registry. `generate`, `validate` and `format` never run it, so any existing file does as a stand-in.
// `migrate` and `db` do run it: with a stand-in they exit 0 and do nothing, so for those Prisma is left to
// fetch the real one, and says so if it cannot. `tsx prisma/migrate.ts` needs no binary at all.
const needsEngine = process.argv.some((word) => word === 'migrate' || word === 'db')
if (!needsEngine && !hasEngine()) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: join(root, 'prisma/schema.prisma'),
  migrations: { path: join(root, 'prisma/migrations') },
  datasource: { url: readStorePlace(process.env, root).databaseUrl },
})

// A fetched binary is put beside @prisma/engines as schema-engine-<platform>; that package is prisma's own
// dependency, so it is looked up from there.
function hasEngine() {
  try {
    const fromPrisma = createRequire(createRequire(import.meta.url).resolve('prisma/package.json'))
    const folder = dirname(fromPrisma.resolve('@prisma/engines/package.json'))
    return readdirSync(folder).some((name) => name.startsWith('schema-engine-'))
  } catch {
    return false
  }
}
