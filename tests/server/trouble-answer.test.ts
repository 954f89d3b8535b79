import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Handle } from '@/lib/server/http'
import { type Serving, serve } from '@/lib/server/serve'
import { at, formHeaders } from './served'

let serving: Serving | null = null
afterEach(async () => {
  await serving?.stop(50)
  serving = null
  vi.unstubAllEnvs()
})

/** A server whose store counts one trouble with each request, where `hasTrouble`. */
const behind = async (handle: Handle, hasTrouble: boolean) => {
  let troubles = 0
  serving = await serve({ port: 0, host: '127.0.0.1', trustedProxy: [] })
  serving.open({
    handle: async (request, response) => {
      if (hasTrouble) troubles++
      await handle(request, response)
    },
    troubles: () => troubles,
    close: async () => {},
  })
  return serving
}

type Way = (response: ServerResponse) => void

// How an answer may begin: Next writes in pieces, and packs what it writes.
const ways: readonly [[string, Way], ...[string, Way][]] = [
  ['at once', (response) => void response.writeHead(500, { 'content-length': 6 }).end('secret')],
  [
    'in pieces',
    (response) => {
      response.statusCode = 500
      response.setHeader('Set-Cookie', 'a=b')
      response.write('secret')
      response.end('more')
    },
  ],
  [
    'packed',
    (response) => {
      response.statusCode = 500
      response.setHeader('Content-Encoding', 'gzip')
      response.end(gzipSync('secret'))
    },
  ],
  [
    'by an error',
    () => {
      throw new Error('secret')
    },
  ],
]

const answering =
  (way: Way): Handle =>
  async (_, response) =>
    way(response)

describe('while the store has trouble, 503 goes out in the place of 500', () => {
  test.for(ways)('%s: a page of its own', async ([, way]) => {
    const place = await behind(answering(way), true)
    const answer = await fetch(at(place), { headers: { accept: 'text/html' } })
    const body = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
    for (const words of [
      '<h1>いま、ひらけませんでした</h1>',
      'href="tel:110"',
      'href="tel:188"',
      'href="/now"',
    ]) {
      expect(body).toContain(words)
    }
    expect(body).not.toContain('secret')
  })

  test.for(ways)('%s: a form is told to be sent again', async ([, way]) => {
    const place = await behind(answering(way), true)
    const headers = { ...formHeaders(place), accept: 'text/html' }
    const answer = await fetch(at(place), { method: 'POST', headers, body: 'a=secret' })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('2回送っても、記録は1つです')
  })

  test.for([
    ['a demo says so', '1', true],
    ['nobody else', '', false],
  ] as const)('%s above the page', async ([, demo, isMarked]) => {
    vi.stubEnv('DEMO', demo)
    vi.stubEnv('HOST', '127.0.0.1')
    const place = await behind(answering(ways[0][1]), true)
    const answer = await fetch(at(place), { headers: { accept: 'text/html' } })
    const body = await answer.text()
    expect(body.includes('<body><p>これは見本です。')).toBe(isMarked)
    expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(body))
  })

  test('the open API answers in JSON, whoever reads no page in text, HEAD with nothing', async () => {
    const [[, way]] = ways
    const place = await behind(answering(way), true)
    const api = await fetch(at(place, '/api/guidance'), { method: 'POST', body: '{}' })
    expect([api.status, api.headers.get('content-type')]).toEqual([503, 'application/json'])
    expect(await api.json()).toHaveProperty('error')
    const plain = await fetch(at(place))
    expect([plain.status, plain.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8'])
    expect(await plain.text()).toMatch(/110番.*188番/)
    expect((await fetch(at(place), { method: 'HEAD' })).status).toBe(503)
  })
})

test.for(ways)('%s: a fault of ours stays 500', async ([, way]) => {
  const place = await behind(answering(way), false)
  expect((await fetch(at(place))).status).toBe(500)
})

test('other answers stay as they are, also while the store has trouble', async () => {
  const place = await behind(async (_, response) => void response.writeHead(404).end('no'), true)
  const answer = await fetch(at(place))
  expect([answer.status, await answer.text()]).toEqual([404, 'no'])
})
