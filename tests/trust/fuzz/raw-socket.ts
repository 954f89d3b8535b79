import { connect } from 'node:net'

/** What came back: the status of the first answer, 0 where the connection was closed without one, and all bytes. */
export type RawAnswer = { readonly status: number; readonly bytes: Buffer }

/** Longer than any answer takes on a busy machine. */
const patienceMs = 15_000

/** After this whoever has more to say has said it. */
const cutMs = 150

/**
 * Sends bytes as they are and reads until the other side is done. `isCut`: the connection is shut while the other side
 * still waits for the rest.
 */
export const sendRaw = (port: number, bytes: string | Uint8Array, isCut: boolean): Promise<RawAnswer> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => void socket.write(bytes))
    const done = () => {
      socket.destroy()
      const all = Buffer.concat(parts)
      resolve({ status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(all.toString('latin1'))?.[1] ?? 0), bytes: all })
    }
    if (isCut) setTimeout(() => socket.end(), cutMs)
    socket.setTimeout(patienceMs, done)
    socket.on('data', (part) => parts.push(part))
    socket.once('error', done)
    socket.once('close', done)
  })
