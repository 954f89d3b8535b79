import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isOpenRoute } from '@/lib/access/open-routes'
import { newGate } from '@/lib/server/gate'
import { paced } from '@/lib/server/paced'
import type { Serving } from '@/lib/server/serve'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { at, raw, served } from './served'

let serving: Serving
let reached: string[]
beforeEach(async () => {
  reached = []
  serving = await served(async (request, response) => {
    reached.push(`${request.method} ${request.url}`)
    for await (const _ of request);
    response.end('taken')
  })
})
afterEach(() => serving.stop(50))

const json = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
const ask = (path: string, method = 'POST', headers: Record<string, string> = json, body = '{}') =>
  fetch(at(serving, path), { method, headers, ...(method === 'POST' ? { body } : {}) })

test('a question from another site, or from no site, is let through', async () => {
  expect(await (await ask('/api/guidance')).text()).toBe('taken')
  expect((await ask('/api/guidance', 'POST', { 'content-type': 'application/json' })).status).toBe(200)
  expect((await ask('/api/guidance?x=1', 'POST', { ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(
    200,
  )
  expect((await ask('/api/guidance', 'OPTIONS')).status).toBe(200)
  expect(await (await ask('/api/check/number')).text()).toBe('taken')
})

test.for([
  '/api/guidance/',
  '/api/guidance/x',
  '/api/guidancex',
  '/API/guidance',
  '//api/guidance',
  '/api%2Fguidance',
  '/%61pi/guidance',
  '/x/../api/guidance',
  '/case/erase/confirm',
  '/case/erase/confirm?/api/guidance',
  '/case/erase/confirm#/api/guidance',
  '/api/guidance;/../../case/erase/confirm',
  '/api/guidance/../../case/erase/confirm',
  '/api/guidance%3F/../../../case/erase/confirm',
  '/start/came/answer',
  '/api/check',
  '/check/number',
  '/check/number/look',
])('%s is a form like any other: nobody hears of it', async (path) => {
  const { socket, all } = raw(serving)
  socket.end(
    `POST ${path} HTTP/1.1\r\nHost: h\r\nOrigin: https://elsewhere.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
  )
  expect(await all).toMatch(/^HTTP\/1\.1 40[35] /)
  expect(reached).toEqual([])
})

test.for(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH'])(
  '%s is no way to ask: 405 names the ways',
  async (method) => {
    const response = await ask('/api/guidance', method)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, OPTIONS')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(reached).toEqual([])
  },
)

test('a body over 64 KiB gets 413 as JSON that every site can read, announced or not', async () => {
  const big = 'x'.repeat(64 * 1024 + 1)
  const announced = await ask('/api/guidance', 'POST', json, big)
  const chunks = new ReadableStream({
    start: (controller) => {
      for (const part of [big.slice(0, 9000), big]) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const unannounced = await fetch(at(serving, '/api/guidance'), {
    method: 'POST',
    headers: json,
    body: chunks,
    duplex: 'half',
  } as RequestInit)
  for (const response of [announced, unannounced]) {
    expect(response.status).toBe(413)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({ error: { code: 'too-large', issues: [] } })
  }
})

test('no other address opens itself to other sites', async () => {
  for (const path of ['/', '/case', '/api/metrics']) {
    expect((await ask(path, 'GET')).headers.get('access-control-allow-origin')).toBeNull()
  }
  expect((await ask('/case/erase/confirm')).headers.get('access-control-allow-origin')).toBeNull()
  expect(isOpenRoute('toString')).toBe(false)
})

describe('its pace', () => {
  let temporary: TemporaryStore
  beforeEach(async () => {
    temporary = await temporaryStore()
  })
  afterEach(() => temporary.close())

  test('an address that asks too much waits, is told so as JSON, and takes no form from anybody', async () => {
    const handle = async (_: unknown, response: { end: (text: string) => void }) => response.end('taken')
    const app = { handle, close: async () => {} }
    serving.open(paced(app as never, newGate(temporary.client, new Uint8Array(32), 0.01)))
    const statuses: number[] = []
    for (let count = 0; count < 31; count++) statuses.push((await ask('/api/guidance')).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    const refused = await ask('/api/guidance')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ error: { code: 'too-many' } })
    const form = { origin: at(serving, ''), 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask('/hidden/hide', 'POST', form, 'x=1')).status).toBe(200)
  })
})
