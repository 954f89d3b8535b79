import { createHash } from 'node:crypto'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { describe, expect, test } from 'vitest'
import { unzip, zipOf } from '@/lib/cases/record-zip'
import { verifyFile } from '@/lib/cases/verify-file'
import { recordPage } from '@/lib/documents/record-page'
import type { Entry } from '@/lib/log/events'
import { type CaseRecord, recordText } from '@/lib/log/record-file'
import { demoWords } from '@/lib/text/demo-words'
import { say } from '@/lib/text/text'
import { randomCase } from '../documents/random-case'
import { aRecord } from '../log/a-record'
import { answered, idOf, note } from '../log/an-event'

const at = new Date('2026-11-22T03:04:05.678Z')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const joined = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

const contents = [bytesOf('写真のつもり'), new Uint8Array(0), new Uint8Array(300_000).fill(7)]
const paths = ['evidence/01.jpg', 'evidence/02.pdf', 'evidence/03.eml']

const evidence = (place: number): Entry => {
  const bytes = contents[place] ?? bytesOf('')
  return {
    kind: 'evidence',
    body: {
      ...{ file: idOf(`file ${place}`), bytes: bytes.length, type: 'image/jpeg', name: 'a.jpg' },
      ...{ sha256: createHash('sha256').update(bytes).digest('hex'), caption: '届いたはがき', proves: null },
    },
  }
}

const plain = aRecord(answered('channel', 'call'), note('○○店と言った'))
const bare = aRecord(evidence(0), note('○○店と言った'), evidence(1), evidence(2))
const withFiles: CaseRecord = {
  ...bare,
  events: bare.events.map((event) => {
    const file = { 1: paths[0], 3: paths[1], 4: paths[2] }[event.seq]
    return file ? { ...event, file } : event
  }),
}

const zipped = (record: CaseRecord, files: readonly (readonly [string, Uint8Array])[]) =>
  joined(
    zipOf(
      recordPage(record),
      files.map(([path, bytes]) => ({ path, read: async () => bytes })),
      at,
    ),
  )
const own = paths.map((path, place) => [path, contents[place] ?? bytesOf('')] as const)

describe('the head on a paper', () => {
  const bytes = bytesOf(recordText(plain))
  const heads = plain.events.map(({ hash }) => hash.slice(0, 12))

  test.for(heads)('of an event that is there: %s', async (head) => {
    expect((await verifyFile(bytes, head)).isWhole).toBe(true)
  })

  test('of an event that was cut off, its head with it', async () => {
    const [first] = plain.events
    const cut = bytesOf(recordText({ ...plain, events: plain.events.slice(0, 1), head: first?.hash ?? '' }))
    expect((await verifyFile(cut)).isWhole).toBe(true)
    const { isWhole, lines } = await verifyFile(cut, heads[1])
    expect(isWhole).toBe(false)
    expect(lines.join()).toContain('its head is that of no event')
  })
})

describe('whole', () => {
  test.for<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['a page', () => bytesOf(recordPage(plain)), /evidence {2}none.*says what the record says/s],
    [
      'a page of a demo',
      () => bytesOf(recordPage(plain, say(demoWords.record))),
      /says what the record says, and that it is a sample/,
    ],
    ['bare JSON', () => bytesOf(recordText(plain)), /2 as they were hashed/],
    [
      'a page whose evidence is in the ZIP',
      () => bytesOf(recordPage(withFiles)),
      /3 files, which are in the ZIP/,
    ],
    ['a ZIP', () => zipped(withFiles, own), /3 of 3 files as they were sent.*says what the record says/s],
    [
      'a page that was changed by hand',
      () => bytesOf(recordPage(plain).replace('電話', '手紙')),
      /believe the record alone/,
    ],
  ])('%s', async ([, made, line]) => {
    const { isWhole, lines } = await verifyFile(await made())
    expect(lines.join('\n')).toMatch(line)
    expect([isWhole, lines.at(-1)]).toEqual([true, 'WHOLE'])
  })

  test('a hundred files, and no word of anybody among the lines', async () => {
    for (let seed = 0; seed < 100; seed++) {
      const { isWhole, lines } = await verifyFile(
        bytesOf(recordPage(aRecord(...randomCase(seed), note('○○店')))),
      )
      expect(isWhole, String(seed)).toBe(true)
      expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/)
    }
  })

  test('the same case at the same time gives the same ZIP', async () => {
    expect(await zipped(withFiles, own)).toEqual(await zipped(withFiles, own))
  })
})

