import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonToBuild } from '@/lib/server/built-from'
import { type BuiltApp, startBuiltApp } from './built-app'
import type { Line } from './print'

const root = join(import.meta.dirname, '../..')

/** What is found at the built app, served for this alone. Skipped, visibly, when there is no build. */
export const onBuild = async (find: (app: BuiltApp) => Promise<Line[]>): Promise<Line[]> => {
  const before = buildId()
  if (before === null) return [{ name: 'skipped', found: 'there is no build: npm run build' }]
  const app = await startBuiltApp()
  try {
    const lines = [...staleness(), ...(await find(app))]
    if (buildId() === before) return lines
    return [{ name: 'skipped', found: 'the build was changed meanwhile: again, later' }]
  } finally {
    await app.stop()
  }
}

const buildId = () => {
  const path = join(root, '.next/BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

const staleness = (): Line[] => {
  const reason = reasonToBuild(root)
  return reason === null ? [] : [{ name: 'note', found: `this is an older build: ${reason}` }]
}
