import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What is told of what a browser sends, as it comes and before it goes on; a mutant looks there. */
export type Overhear = (sent: Buffer, nodePort: number) => void

/** A proxy before several nodes: each new connection goes to the next of them, or to one that takes it. */
export type RoundRobin = {
  readonly origin: string
  /** Connections that each node took, in the order of the ports. */
  readonly taken: readonly number[]
  readonly stop: () => Promise<void>
}

/** The header by which the proxy's own answer is known: no node took the connection. */
export const noNodeHeader = 'x-round-robin'

/** Starts such a proxy on a free port of 127.0.0.1. It knows nothing of http, and keeps nothing. */
export const startRoundRobin = async (
  ports: readonly number[],
  overhear: Overhear = () => {},
): Promise<RoundRobin> => {
  const taken = ports.map(() => 0)
  const open = new Set<Socket>()
  let turn = 0
  const server = createServer({ allowHalfOpen: true }, async (browser) => {
    keep(open, browser)
    const at = await firstThatTakes(ports, turn++ % ports.length)
    if (!at) return void browser.end(noNode)
    taken[at.index] = (taken[at.index] ?? 0) + 1
    keep(open, at.node)
    browser.on('data', (sent) => overhear(sent, at.node.remotePort ?? 0))
    join(browser, at.node)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

const noNode = `HTTP/1.1 502 Bad Gateway\r\n${noNodeHeader}: no node\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`

const firstThatTakes = async (ports: readonly number[], first: number) => {
  for (let tries = 0; tries < ports.length; tries++) {
    const index = (first + tries) % ports.length
    const node = await connected(ports[index] ?? 0)
    if (node) return { index, node }
  }
  return null
}

const connected = (port: number) =>
  new Promise<Socket | null>((resolve) => {
    const node = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => resolve(node))
    node.once('error', () => resolve(null))
  })

// Where one end breaks, the other end breaks too: nobody may take half an answer for a whole one.
const join = (one: Socket, other: Socket) => {
  one.pipe(other).pipe(one)
  one.once('close', () => other.destroy())
  other.once('close', () => one.destroy())
}

const keep = (open: Set<Socket>, socket: Socket) => {
  open.add(socket)
  socket.on('error', () => socket.destroy())
  socket.once('close', () => open.delete(socket))
}
