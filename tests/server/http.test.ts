import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import type { Handle } from '@/lib/server/http'
import type { Seen } from '@/lib/server/log'
import type { Check } from '@/lib/server/readiness'
import { type Serving, serve } from '@/lib/server/serve'
import { at, formLines, raw, served, type Wanted } from './served'

let serving: Serving
const put = async (handle: Handle, wanted: Wanted = {}) => {
  serving = await served(handle, wanted)
}
afterEach(() => serving.stop(50))

const hello: Handle = async (_, response) => void response.end('hello')

test('until it is ready the server says so, to every path', async () => {
  await put(hello, { notYet: true, holdMs: 5 })
  for (const [path, method] of [
    ['/', 'GET'],
    ['/x', 'POST'],
    ['/api/guidance', 'POST'],
    ['/api/ready', 'GET'],
  ]) {
    const response = await fetch(at(serving, path), { method: method ?? 'GET' })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(await response.text()).toContain('いま準備をしています')
  }
  expect((await fetch(at(serving, '/api/health'))).status).toBe(200)
  serving.open({ handle: hello, close: async () => {} })
  expect((await fetch(at(serving, '/api/ready'))).status).toBe(200)
  expect(await (await fetch(at(serving))).text()).toBe('hello')
})

test('who sends a form while it is not ready reads that nothing was taken, how to go on, and whom to call', async () => {
  await put(hello, { notYet: true, holdMs: 5 })
  const response = await fetch(at(serving, '/x'), { method: 'POST', headers: { accept: 'text/html' } })
  const body = await response.text()
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  for (const words of ['まだ受け取っていません', '「もどる」', '110番', '188番'])
    expect(body).toContain(words)
  expect(await (await fetch(at(serving), { headers: { accept: 'text/html' } })).text()).not.toContain(
    'もどる',
  )
})

test('who comes while it starts is answered as soon as it is ready', async () => {
  await put(hello, { notYet: true })
  const asked = [fetch(at(serving)), fetch(at(serving, '/x'), { method: 'HEAD' })]
  await new Promise((resolve) => setTimeout(resolve, 30))
  serving.open({ handle: hello, close: async () => {} })
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200])
})

test('a client that dawdles over its headers is cut off', async () => {
  await put(hello, {
    connections: { headersTimeout: 100, requestTimeout: 200 },
  })
  const { socket, all } = raw(serving)
  socket.write('GET / HTTP/1.1\r\nHost: h\r\n')
  const dawdling = setInterval(() => socket.write('X-A: b\r\n'), 20)
  expect(await all).toMatch(/^HTTP\/1\.1 408 /)
  clearInterval(dawdling)
})

test('a client that dawdles over its body is cut off', async () => {
  let failed = false
  const read: Handle = async (request, response) => {
    try {
      for await (const _ of request);
    } catch {
      failed = true
    }
    response.end('read')
  }
  await put(read, {
    connections: { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 },
  })
  const { socket, all } = raw(serving)
  socket.write(`POST / HTTP/1.1\r\n${formLines}Content-Length: 100\r\n\r\n`)
  const dawdling = setInterval(() => socket.write('x'), 20)
  expect(await all).not.toContain('200 OK')
  clearInterval(dawdling)
  await vi.waitFor(() => expect(failed).toBe(true))
})

test('headers over 16 KiB are refused', async () => {
  await put(hello)
  const { socket, all } = raw(serving)
  socket.end(`GET / HTTP/1.1\r\nHost: h\r\nX-A: ${'a'.repeat(17 * 1024)}\r\n\r\n`)
  expect(await all).toMatch(/^HTTP\/1\.1 431 /)
})

test('the limits of a real server', async () => {
  serving = await serve({ port: 0, host: '127.0.0.1', trustedProxy: [] })
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxRequestsPerSocket } = serving.server
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxRequestsPerSocket }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 310_000,
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 1_000,
  })
})

test('when the app fails the page says nothing of the request', async () => {
  const failed: unknown[] = []
  await put(async ({ url }) => Promise.reject(new Error(`cannot do ${url}`)), {
    log: { answered: () => {}, failed: (error) => failed.push(error) },
  })
  const response = await fetch(at(serving, '/SECRET?SECRET'))
  expect(response.status).toBe(500)
  expect(await response.text()).toMatch(/^うまく表示できませんでした/)
  expect(failed).toEqual([new Error('cannot do /SECRET?SECRET')])
})

test('what is told of a request has its id and the pattern of its route, and nothing that was sent', async () => {
  const seen: Seen[] = []
  await put(hello, { log: { answered: (one) => seen.push(one), failed: () => {} } })
  const ids: (string | null)[] = []
  for (const path of ['/case/SECRET?SECRET', '/api/health', '/%E0SECRET']) {
    ids.push((await fetch(at(serving, path))).headers.get('x-request-id'))
  }
  await vi.waitFor(() => expect(seen).toHaveLength(3))
  expect(seen.map(({ id }) => id)).toEqual(ids)
  expect(seen.map(({ route, method, status }) => `${method} ${route} ${status}`)).toEqual([
    'GET (other) 200',
    'GET /api/health 200',
    'GET (unreadable) 400',
  ])
  expect(JSON.stringify(seen)).not.toContain('SECRET')
})

test('to strangers it is only ready or not, and there are no metrics', async () => {
  await put(hello, { notYet: true })
  let failed: Check[] = ['disk']
  const metrics = async ({ headers }: { headers: IncomingHttpHeaders }) =>
    headers.authorization === 'Bearer known' ? 'ready 1\n' : null
  serving.open({ handle: hello, close: async () => {}, ready: async () => failed, metrics })
  const not = await fetch(at(serving, '/api/ready'))
  expect([not.status, await not.text()]).toEqual([503, 'not ready\n'])
  failed = []
  expect((await fetch(at(serving, '/api/ready'))).status).toBe(200)
  expect(await (await fetch(at(serving, '/api/metrics'))).text()).toBe('hello')
  const known = await fetch(at(serving, '/api/metrics'), { headers: { authorization: 'Bearer known' } })
  expect(await known.text()).toBe('ready 1\n')
})

test('a port in use is named in one line', async () => {
  await put(hello)
  const second = serve({ port: serving.port, host: '127.0.0.1', trustedProxy: [] })
  await expect(second).rejects.toThrow(`Port ${serving.port} is in use: stop what uses it, or set PORT`)
})