describe('broken, with the place', () => {
  const flipped = (place: number) =>
    own.map(([path, bytes], one) => {
      const other = Uint8Array.from(bytes)
      if (one === place) other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1
      return [path, other] as const
    })
  const changed = { ...withFiles, events: withFiles.events.map((event) => ({ ...event, basis: 'note' })) }
  const body = plain.events.map((event) => (event.seq === 2 ? { ...event, body: { words: '△' } } : event))

  test.for<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['no file', () => bytesOf(''), /not a record/],
    ['another file', () => bytesOf('%PDF-1.7'), /not a record/],
    ['cut off', () => bytesOf(recordPage(plain).slice(0, -40)), /not a record/],
    ['a word of a body', () => bytesOf(recordText({ ...plain, events: body })), /event 2: the body/],
    [
      'the end',
      () => bytesOf(recordText({ ...plain, events: plain.events.slice(0, 1) })),
      /event 2: the log ends/,
    ],
    ['a column, in a ZIP', () => zipped(changed, own), /event 1: a column/],
    ['a byte of the first file', () => zipped(withFiles, flipped(0)), /event 1: its file is changed/],
    ['a byte of the last file', () => zipped(withFiles, flipped(2)), /event 4: its file is changed/],
    ['a file left out', () => zipped(withFiles, own.slice(1)), /event 1: its file is missing/],
    [
      'a file more',
      () => zipped(withFiles, [...own, ['evidence/09.jpg', bytesOf('x')]]),
      /1 files are in no event/,
    ],
    ['a name taken out of the record', () => zipped(bare, own), /event 1: its file is missing/],
    [
      'two files swapped',
      () => zipped(withFiles, [[paths[0], contents[2]], own[1], [paths[2], contents[0]]] as never),
      /event 1: its file is changed/,
    ],
  ])('%s', async ([, made, line]) => {
    const { isWhole, lines } = await verifyFile(await made())
    expect(lines.join('\n')).toMatch(line)
    expect([isWhole, lines.at(-1)]).toEqual([false, 'BROKEN'])
  })
})

describe('a ZIP that is none of ours is not taken apart', () => {
  const page = bytesOf(recordPage(plain))
  const zip = async (
    entries: readonly (readonly [string, Uint8Array])[],
    options: Readonly<Record<string, unknown>> = {},
  ) => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options })
    for (const [name, bytes] of entries) await writer.add(name, new Uint8ArrayReader(bytes))
    return writer.close()
  }
  const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024)

  test.for<[string, () => Promise<Uint8Array>]>([
    ['no record', () => zip([['evidence/01.jpg', page]])],
    ['empty', () => zip([])],
    [
      'a path',
      () =>
        zip([
          ['record.html', page],
          ['../../etc/passwd', page],
        ]),
    ],
    [
      'an absolute path',
      () =>
        zip([
          ['record.html', page],
          ['/evidence/01.jpg', page],
        ]),
    ],
    [
      'a folder up',
      () =>
        zip([
          ['record.html', page],
          ['evidence/../01.jpg', page],
        ]),
    ],
    [
      'a backslash',
      () =>
        zip([
          ['record.html', page],
          ['evidence\\01.jpg', page],
        ]),
    ],
    [
      'a script beside it',
      () =>
        zip([
          ['record.html', page],
          ['evidence/run.sh', page],
        ]),
    ],
    [
      'a folder',
      () =>
        zip([
          ['record.html', page],
          ['evidence/', new Uint8Array(0)],
        ]),
    ],
    ['another case of letters', () => zip([['Record.html', page]])],
    ['the record in a folder', () => zip([['a/record.html', page]])],
    [
      'a bomb of zeros as a file',
      () =>
        zip([
          ['record.html', page],
          ['evidence/01.jpg', zeros(11)],
        ]),
    ],
    ['a bomb of zeros as the record', () => zip([['record.html', zeros(33)]])],
    [
      'many files of ten MiB',
      () =>
        zip([
          ['record.html', page],
          ...Array.from({ length: 9 }, (_, one) => [`evidence/0${one + 1}.jpg`, zeros(10)] as const),
        ]),
    ],
    ['with a password', () => zip([['record.html', page]], { password: 'a', zipCrypto: true })],
    ['cut in the middle', async () => (await zip([['record.html', page]])).slice(0, 900)],
  ])('%s', async ([, made]) => {
    expect(await unzip(await made())).toBeNull()
  })

  test('a size that is a lie', async () => {
    const made = await zip([
      ['record.html', page],
      ['evidence/01.jpg', zeros(11)],
    ])
    // The sizes stand in the local header and in the central directory: both say 5 bytes.
    const view = new DataView(made.buffer, made.byteOffset, made.length)
    let lies = 0
    for (let place = 0; place < made.length - 4; place++) {
      if (view.getUint32(place, true) !== 11 * 1024 * 1024) continue
      view.setUint32(place, 5, true)
      lies += 1
    }
    expect(lies).toBeGreaterThan(0)
    expect(await unzip(made)).toBeNull()
  })

  test('the same name twice', async () => {
    const made = await zip([
      ['evidence/01.jpg', page],
      ['evidence/02.jpg', page],
      ['record.html', page],
    ])
    const text = Buffer.from(made)
    for (let place = text.indexOf('evidence/02'); place !== -1; place = text.indexOf('evidence/02'))
      text.write('evidence/01', place)
    expect(await unzip(text)).toBeNull()
  })

  test('stored or packed, what is ours comes out as it was', async () => {
    for (const level of [0, 9]) {
      const unzipped = await unzip(await zip([['record.html', page], ...own], { level }))
      expect(Buffer.from(unzipped?.page ?? '').equals(page)).toBe(true)
      expect([...(unzipped?.files.keys() ?? [])]).toEqual(paths)
    }
  })

  test('breaks off when a file cannot be read: half a ZIP does not look whole', async () => {
    const read = () => Promise.reject(new Error('gone'))
    await expect(
      joined(zipOf(recordPage(withFiles), [{ path: 'evidence/01.jpg', read }], at)),
    ).rejects.toThrow('gone')
  })
})
