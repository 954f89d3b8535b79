// A process of `npm run trust`: starts a store in a folder as the server does, then appends to three cases.
// `store-writer FOLDER COUNT`. What it says on its standard output was stored before.
import { createHash, randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { v7 } from 'uuid'
import { again } from '@/lib/server/cannot-start'
import { prepareStore } from '@/lib/server/prepare'
import { createCase, openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { emptyLogOf } from '@/lib/store/erase'
import { appendIf } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { heldMasterKey } from '@/lib/store/keyring'
import { readSettings } from '@/lib/store/settings'
import { troublesSeen, whenFailed } from '@/prisma/trouble'
import { note } from '../log/an-event'

const say = (line: string): void => void writeSync(1, `${line}\n`)

const [withFile, emptied] = [12, 40]

const noteOf = (words: string) => ({
  ...note(words),
  id: v7(),
  actorRole: 'self' as const,
  channel: null,
  occurredAt: null,
  precision: 'unknown' as const,
  basis: 'memory' as const,
})

/** Appends one note, now and then with a file, and says so once it is kept. */
const appendOne = async (client: Client, caseId: string, at: number) => {
  const opened = await openCase(client, heldMasterKey(), caseId)
  if (!opened) throw new Error('a case is gone')
  const event = noteOf(`控えの${at}`)
  if (at % withFile !== 0) {
    await appendIf(client, opened, [event], new Date(), () => true)
    return say(`kept ${caseId} ${event.id}`)
  }
  const [file, original] = [v7(), randomBytes(20_000 + (at % 5) * 15_000)]
  const copies = { original, view: original.subarray(0, 9_000), thumb: original.subarray(0, 3_000) }
  const beside = () => evidenceInserts(client, opened, file, copies)
  await appendIf(client, opened, [event], new Date(), () => true, beside)
  say(`kept ${caseId} ${event.id} ${file} ${createHash('sha256').update(original).digest('hex')}`)
}

const begin = async (client: Client) => {
  const event = noteOf('初め')
  const { caseId } = await createCase(client, heldMasterKey(), v7(), [event], new Date())
  say(`kept ${caseId} ${event.id}`)
  return [caseId]
}

/** Goes on after what a full disk refused; what is no trouble of the store is a fault of this file. */
const orRefused = async <T>(work: () => Promise<T>): Promise<T | null> => {
  const before = troublesSeen()
  try {
    return await work()
  } catch (error) {
    if (troublesSeen() === before) throw error
    say('refused')
    return null
  }
}

const run = async (folder: string, count: number) => {
  const settings = readSettings({ DATA_DIR: folder }, folder)
  await prepareStore(settings, () => {})
  const client = await openStore(settings.databaseUrl)
  say('started')
  const cases: string[] = []
  for (let at = 1; at <= count; at++) {
    const known = cases.length < 3 ? undefined : cases[at % 3]
    if (known) await orRefused(() => appendOne(client, known, at))
    else cases.push(...((await orRefused(() => begin(client))) ?? []))
    if (at % emptied === 0) await orRefused(() => emptyLogOf(client))
  }
  await client.$disconnect()
}

whenFailed(() => {
  say('failed')
  process.exit(again)
})

const [folder = '', count = '0'] = process.argv.slice(2)
run(folder, Number(count)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(troublesSeen() > 0 ? again : 1)
})
