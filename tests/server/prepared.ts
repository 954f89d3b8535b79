import { rmSync } from 'node:fs'
import { prepareStore } from '@/lib/server/prepare'
import { type Client, openStore } from '@/lib/store/client'
import { readSettings, type Settings } from '@/lib/store/settings'
import { temporaryFolder } from '../store/temporary-store'

/** An installation as its first start leaves it, in a folder of its own, with its store open. */
export type Prepared = {
  readonly folder: string
  readonly settings: Settings
  readonly client: Client
  /** Closes the store and removes the folder. */
  readonly close: () => Promise<void>
}

/** Makes one on SQLite, with a key file. */
export const prepared = async (): Promise<Prepared> => {
  const folder = temporaryFolder()
  const settings = readSettings({ DATA_DIR: '.' }, folder)
  await prepareStore(settings, () => {})
  const client = await openStore(settings.databaseUrl)
  const close = async () => {
    await client.$disconnect()
    rmSync(folder, { recursive: true })
  }
  return { folder, settings, client, close }
}
