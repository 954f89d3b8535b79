import { afterEach, describe, expect, test } from 'vitest'
import { connectionLimits, type RouteLimit, routeLimits } from '@/lib/server/limits'
import type { Serving } from '@/lib/server/serve'
import { formLines, pause, raw, served } from './served'

const routes: RouteLimit[] = [
  { below: '/long/', methods: ['POST'], bodyBytes: 1_000_000, bodyMs: 1_000 },
  { below: '/', methods: ['GET', 'POST'], bodyBytes: 1_000_000 },
]

let serving: Serving
let cut: number
afterEach(() => serving.stop(50))

const open = async () => {
  cut = 0
  serving = await served(
    async (request, response) => {
      let length = 0
      try {
        for await (const part of request) length += part.length
      } catch {
        cut += 1
      }
      response.end(`got ${length}`)
    },
    { routes, connections: { bodyTimeout: 150, requestTimeout: 60_000 } },
  )
}

/** Sends a body of so many pieces, one in every 40 ms. */
const send = async (path: string, pieces: number, bytes: number): Promise<string> => {
  const { socket, all } = raw(serving)
  const length = pieces * bytes
  socket.write(`POST ${path} HTTP/1.1\r\n${formLines}Connection: close\r\nContent-Length: ${length}\r\n\r\n`)
  for (let at = 0; at < pieces && !socket.destroyed; at++) {
    await pause(40)
    if (!socket.destroyed) socket.write('x'.repeat(bytes))
  }
  return all
}

describe('a body that comes slowly', () => {
  test.for([
    ['soon enough', '/x', 2, 100, 'got 200'],
    ['too late anywhere else', '/x', 12, 1_000, ''],
    ['as late where more is allowed', '/long/x', 12, 1_000, 'got 12000'],
    ['where more is allowed, but hardly anything comes', '/long/x', 12, 1, ''],
    ['longer than the longest', '/long/x', 40, 1_000, ''],
  ] as const)('%s', async ([, path, pieces, bytes, said]) => {
    await open()
    const answer = await send(path, pieces, bytes)
    if (said) expect(answer).toContain(said)
    else expect(answer).not.toContain(`got ${pieces * bytes}`)
    expect(cut).toBe(said ? 0 : 1)
  })
})

test('only the routes of files give a body more than 30 seconds, and node waits for the longest', () => {
  expect(routeLimits.filter(({ bodyMs }) => bodyMs).map(({ below }) => below)).toEqual([
    '/resume/import/open',
    '/case/evidence/add',
  ])
  expect(connectionLimits.bodyTimeout).toBe(30_000)
  expect(connectionLimits.requestTimeout).toBeGreaterThan(
    Math.max(...routeLimits.map(({ bodyMs = 0 }) => bodyMs)),
  )
})
