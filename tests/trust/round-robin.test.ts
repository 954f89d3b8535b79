import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { newBrowser } from './browser'
import { pause } from './pause'
import { repeats } from './repeats'
import { noNodeHeader, type Overhear, type RoundRobin, startRoundRobin } from './round-robin'

let nodes: Server[] = []
let proxy: RoundRobin | null = null

afterEach(async () => {
  await proxy?.stop()
  await Promise.all(nodes.map(end))
  nodes = []
})

const end = (node: Server) =>
  new Promise((resolve) => {
    node.close(resolve)
    node.closeAllConnections()
  })

const portOf = (node: Server) => (node.address() as AddressInfo).port

// Each node answers with its name and what it was sent; asked for /half it breaks off in the middle.
const newNode = async (name: string, heard: string[] = []) => {
  const node = createServer(async (request, response) => {
    // As the app, which looks at its store before it reads a form.
    await pause(20)
    const sent = await new Response(request as unknown as ReadableStream).text()
    if (sent) heard.push(sent)
    if (request.url !== '/half') return void response.end(`${name} ${sent}`)
    response.writeHead(200, { 'Content-Length': 100 })
    response.write('half', () => request.socket.destroy())
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  nodes.push(node)
  return node
}

const browserBefore = async (overhear?: Overhear, keepAlive = false) => {
  proxy = await startRoundRobin(nodes.map(portOf), overhear)
  return newBrowser(proxy.origin, '192.0.2.1', keepAlive)
}

const askedOf = async (browser: Awaited<ReturnType<typeof browserBefore>>, times: number) => {
  const answers: string[] = []
  for (let at = 0; at < times; at++) answers.push((await browser.send('/', { form: { at: `${at}` } })).body)
  return answers
}

test('connections go to one node after the other', async () => {
  await newNode('one')
  await newNode('two')
  expect(await askedOf(await browserBefore(), 4)).toEqual(['one at=0', 'two at=1', 'one at=2', 'two at=3'])
  expect(proxy?.taken).toEqual([2, 2])
})

test('a connection that stays is with one node', async () => {
  await newNode('one')
  await newNode('two')
  const browser = await browserBefore(undefined, true)
  expect(await askedOf(browser, 3)).toEqual(['one at=0', 'one at=1', 'one at=2'])
  browser.close()
})

test('where a node is gone, the other one takes its turn', async () => {
  const gone = await newNode('one')
  await newNode('two')
  const browser = await browserBefore()
  await end(gone)
  expect(await askedOf(browser, 2)).toEqual(['two at=0', 'two at=1'])
})

test('where no node is there, the proxy says so itself', async () => {
  const gone = await newNode('one')
  const browser = await browserBefore()
  await end(gone)
  const { status, headers } = await browser.send('/')
  expect([status, headers[noNodeHeader]]).toEqual([502, 'no node'])
})

test('half an answer is none', async () => {
  await newNode('one')
  await expect((await browserBefore()).send('/half')).rejects.toThrow()
})

test('the mutant sends a form once more, under another id', async () => {
  const heard: string[] = []
  await newNode('one', heard)
  const browser = await browserBefore(repeats)
  const id = '018f0000-0000-7000-8000-000000000000'
  await browser.send('/', { form: { id, words: 'a' } })
  await expect.poll(() => heard.length).toBe(2)
  expect(heard[0]).not.toBe(heard[1])
  expect(heard.every((form) => /^id=[\w-]{36}&words=a$/.test(form))).toBe(true)
})
