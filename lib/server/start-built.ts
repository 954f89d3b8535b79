// What launch.mjs runs where there is a build: start.ts, if the build is of the sources that lie here. Where it is not,
// they have to be built, and by themselves.
import { join } from 'node:path'
import { reasonToBuild, stale } from './built-from'

if (reasonToBuild(join(import.meta.dirname, '../..')) !== null) process.exit(stale)
await import('./start')
