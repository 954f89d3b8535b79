import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import { newGate } from '@/lib/server/gate'
import { paced } from '@/lib/server/paced'
import { type Serving, serve } from '@/lib/server/serve'
import { createSession } from '@/lib/store/sessions'
import { newBrowser, type Sent } from '@/tests/trust/browser'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { at } from './served'

let temporary: TemporaryStore
let serving: Serving
let taken: number
beforeEach(async () => {
  temporary = await temporaryStore()
  taken = 0
  const trustedProxy = [{ address: '127.0.0.1', prefix: 32, family: 'ipv4' }] as const
  serving = await serve({ port: 0, host: '127.0.0.1', trustedProxy: [...trustedProxy] })
  const app = {
    handle: async (_: unknown, response: { end: (text: string) => void }) => {
      taken++
      response.end('taken')
    },
    close: async () => {},
  }
  serving.open(paced(app as never, newGate(temporary.client, new Uint8Array(32), 1)))
})
afterEach(async () => {
  await serving.stop(50)
  await temporary.close()
})

const form: Sent = { form: { value: 'x' } }

/** The first answer that is no 200, when that many are sent one after another; `null` when all are taken. */
const refusalAmong = async (
  times: number,
  address: (at: number) => string,
  path: string,
  sent: Sent = form,
) => {
  for (let count = 0; count < times; count++) {
    const browser = newBrowser(at(serving, ''), address(count))
    const answer = await browser.send(path, sent)
    browser.close()
    if (answer.status !== 200) return { ...answer, after: count }
  }
  return null
}

const one = () => '192.0.2.1'
const many = (count: number) => `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`

test('an address sends ten forms a second for a minute; then it waits, and others do not', async () => {
  const refusal = await refusalAmong(601, one, '/contacts/line')
  expect(refusal).toMatchObject({ after: 600, status: 429 })
  const seconds = Number(refusal?.headers['retry-after'])
  expect(seconds).toBeGreaterThan(20)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(refusal?.body).toContain(`${seconds === 60 ? '1分' : `${seconds}秒`}、待ってください`)
  expect(refusal?.body).toContain('書いたものは、前の画面の欄にあります')
  expect(refusal?.headers['content-security-policy']).toMatch(/^default-src 'none'/)
  expect(taken).toBe(600)
  expect(await refusalAmong(1, () => '192.0.2.2', '/contacts/line')).toBeNull()
  expect(await refusalAmong(1, one, '/', {})).toBeNull()
})

test('a household with a whole /64 is one address', async () => {
  const refusal = await refusalAmong(
    601,
    (count) => `2001:db8::${(count + 1).toString(16)}`,
    '/contacts/line',
  )
  expect(refusal).toMatchObject({ after: 600, status: 429 })
})

test('a case takes two forms a second for a minute, from wherever they come', async () => {
  await createSession(temporary.client, sessionIdOf('token'), 'case-1', new Date())
  await createSession(temporary.client, sessionIdOf('other'), 'case-2', new Date())
  const cookie = (token: string) => ({ ...form, headers: { cookie: `a=b; ${sessionCookie}=${token}` } })
  expect(await refusalAmong(121, many, '/case/log/add/save', cookie('token'))).toMatchObject({
    after: 120,
    status: 429,
  })
  expect(await refusalAmong(1, many, '/case/log/add/save', cookie('other'))).toBeNull()
})

test('an address makes sixty cases an hour, counted in the store under a hash', async () => {
  const refusal = await refusalAmong(61, one, '/start/came/answer')
  expect(refusal).toMatchObject({ after: 60, status: 429 })
  expect(refusal?.body).toMatch(/あと(60|59)分、待ってください/)
  const rows = await temporary.client.tries.findMany()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('192.0.2.1')
  expect(await refusalAmong(1, one, '/contacts/line')).toBeNull()
  // The first tap of a call makes one as well.
  expect(await refusalAmong(1, one, '/call/taps')).not.toBeNull()
})

test('a record that is brought back counts as a case that is made, whatever case is open beside it', async () => {
  await createSession(temporary.client, sessionIdOf('token'), 'case-1', new Date())
  const own = { ...form, headers: { cookie: `${sessionCookie}=token` } }
  expect(await refusalAmong(61, one, '/resume/import/open', own)).toMatchObject({ after: 60, status: 429 })
})

test('the site says so when it is full', async () => {
  const refusal = await refusalAmong(3001, many, '/contacts/line')
  expect(refusal).toMatchObject({ after: 3000, status: 503 })
  expect(refusal?.body).toContain('いま、とても混みあっています')
  expect(refusal?.headers['retry-after']).toBeDefined()
})

test('pages have a high ceiling, and files of the build none', async () => {
  expect(await refusalAmong(3001, one, '/_next/static/a.js', {})).toBeNull()
  const refusal = await refusalAmong(3001, one, '/', {})
  expect(refusal).toMatchObject({ after: 3000, status: 429 })
  expect(refusal?.body).toContain('もう一度ひらいてください')
})

test('while the store is away the gate holds nobody up: what needs it says so itself', async () => {
  const cookie = { ...form, headers: { cookie: `${sessionCookie}=token` } }
  const away = new Proxy(temporary.client, {
    get: (client, name) =>
      name === 'session'
        ? { findUnique: () => Promise.reject(new Error('away')) }
        : Reflect.get(client, name),
  })
  const gate = newGate(away, new Uint8Array(32), 1)
  const request = {
    method: 'POST',
    url: '/hidden/hide',
    headers: { 'x-client-address': '192.0.2.1', ...cookie.headers },
  }
  expect(await gate(request as never)).toBeNull()
})
