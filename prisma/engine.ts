import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { engineOf } from '@/lib/store/settings'
import { postgres } from './postgres'
import { sqlite } from './sqlite'

/** A factory for guarded connections to the store at a URL, whichever engine it names. */
export const connections = (url: string): SqlMigrationAwareDriverAdapterFactory =>
  engineOf(url) === 'postgresql' ? postgres(url) : sqlite(url)
