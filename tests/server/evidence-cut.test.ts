import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Holder } from '@/lib/cases/answer'
import { addEvidence } from '@/lib/cases/evidence-add'
import { receive } from '@/lib/cases/evidence-receive'
import type { Handle } from '@/lib/server/http'
import type { Serving } from '@/lib/server/serve'
import { again, aHolder } from '../cases/a-holder'
import { answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { raw, served } from './served'

const now = new Date('2026-11-21T03:00:00.000Z')

let temporary: TemporaryStore
let holder: Holder
let serving: Serving
let ended: number

beforeAll(async () => {
  temporary = await temporaryStore()
  holder = await aHolder(temporary, now, answered('channel', 'sms'))
  serving = await served(route)
})
afterAll(async () => {
  await serving.stop(50)
  await temporary.close()
})
beforeEach(() => {
  ended = 0
})

/** What the route does, without Next: the body goes on as a stream, as Next hands it on. */
const route: Handle = async (request, response) => {
  const sent = new Request('http://h/case/evidence/add', {
    method: 'POST',
    headers: { 'content-type': String(request.headers['content-type']) },
    body: Readable.toWeb(request) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  const { opened } = await again(holder)
  const to = await addEvidence({ ...holder, opened }, await receive(opened.events, sent), now)
  response.writeHead(303, { location: to }).end()
  ended += 1
}

// As a browser makes one. Node's parser looks for it without its dashes: a short one would stand in any file.
const boundary = '----WebKitFormBoundaryx7MA4YWxkTrZu0gW'
const file = `メモ${'あいうえお\n'.repeat(20_000)}`
const body = Buffer.from(
  [
    `--${boundary}`,
    'Content-Disposition: form-data; name="id"',
    '',
    '018f2b6e-7c1d-7a55-9c3e-0123456789ab',
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="a.txt"',
    'Content-Type: text/plain',
    '',
    file,
    `--${boundary}--`,
    '',
  ].join('\r\n'),
)
const head = (length: number) =>
  `POST /case/evidence/add HTTP/1.1\r\nHost: h\r\nOrigin: http://h\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${length}\r\n\r\n`

const left = async () => {
  const { events } = (await again(holder)).opened
  return {
    files: events.filter(({ kind }) => kind === 'evidence').length,
    parts: await temporary.client.evidencePart.count(),
  }
}
const nothing = { files: 0, parts: 0 }

const cuts = [1, 2, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 97, 98, 99]

test.for(cuts)('the connection is cut at %i percent: nothing is kept', async (percent) => {
  const { socket } = raw(serving)
  socket.write(head(body.length))
  socket.write(body.subarray(0, Math.floor((body.length * percent) / 100)), () => socket.destroy())
  await vi.waitFor(() => expect(ended).toBe(1))
  expect(await left()).toEqual(nothing)
})

test.for(cuts)('it passes for whole at %i percent: nothing is kept', async (percent) => {
  const part = body.subarray(0, Math.floor((body.length * percent) / 100))
  const { socket, all } = raw(serving)
  socket.write(head(part.length))
  socket.write(part)
  expect(await all).toMatch(/^HTTP\/1\.1 303 .*location: \/case\/evidence\r\n/is)
  expect(await left()).toEqual(nothing)
})

test('whole, it is there', async () => {
  const { socket, all } = raw(serving)
  socket.write(head(body.length))
  socket.write(body)
  expect(await all).toMatch(/location: \/case\/evidence\/[0-9a-f-]{36}\r\n/i)
  expect(await left()).toEqual({ files: 1, parts: 2 })
})
