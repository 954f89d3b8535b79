import type { Server } from 'node:http'
import { builtNames } from './route-names'
import type { App } from './serve'

/** Loads Next for the project at `root` and prepares it. NODE_ENV has to be set before. Throws what Next throws. */
export const loadNext = async (root: string, dev: boolean, server: Server, port: number): Promise<App> => {
  const { default: next } = await import('next')
  const app = next({ dev, dir: root, port, httpServer: server })
  await app.prepare()
  return { handle: app.getRequestHandler(), nameRoute: builtNames(root, dev), close: () => app.close() }
}
