import { connect, type Socket } from 'node:net'
import type { DoorOptions, Handle } from '@/lib/server/http'
import { type Serving, serve } from '@/lib/server/serve'
import type { ProxyRange } from '@/lib/store/settings'

/** What a test can say about its server. */
export type Wanted = Omit<DoorOptions, 'trusted'> & { trustedProxy?: ProxyRange[]; notYet?: boolean }

/** A server on a free port in front of `handle`, ready unless `notYet`. */
export const served = async (handle: Handle, { trustedProxy = [], notYet, ...options }: Wanted = {}) => {
  const serving = await serve({ port: 0, host: '127.0.0.1', trustedProxy }, options)
  if (!notYet) serving.open({ handle, close: async () => {} })
  return serving
}

/** Where a server is. */
export const at = ({ port }: Serving, path = '/') => `http://127.0.0.1:${port}${path}`

/** What a browser says of a form of this very server. */
export const formHeaders = (serving: Serving) => ({
  origin: at(serving, ''),
  'content-type': 'application/x-www-form-urlencoded',
})

/** The same as lines of a raw request. */
export const formLines = 'Host: h\r\nOrigin: http://h\r\nContent-Type: application/x-www-form-urlencoded\r\n'

/** A raw connection: what is written is sent as it is, and `all` is everything that came back once it is closed. */
export const raw = ({ port }: Serving): { socket: Socket; all: Promise<string> } => {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    said += chunk
  })
  // A connection cut off by the server is part of what is tested.
  socket.on('error', () => {})
  return { socket, all: new Promise((resolve) => socket.on('close', () => resolve(said))) }
}

/** Waits. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
