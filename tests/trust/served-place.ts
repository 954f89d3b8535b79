import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import type { Place } from './actors'
import { type App, type AppPlace, freePort, startApp, storeUrl } from './app-process'

const root = join(import.meta.dirname, '../..')

/** Does something with a real app in a folder of its own, and with its store beside it. */
export const withApp = async <T>(
  work: (place: Place & { app: App; folder: string; port: number }) => Promise<T>,
  planted: Pick<AppPlace, 'env' | 'preload'> = {},
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-trust-'))
  mkdirSync(join(folder, 'temporary'))
  const port = await freePort()
  const app = startApp({ folder, port, ...planted })
  try {
    await app.ready()
    const client = await openStore(storeUrl(folder))
    const origin = `http://127.0.0.1:${port}`
    const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
    return await work({ origin, client, masterKey: key, app, folder, port }).finally(() =>
      client.$disconnect(),
    )
  } finally {
    await app.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An address of the app with its `[names]`, and whether a page or a route stands there. */
export type BuiltRoute = { readonly path: string; readonly isPage: boolean }

/** The addresses of the app as the build lists them. */
export const builtRoutes = (): readonly BuiltRoute[] =>
  Object.entries(
    JSON.parse(readFileSync(join(root, '.next/app-path-routes-manifest.json'), 'utf8')) as Record<
      string,
      string
    >,
  )
    .map(([file, path]) => ({ path, isPage: file.endsWith('/page') }))
    // Next's own two, which are what other addresses answer with.
    .filter(({ path }) => !path.startsWith('/_'))
