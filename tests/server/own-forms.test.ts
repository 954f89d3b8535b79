import { afterEach, expect, test } from 'vitest'
import { newBrowser } from '@/tests/trust/browser'
import { hostileShapes } from '../access/hostile-forms'
import { at, formHeaders, served } from './served'

let serving: Awaited<ReturnType<typeof served>>
let reached: string[]
const put = async () => {
  reached = []
  serving = await served(async ({ method }, response) => {
    reached.push(method ?? '')
    response.end('taken')
  })
}
afterEach(() => serving.stop(50))

const send = (method: string, headers: Readonly<Record<string, string>>) =>
  newBrowser(at(serving, ''), '192.0.2.1').send('/case/erase/confirm', { method, headers })

test.for(hostileShapes.filter(({ method }) => method === 'POST'))(
  '$name: no route hears of it',
  async (shape) => {
    await put()
    const { status, body } = await send('POST', shape.headers(`127.0.0.1:${serving.port}`))
    expect(status).toBe(403)
    expect(body).toMatch(/^この画面からは送れませんでした/)
    expect(reached).toEqual([])
  },
)

test('a form of this very server is taken, by both kinds of body, and when the browser says so', async () => {
  await put()
  const own = formHeaders(serving)
  for (const more of [
    {},
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'sec-fetch-site': 'same-origin' },
    { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  ]) {
    expect((await send('POST', { ...own, ...more })).body).toBe('taken')
  }
  expect(reached).toHaveLength(4)
})
