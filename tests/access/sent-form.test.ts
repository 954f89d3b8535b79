import { describe, expect, test } from 'vitest'
import { formRoute, sentForm } from '@/lib/access/sent-form'

const route = formRoute(async (request) => {
  const form = await sentForm(request)
  return new Response(String(form.get('a')))
})

const sent = (body: string, type: string) =>
  route(
    new Request('http://localhost/case/share/stop', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    }),
    {},
  )

const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'

test.for([
  ['urlencoded', 'a=1', 'application/x-www-form-urlencoded'],
  ['in parts', `${part}--b--\r\n`, 'multipart/form-data; boundary=b'],
] as const)('a form that is whole is taken: %s', async ([, body, type]) => {
  expect(await (await sent(body, type)).text()).toBe('1')
})

describe('what is no form, or did not come whole, leads back to its page and does nothing', () => {
  test.for([
    ['cut off', part.slice(0, -3), 'multipart/form-data; boundary=b'],
    ['another boundary', `${part}--b--\r\n`, 'multipart/form-data; boundary=x'],
    ['no boundary', `${part}--b--\r\n`, 'multipart/form-data'],
    ['another type', 'a=1', 'text/plain'],
  ] as const)('%s', async ([, body, type]) => {
    const answer = await sent(body, type)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/case/share'])
  })
})

test('what fails for another reason fails still', async () => {
  const failing = formRoute(() => Promise.reject(new Error('the store is full')))
  await expect(failing(new Request('http://localhost/'), {})).rejects.toThrow('the store is full')
})
