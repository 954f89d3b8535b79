import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importRecord } from '@/lib/cases/import-record'
import { takeRecord } from '@/lib/cases/take'
import { verifyFile } from '@/lib/cases/verify-file'
import { readFile } from '@/lib/evidence/read-file'
import type { Entry } from '@/lib/log/events'
import { exhibitsOf } from '@/lib/log/exhibits'
import { createCase, openCase } from '@/lib/store/cases'
import { append, appendIf, type OpenedCase } from '@/lib/store/events'
import { type CopyName, copyNames, evidenceInserts, readEvidence } from '@/lib/store/evidence'
import { pictureAs } from '../evidence/made-pictures'
import { anEvent, idOf, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

let [here, elsewhere]: [TemporaryStore, TemporaryStore] = [] as never
beforeEach(async () => {
  here = await temporaryStore()
  elsewhere = await temporaryStore()
})
afterEach(async () => {
  await here.close()
  await elsewhere.close()
})

const masterKey = new Uint8Array(32).fill(1)
const otherKey = new Uint8Array(32).fill(2)
const now = new Date('2026-11-22T01:00:00.000Z')

const fileOf = (name: string) => idOf(`file ${name}`)

/** A case with one file, as the form that adds evidence leaves it. */
const add = async (opened: OpenedCase, name: string, bytes: Uint8Array): Promise<OpenedCase> => {
  const read = await readFile(bytes, name)
  if ('refusal' in read) throw new Error(read.refusal)
  const entry: Entry = {
    kind: 'evidence',
    body: {
      ...{
        file: fileOf(name),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      },
      ...{ type: read.file.type, name, caption: '届いたはがき', proves: 1 },
      ...(read.file.shows ? { shows: read.file.shows } : {}),
    },
  }
  const beside = () => evidenceInserts(here.client, opened, fileOf(name), read.file.copies)
  const after = await appendIf(here.client, opened, [anEvent(name, entry)], now, () => true, beside)
  if (!after) throw new Error('not added')
  return after
}

const aCase = async () =>
  createCase(here.client, masterKey, idOf('the case'), [anEvent('first', note('はがきが来た'))], now)

const taken = async (opened: OpenedCase, withFiles: boolean) =>
  new Uint8Array(
    await new Response(
      (await takeRecord({ client: here.client, opened }, withFiles, now)).body,
    ).arrayBuffer(),
  )

const bring = (bytes: Uint8Array) => importRecord(elsewhere.client, otherKey, bytes, idOf('form'), now)
const brought = async (bytes: Uint8Array) => {
  const imported = await bring(bytes)
  if (imported.tag !== 'brought') throw new Error(JSON.stringify(imported.refusal))
  return imported.opened
}

const copies = async ({ client }: TemporaryStore, opened: OpenedCase, name: string) => {
  const read = async (copy: CopyName) => {
    const bytes = await readEvidence(client, opened, fileOf(name), copy)
    return [copy, bytes && createHash('sha256').update(bytes).digest('hex')] as const
  }
  return Object.fromEntries(await Promise.all(copyNames.map(read)))
}

describe('a case with evidence', () => {
  const words = new TextEncoder().encode('請求書の写し\n3,300円')

  test('there and back as a ZIP: every copy of every file is as it was', async () => {
    const opened = await add(await add(await aCase(), 'a.png', await pictureAs('png')), 'b.txt', words)
    const zip = await taken(opened, true)
    expect(await verifyFile(zip)).toMatchObject({ isWhole: true })
    const back = await brought(zip)
    for (const name of ['a.png', 'b.txt'])
      expect(await copies(elsewhere, back, name)).toEqual(await copies(here, opened, name))
    expect(back.events.slice(0, -1)).toEqual(opened.events)
    expect(exhibitsOf(back.events).map(({ isRemoved }) => isRemoved)).toEqual([false, false])
  })

  test('a file that was removed does not go along', async () => {
    const first = await add(await add(await aCase(), 'a.txt', words), 'b.txt', new Uint8Array([65, 66, 10]))
    const gone: Entry = { kind: 'removed', body: { file: fileOf('a.txt') } }
    const opened = await append(here.client, first, [anEvent('gone', gone)], now)
    const zip = await taken(opened, true)
    expect(Buffer.from(zip).includes('evidence/02.txt')).toBe(true)
    expect(Buffer.from(zip).includes('evidence/01.txt')).toBe(false)
    expect((await brought(zip)).events.slice(0, -1)).toEqual(opened.events)
  })

  test('from the page alone the log comes back, and says that the bytes are gone', async () => {
    const opened = await add(await aCase(), 'a.txt', words)
    const back = await brought(await taken(opened, false))
    expect(back.events.map(({ kind }) => kind)).toEqual(['note', 'evidence', 'removed', 'seen'])
    expect(exhibitsOf(back.events)).toMatchObject([{ isRemoved: true, caption: '届いたはがき' }])
    expect(await openCase(elsewhere.client, otherKey, opened.caseId)).toEqual(back)
  })

  test('a ZIP with one byte changed brings nothing', async () => {
    const opened = await add(await aCase(), 'a.txt', words)
    const zip = Buffer.from(await taken(opened, true))
    zip.write('9', zip.lastIndexOf('3,300'))
    // The ZIP's own checksum finds it first.
    expect(await bring(zip)).toMatchObject({ tag: 'refused' })
    expect(await elsewhere.client.case.count()).toBe(0)
    expect(await elsewhere.client.evidencePart.count()).toBe(0)
  })

  test('sixty megabytes, one file at a time', { timeout: 300_000 }, async () => {
    let opened = await aCase()
    const sounds = Array.from({ length: 6 }, (_, at) => madeSound(at))
    for (const [at, sound] of sounds.entries()) opened = await add(opened, `${at}.mp3`, sound)
    const zip = await taken(opened, true)
    expect(zip.length).toBeGreaterThan(62_000_000)
    const back = await brought(zip)
    for (const at of sounds.keys())
      expect(await copies(elsewhere, back, `${at}.mp3`)).toEqual(await copies(here, opened, `${at}.mp3`))
    console.info(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  })
})

/** Ten MiB that begin as an MP3 does. */
const madeSound = (seed: number): Uint8Array => {
  const bytes = new Uint8Array(10 * 1024 * 1024).fill(seed + 1)
  bytes.set([0x49, 0x44, 0x33, 0x04, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x64])
  return bytes
}
