import { get } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Handle } from '@/lib/server/http'
import { at, served, type Wanted } from './served'

let serving: Awaited<ReturnType<typeof served>>
const put = async (handle: Handle, wanted: Wanted = {}) => {
  serving = await served(handle, wanted)
}
afterEach(() => serving.stop(50))

const answering =
  (type: string, more: Record<string, string> = {}): Handle =>
  async (_, response) => {
    response.setHeader('Content-Type', type)
    for (const [name, value] of Object.entries(more)) response.setHeader(name, value)
    response.end('said')
  }

const ask = async (path = '/', init: RequestInit = {}) => (await fetch(at(serving, path), init)).headers

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const expectAll = (headers: Headers) => {
  expect(Object.fromEntries(headers)).toMatchObject(always)
  expect(headers.get('permissions-policy')).toContain('camera=()')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
  expect(headers.get('x-powered-by')).toBeNull()
}

describe('every answer has them', () => {
  test('what the app says', async () => {
    await put(answering('text/html', { 'Cache-Control': 'public, max-age=9' }))
    expectAll(await ask())
  })

  test.for([
    ['health', '/api/health', {}, 200],
    ['a method that is not taken', '/', { method: 'PUT' }, 405],
    ['a form from elsewhere', '/', { method: 'POST' }, 403],
    ['an address that cannot be read', '/%ff', {}, 400],
  ] as const)('%s', async ([, path, init, status]) => {
    await put(answering('text/html'))
    const response = await fetch(at(serving, path), init)
    expect(response.status).toBe(status)
    expectAll(response.headers)
  })

  test('while it starts', async () => {
    await put(answering('text/html'), { notYet: true })
    expectAll(await ask())
  })
})

test('only files of the build may be kept, and no page that claims to be one', async () => {
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  await put(answering('text/css', kept))
  expect((await ask('/_next/static/a.css')).get('cache-control')).toBe(kept['Cache-Control'])
  expect((await ask('/now.css')).get('cache-control')).toBe('no-store')
  await serving.stop(50)
  await put(answering('text/html; charset=utf-8', kept))
  expect((await ask('/_next/static/../../case')).get('cache-control')).toBe('no-store')
  expect((await ask('/_next/static/%2e%2e/case')).get('cache-control')).toBe('no-store')
})

test.for([
  ['text/html; charset=utf-8', /script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'/],
  ['application/pdf', /; form-action 'none'$/],
  ['text/plain', /; sandbox$/],
  ['image/svg+xml', /; sandbox$/],
] as const)('%s has a policy of its kind', async ([type, policy]) => {
  await put(answering(type))
  expect((await ask()).get('content-security-policy')).toMatch(policy)
})

test('the service worker may fetch from here, and is never kept', async () => {
  await put(answering('application/javascript', { 'Cache-Control': 'public, max-age=9' }))
  const headers = await ask('/sw.js')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*; connect-src 'self'$/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect((await ask('/other.js')).get('content-security-policy')).toMatch(/; sandbox$/)
})

test('an answer may have a policy of its own', async () => {
  await put(answering('text/html', { 'Content-Security-Policy': "default-src 'none'" }))
  expect((await ask()).get('content-security-policy')).toBe("default-src 'none'")
})

test('the nonce is new each time, and never the one that a client sends', async () => {
  const seen: unknown[] = []
  await put(async (request, response) => {
    seen.push(request.headers['content-security-policy'])
    seen.push(request.headers['content-security-policy-report-only'])
    response.setHeader('Content-Type', 'text/html').end()
  })
  const sent = "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='"
  const headers = { 'content-security-policy': sent, 'content-security-policy-report-only': sent }
  const said = [await ask('/', { headers }), await ask('/', { headers })].map((one) =>
    one.get('content-security-policy'),
  )
  expect(seen).toEqual([said[0], undefined, said[1], undefined])
  expect(said[0]).not.toBe(said[1])
  expect(said.join()).not.toContain('AAAAAAAA')
})

test('https is insisted on only when a trusted proxy says that it was used', async () => {
  const headers = { 'x-forwarded-proto': 'https' }
  await put(answering('text/html'))
  expect((await ask('/', { headers })).get('strict-transport-security')).toBeNull()
  await serving.stop(50)
  await put(answering('text/html'), { trustedProxy: [{ address: '127.0.0.1', prefix: 32, family: 'ipv4' }] })
  expect((await ask()).get('strict-transport-security')).toBeNull()
  expect((await ask('/', { headers })).get('strict-transport-security')).toBe('max-age=63072000')
})

test('no method override and no HEAD goes without', async () => {
  await put(answering('text/html'))
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) =>
    get(at(serving), { method: 'HEAD' }, (response) => resolve(response.headers)).once('error', reject),
  )
  expect(headers).toMatchObject(always)
})
