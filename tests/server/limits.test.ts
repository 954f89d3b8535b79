import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { limitFor, type RouteLimit, routeLimits } from '@/lib/server/limits'
import type { Serving } from '@/lib/server/serve'
import { at, formHeaders, formLines, pause, raw, served } from './served'

const kib = 1024

test.for([
  ['/', 1024],
  ['/start', 1024],
  ['/apiary', 1024],
  ['/resume/import', 1024],
  ['/resume/import/open', 70 * 1024],
  ['/resume//Import/%6fpen', 70 * 1024],
  ['/api/guidance', 64],
  ['/api/guidance?x=1', 64],
  ['/API/guidance', 64],
  ['//api/guidance', 64],
  ['/\\api/guidance', 64],
  ['/%61pi/guidance', 64],
  ['/api%2Fguidance', 64],
  ['/x/../api/guidance', 64],
  ['/x/%2e%2e/api/guidance', 64],
  ['/case/evidence', 1024],
  ['/case/evidence/add', 10 * 1024 + 64],
  ['/CASE//evidence/%61dd?x=1', 10 * 1024 + 64],
] as const)('%s takes %i KiB', ([url, size]) => {
  expect(limitFor(url)?.bodyBytes).toBe(size * kib)
})

test.for(['', '*', 'http://other/api/x', 'x', '/%', '/%ff'])('%s cannot be read', (url) => {
  expect(limitFor(url)).toBeNull()
})

test('every row of the table can be reached, and the last takes the rest', () => {
  expect(routeLimits.map(({ below }) => limitFor(below)?.below)).toEqual(
    routeLimits.map(({ below }) => below),
  )
  expect(routeLimits.at(-1)?.below).toBe('/')
})

describe('a server that takes 10 bytes', () => {
  const routes: RouteLimit[] = [
    { below: '/more/', methods: ['POST'], bodyBytes: 5 * kib * kib },
    { below: '/', methods: ['GET', 'HEAD', 'POST'], bodyBytes: 10 },
  ]
  let serving: Serving
  let read: string[]
  let ended: number
  let failed: number

  beforeEach(async () => {
    read = []
    ended = 0
    failed = 0
    serving = await served(
      async (request, response) => {
        request.once('error', () => {
          failed += 1
        })
        for await (const chunk of request) read.push(String(chunk))
        ended += 1
        response.end(`got ${read.join('').length}`)
      },
      { routes },
    )
  })
  afterEach(() => serving.stop(100))

  const post = (body: BodyInit, path = '/') =>
    fetch(at(serving, path), {
      method: 'POST',
      body,
      headers: formHeaders(serving),
      duplex: 'half',
    } as RequestInit)

  const stream = (...chunks: string[]) =>
    new ReadableStream({
      async pull(controller) {
        const chunk = chunks.shift()
        if (chunk === undefined) return controller.close()
        controller.enqueue(new TextEncoder().encode(chunk))
        await pause(5)
      },
    })

  test('takes exactly 10, announced or in chunks', async () => {
    expect(await (await post('0123456789')).text()).toBe('got 10')
    read = []
    expect(await (await post(stream('01234', '56789'))).text()).toBe('got 10')
  })

  test('refuses 11 by their announced length, before the app hears of it', async () => {
    const response = await post('SECRET78901')
    expect(response.status).toBe(413)
    expect(response.headers.get('connection')).toBe('close')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^送られた内容が大きすぎる/)
    expect(text).not.toContain('SECRET')
    expect(ended).toBe(0)
    expect(read).toEqual([])
  })

  test('a browser gets a page that helps, whether the length was announced or not', async () => {
    const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    for (const body of ['SECRET78901', stream('SECRET', '78901')]) {
      const response = await fetch(at(serving), {
        method: 'POST',
        body,
        headers: { ...formHeaders(serving), ...html },
        duplex: 'half',
      } as RequestInit)
      expect(response.status).toBe(413)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('connection')).toBe('close')
      const page = await response.text()
      expect(page).toMatch(/^<!doctype html>.*「もどる」.*<\/html>\n$/s)
      expect(page).not.toMatch(/SECRET|style=|<script/)
    }
  })

  test('refuses 11 in chunks, and the app never takes the part for the whole', async () => {
    const console = vi.spyOn(globalThis.console, 'error')
    const response = await post(stream('01234', '56789', 'X'))
    expect(response.status).toBe(413)
    expect(await response.text()).toMatch(/^送られた内容が大きすぎる/)
    await vi.waitFor(() => expect(failed).toBe(1))
    await pause(20)
    expect(console).not.toHaveBeenCalled()
    console.mockRestore()
    expect(read.join('')).toBe('0123456789')
    expect(ended).toBe(0)
  })

  test('cuts off a client that never stops sending', async () => {
    const { socket, all } = raw(serving)
    socket.write(`POST / HTTP/1.1\r\n${formLines}Transfer-Encoding: chunked\r\n\r\n`)
    const sending = setInterval(() => socket.write('10\r\n0123456789abcdef\r\n'), 5)
    const said = await all
    clearInterval(sending)
    expect(said).toMatch(/^HTTP\/1\.1 413 /)
    expect(ended).toBe(0)
  })

  test('a client that asks first is told before it sends', async () => {
    const { socket, all } = raw(serving)
    socket.end(`POST / HTTP/1.1\r\n${formLines}Expect: 100-continue\r\nContent-Length: 11\r\n\r\n`)
    expect(await all).toMatch(/^HTTP\/1\.1 413 /)
    const small = raw(serving)
    small.socket.write(
      `POST / HTTP/1.1\r\n${formLines}Connection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi`,
    )
    expect(await small.all).toMatch(/^HTTP\/1\.1 100 Continue.*HTTP\/1\.1 200 OK.*got 2/s)
  })

  test('a route with a row of its own takes more', async () => {
    expect(await (await post('x'.repeat(2 * kib * kib), '/more/x')).text()).toBe(`got ${2 * kib * kib}`)
  })

  test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not taken', async (method) => {
    const response = await fetch(at(serving), { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })

  test('an address that cannot be read is refused without being shown', async () => {
    const response = await fetch(at(serving, '/%ff%SECRET'))
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('このアドレスはひらけません。\n')
  })
})
