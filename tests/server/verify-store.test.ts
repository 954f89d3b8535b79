import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shortHash } from '@/lib/documents/stamp'
import { verifyStoreCommand } from '@/lib/server/verify-store'
import { createCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { eraseCase } from '@/lib/store/erase'
import { append, type OpenedCase } from '@/lib/store/events'
import { masterKey } from '@/lib/store/master-key'
import { readSettings, type Settings } from '@/lib/store/settings'
import { anEvent, idOf, note } from '../log/an-event'
import { type Prepared, prepared } from './prepared'

let folder: string
let settings: Settings
let client: Client
let close: Prepared['close']
const said: string[] = []

beforeEach(async () => {
  said.length = 0
  ;({ folder, settings, client, close } = await prepared())
})
afterEach(() => close())

const now = new Date('2026-11-21T01:00:00.000Z')
const secret = '言われたこと'
const made = async (name: string): Promise<OpenedCase> => {
  const opened = await createCase(
    client,
    masterKey(settings),
    idOf(name),
    [anEvent(`${name} 1`, note(secret))],
    now,
  )
  return append(client, opened, [anEvent(`${name} 2`, note(secret)), anEvent(`${name} 3`, note(secret))], now)
}
const verify = (words: readonly string[] = [], place = settings) =>
  verifyStoreCommand(place, words, (line) => said.push(line))
const headOf = ({ number, head }: Pick<OpenedCase, 'number' | 'head'>) => [
  '--head',
  `${number}=${shortHash(head)}`,
]
/** What holds the rows fast that are changed here. */
const holds = [
  'Event_never_changes',
  'Event_never_goes',
  'EventBody_goes_with_its_case',
  'EvidencePart_needs_a_case_not_erased',
]
const change = async (...sql: string[]) => {
  for (const name of holds) await client.$executeRawUnsafe(`DROP TRIGGER "${name}"`)
  for (const statement of sql) await client.$executeRawUnsafe(statement)
}

test('a store that nobody touched is whole, and its counts are said', async () => {
  const [one, other] = [await made('one'), await made('other')]
  await eraseCase(client, other.caseId, now)
  expect(await verify(headOf(one))).toBe(0)
  expect(said).toEqual([
    'cases     2, of which 1 erased',
    'events    6',
    'bodies    3, opened and compared',
    'evidence  0 files compared',
    'WHOLE',
  ])
})

test('an empty store is whole', async () => {
  expect(await verify()).toBe(0)
})

describe('what was changed is named by its case and event, without a word of it', () => {
  const shown = () => said.filter((line) => line.startsWith('case '))

  test('a column', async () => {
    const { caseId } = await made('one')
    await change(`UPDATE "Event" SET "basis" = 'recording' WHERE "seq" = 2`)
    expect(await verify()).toBe(1)
    expect(shown()).toEqual([
      `case ${caseId} event 2: a column or a hash was changed, or the event comes from another case`,
    ])
    expect(said.join()).not.toContain(secret)
  })

  test('the end, by what a paper bears', async () => {
    const one = await made('one')
    await change(`DELETE FROM "Event" WHERE "seq" = 3`, `DELETE FROM "EventBody" WHERE "seq" = 3`)
    expect(await verify()).toBe(0)
    expect(await verify(headOf(one))).toBe(1)
    expect(shown()).toEqual([expect.stringContaining('the head on the paper is that of no event')])
  })

  test('a case of which only the paper is left', async () => {
    const one = await made('one')
    await eraseCase(client, one.caseId, now)
    expect(await verify(headOf(one))).toBe(1)
    expect(said).toContain(`${one.number}: no case of this number is here; it was erased, or taken away`)
  })

  test('a row that cannot be read', async () => {
    const { caseId } = await made('one')
    await made('other')
    await change(`UPDATE "Event" SET "recordedAt" = 'gestern' WHERE "seq" = 2 AND "caseId" = '${caseId}'`)
    expect(await verify()).toBe(1)
    expect(shown()).toEqual([`case ${caseId} event 2: a row cannot be read`])
  })

  test.for([
    ['of no event', (one: OpenedCase) => one.caseId, 'there is a body or a file of no event'],
    ['of an erased case', (_: OpenedCase, erased: OpenedCase) => erased.caseId, 'erased by half'],
    ['of a case that is not here', () => idOf('none'), 'case is not there'],
  ] as const)('bytes of a file %s', async ([, whose, words]) => {
    const [one, erased] = [await made('one'), await made('erased')]
    await eraseCase(client, erased.caseId, now)
    const caseId = whose(one, erased)
    await change()
    await client.evidencePart.create({
      data: { caseId, file: idOf('file'), copy: 'original', part: 0, sealed: new Uint8Array(9) },
    })
    expect(await verify()).toBe(1)
    expect(shown()).toEqual([expect.stringContaining(words)])
    expect(shown()[0]).toContain(caseId)
  })
})

test('without the master key the columns are checked, and it says so; no key is made', async () => {
  const { caseId } = await made('one')
  rmSync(`${folder}/master.key`)
  expect(await verify()).toBe(0)
  expect(said).toContain('bodies    3, not opened: there is no master key')
  await change(`UPDATE "Event" SET "kind" = 'said' WHERE "seq" = 1`)
  expect(await verify()).toBe(1)
  expect(said.at(-2)).toContain(`case ${caseId} event 1`)
})

test.for([['--head'], ['--head', '1'], ['--head', '12345678=3F2A'], ['what']])(
  '%s is answered with how to use it',
  async (words) => {
    await expect(verify(words)).rejects.toThrow('npm run verify-store')
  },
)

test('a folder without a store is told, and none is made', async () => {
  const place = readSettings({ DATA_DIR: 'elsewhere' }, folder)
  await expect(verify([], place)).rejects.toThrow('There is no store')
})
