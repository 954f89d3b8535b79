import { expect, test } from 'vitest'
import type { Handle } from '@/lib/server/http'
import { type Signals, stopOnSignals } from '@/lib/server/shutdown'
import { at, pause, raw, served } from './served'

const slow =
  (ms: number): Handle =>
  async (_, response) => {
    await pause(ms)
    response.end('finished')
  }

test('a running request is finished, a new connection is not taken', async () => {
  const serving = await served(slow(150))
  const running = fetch(at(serving))
  await pause(50)
  const stopped = serving.stop()
  await pause(10)
  await expect(fetch(at(serving))).rejects.toThrow()
  expect(await (await running).text()).toBe('finished')
  await stopped
})

test('a connection that is still open is told to come back', async () => {
  const serving = await served(slow(150))
  const { socket, all } = raw(serving)
  socket.write('GET /1 HTTP/1.1\r\nHost: h\r\n\r\n')
  await pause(50)
  const stopped = serving.stop()
  socket.write('GET /2 HTTP/1.1\r\nHost: h\r\n\r\nGET /api/ready HTTP/1.1\r\nHost: h\r\n\r\n')
  await stopped
  expect(await all).toMatch(/200 OK.*finished.*503 .*Retry-After: 60.*いまサービスを入れかえています/s)
})

test('spare connections do not hold it up', async () => {
  const serving = await served(slow(0))
  const { all } = raw(serving)
  const idle = await fetch(at(serving))
  await idle.text()
  const before = performance.now()
  await serving.stop()
  await all
  expect(performance.now() - before).toBeLessThan(500)
})

test('a request that does not end is cut off when the time is up, and then the app is closed', async () => {
  const serving = await served(slow(5_000), { notYet: true })
  let closed = false
  serving.open({
    handle: slow(5_000),
    close: async () => {
      closed = true
    },
  })
  const running = fetch(at(serving))
  running.catch(() => {})
  await pause(50)
  await serving.stop(50)
  await expect(running).rejects.toThrow()
  expect(closed).toBe(true)
})

test('a server that is stopped while starting never becomes ready', async () => {
  const serving = await served(slow(0), { notYet: true })
  const { socket, all } = raw(serving)
  await pause(20)
  const stopped = serving.stop()
  serving.open({ handle: slow(0), close: async () => {} })
  socket.write('GET / HTTP/1.1\r\nHost: h\r\n\r\n')
  await stopped
  expect(await all).not.toContain('200 OK')
})

const fake = () => {
  const heard: Record<string, () => void> = {}
  const exits: number[] = []
  const clock = { ms: 0 }
  const signals: Signals = {
    on: (name, run) => {
      heard[name] = run
    },
    exit: (code) => exits.push(code),
    now: () => clock.ms,
  }
  return { signals, exits, clock, send: (name: 'SIGINT' | 'SIGTERM') => heard[name]?.() }
}

test.for(['SIGINT', 'SIGTERM'] as const)('%s stops and exits with 0', async (name) => {
  const { signals, exits, send } = fake()
  stopOnSignals(() => pause(5), signals)
  send(name)
  expect(exits).toEqual([])
  await pause(20)
  expect(exits).toEqual([0])
})

test('stopping that fails exits with 1', async () => {
  const { signals, exits, send } = fake()
  stopOnSignals(() => Promise.reject(new Error('no')), signals)
  send('SIGTERM')
  await pause(5)
  expect(exits).toEqual([1])
})

test('a second signal exits at once with 1; the same one passed on twice does not count', async () => {
  const { signals, exits, clock, send } = fake()
  stopOnSignals(() => new Promise(() => {}), signals)
  send('SIGINT')
  clock.ms = 20
  send('SIGINT')
  expect(exits).toEqual([])
  clock.ms = 1_000
  send('SIGTERM')
  expect(exits).toEqual([1])
})
