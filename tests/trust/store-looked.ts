import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { prepareStore } from '@/lib/server/prepare'
import { createCase, openCase } from '@/lib/store/cases'
import { openStore } from '@/lib/store/client'
import { readEvidence } from '@/lib/store/evidence'
import { heldMasterKey } from '@/lib/store/keyring'
import { readSettings } from '@/lib/store/settings'
import { anEvent, note } from '../log/an-event'
import { isWhole } from './kept'

/** What store-writer.ts said was kept: an event, and a file that went with it. */
export type Said = {
  readonly caseId: string
  readonly event: string
  readonly file: string | undefined
  readonly sha256: string | undefined
}

/** What a store has of what was said. `refusal`: it does not open without somebody who puts something right. */
export type Looked = {
  readonly lost: number
  readonly doubled: number
  readonly broken: number
  readonly files: number
  readonly refusal: string | null
}

/** Reads one line of store-writer.ts; `null` when it says something else. */
export const readSaid = (line: string): Said | null => {
  const [word, caseId = '', event = '', file, sha256] = line.split(' ')
  return word === 'kept' ? { caseId, event, file, sha256 } : null
}

/** Starts the store in a folder as the server would, looks for all that was said, and has it take one more case. */
export const lookInto = async (folder: string, said: readonly Said[]): Promise<Looked> => {
  try {
    return await looked(folder, said)
  } catch (error) {
    const refusal = error instanceof Error ? error.message : String(error)
    return { lost: said.length, doubled: 0, broken: 0, files: 0, refusal }
  }
}

const looked = async (folder: string, said: readonly Said[]): Promise<Looked> => {
  const settings = readSettings({ DATA_DIR: folder }, folder)
  await prepareStore(settings, () => {})
  const client = await openStore(settings.databaseUrl)
  try {
    const found: Looked[] = []
    for (const caseId of new Set(said.map((one) => one.caseId))) {
      const own = said.filter((one) => one.caseId === caseId)
      const opened = await openCase(client, heldMasterKey(), caseId).catch(() => null)
      const ids = opened?.events.map(({ id }) => id) ?? []
      const times = own.map(({ event }) => ids.filter((id) => id === event).length)
      const whole = opened !== null && (await isWhole(client, caseId))
      const files = await Promise.all(
        own.map(async ({ file, sha256 }) => {
          if (!file || !opened) return true
          const bytes = await readEvidence(client, opened, file, 'original').catch(() => null)
          return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256
        }),
      )
      found.push({
        lost: times.filter((count) => count === 0).length,
        doubled: ids.length - new Set(ids).size,
        broken: whole ? 0 : 1,
        files: files.filter((isThere) => !isThere).length,
        refusal: null,
      })
    }
    await createCase(client, heldMasterKey(), v7(), [anEvent('after', note('後'))], new Date())
    return sumOf(found)
  } finally {
    await client.$disconnect()
  }
}

/** What was found in several stores, or cases, together. */
export const sumOf = (found: readonly Looked[]): Looked => ({
  lost: found.reduce((sum, { lost }) => sum + lost, 0),
  doubled: found.reduce((sum, { doubled }) => sum + doubled, 0),
  broken: found.reduce((sum, { broken }) => sum + broken, 0),
  files: found.reduce((sum, { files }) => sum + files, 0),
  refusal: found.find(({ refusal }) => refusal !== null)?.refusal ?? null,
})
